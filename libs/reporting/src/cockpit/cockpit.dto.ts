import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_STATES, type EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { OCCURRENCE_STATES, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { PHASE_KINDS, type PhaseKind } from '@quarterdeck/domain/phase';
import { EngagementDayDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { AdherenceDto } from '../attention/adherence.dto';
import { AttentionItemDto } from '../attention/attention.dto';

export class CockpitPracticeDto {
  slug: string;
  name: string;
  demo: boolean;
}

export class ClientNameDto {
  id: string;
  name: string;
  /** IANA zone; every date of this client is a date in it. */
  timeZone: string;
  /** ISO 4217 code. */
  currency: string;
}

export class CockpitPhaseDto {
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  name: string;
  endsOn: LocalDate;
  /** Days since its last day while it is not closed; 0 when it still has time. */
  @IsInt()
  overdueDays: number;
}

export class CockpitEngagementDto {
  id: string;
  @IsIn(ENGAGEMENT_STATES)
  state: EngagementState;
  template: EngagementTemplateId;
  kickoffOn: LocalDate;
  day: EngagementDayDto;
  /** The first phase that is not closed; null while the engagement is not active or paused, and when all are. */
  phase: CockpitPhaseDto | null;
}

export class NextCheckInDto {
  occurrenceId: string;
  localDate: LocalDate;
  /** @format date-time */
  dueAt: string;
  @IsIn(OCCURRENCE_STATES)
  state: OccurrenceState;
}

export class LastCheckInDto {
  id: string;
  /** @format date-time */
  submittedAt: string;
  /** 1 (bad) to 5 (good). */
  @IsInt()
  pulse: number | null;
}

export class CockpitClientDto {
  client: ClientNameDto;
  /** Today where the client is. */
  today: LocalDate;
  /** The latest cycle that was not cancelled. */
  engagement: CockpitEngagementDto | null;
  /** The first check-in that can still be written in time or late. */
  nextCheckIn: NextCheckInDto | null;
  adherence: AdherenceDto;
  lastCheckIn: LastCheckInDto | null;
  /** What waits, worst first. */
  attention: AttentionItemDto[];
}

export class CockpitDto {
  practice: CockpitPracticeDto;
  /** Who needs you first comes first: by what waits longest, then by name. */
  clients: CockpitClientDto[];
}
