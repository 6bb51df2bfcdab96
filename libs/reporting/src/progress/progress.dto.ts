import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ROLES, type Role } from '@quarterdeck/domain/roles';
import { CheckInDto } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { AdherenceDto } from '../attention/attention.dto';
import { ClientNameDto } from '../cockpit/cockpit.dto';

export class ProgressPracticeDto {
  name: string;
}

export class ProgressCheckInDto {
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
}

export class DecisionNeededDto {
  checkInId: string;
  localDate: LocalDate;
  text: string;
}

export class ProgressPersonDto {
  name: string;
  email: string;
  @IsIn(ROLES)
  role: Role;
}

/** What founders see of their engagement. Practice staff get the same as a preview. */
export class ProgressDto {
  client: ClientNameDto;
  practice: ProgressPracticeDto;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** The latest published cycle that was not cancelled. */
  engagement: EngagementDto | null;
  /** The earliest check-in that can still be submitted, on time or late. */
  nextCheckIn: ProgressCheckInDto | null;
  /** The latest 12 published check-ins, newest first. */
  checkIns: CheckInDto[];
  /** Decisions requested in the latest published check-in. */
  decisionsNeeded: DecisionNeededDto[];
  adherence: AdherenceDto;
  /** The people who work on it or can see it, by role and name. */
  people: ProgressPersonDto[];
}

export class ProgressClientNameDto {
  id: string;
  name: string;
}

export class ProgressClientDto {
  client: ProgressClientNameDto;
}

export class ProgressListDto {
  data: ProgressClientDto[];
  /** Always null: a founder has few companies. */
  nextCursor: null;
}
