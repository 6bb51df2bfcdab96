import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { ENGAGEMENT_STATES, type EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { OCCURRENCE_STATES, type OccurrenceState } from '@quarterdeck/domain/occurrence';
import { PHASE_KINDS, type PhaseKind } from '@quarterdeck/domain/phase';
import { EngagementDayDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { AdherenceDto, AttentionItemDto } from '../attention/attention.dto';

export class CockpitPracticeDto {
  slug: string;
  name: string;
  demo: boolean;
}

export class ClientNameDto {
  id: string;
  name: string;
  /** IANA time zone. Every date of this client is in it. */
  timeZone: string;
  /** ISO 4217 code. */
  currency: string;
}

export class CockpitPhaseDto {
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  name: string;
  endsOn: LocalDate;
  /** Days past its last day while it is not closed; 0 if it still has time. */
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
  /**
   * The first phase that is not closed. Null unless the engagement is active or paused, and when all phases are closed.
   */
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
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** The latest cycle that was not cancelled. */
  engagement: CockpitEngagementDto | null;
  /** The earliest check-in that can still be submitted, on time or late. */
  nextCheckIn: NextCheckInDto | null;
  adherence: AdherenceDto;
  lastCheckIn: LastCheckInDto | null;
  /** Most urgent first. */
  attention: AttentionItemDto[];
}

export class CockpitDto {
  practice: CockpitPracticeDto;
  /** Most urgent first: by longest wait, then by name. */
  clients: CockpitClientDto[];
}
