import { IsIn } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import {
  ENGAGEMENT_MODELS,
  ENGAGEMENT_STATES,
  type EngagementModel,
  type EngagementState,
} from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { PHASE_KINDS, PHASE_STATES, type PhaseKind, type PhaseState } from '@quarterdeck/domain/phase';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { MilestoneDto } from '../milestones/milestones.dto';

/** Where today, in the client's time zone, falls in the 90 days. */
export class EngagementDayDto {
  @IsIn(['before', 'within', 'after'])
  position: 'before' | 'within' | 'after';
  /** 1 on the kickoff date, 91 on the day after the last; null before kickoff. */
  day: number | null;
  /** Null from the kickoff date on. */
  daysUntilKickoff: number | null;
}

export class PhaseDto {
  id: string;
  @IsIn(PHASE_KINDS)
  kind: PhaseKind;
  /** Name from the template. */
  name: string;
  @IsIn(PHASE_STATES)
  state: PhaseState;
  /** First day of the phase, 1 to 90. */
  dayFrom: number;
  /** Last day of the phase, inclusive. */
  dayTo: number;
  startsOn: LocalDate;
  /** Inclusive. */
  endsOn: LocalDate;
  /** True if the phase is not closed, past its last day, and the engagement is active or paused. */
  overdue: boolean;
  version: number;
}

/** One 90-day contract cycle with a client. All dates are in the client's time zone. */
export class EngagementDto {
  id: string;
  clientId: string;
  /** 1 for the client's first engagement. */
  cycle: number;
  @IsIn(ENGAGEMENT_MODELS)
  model: EngagementModel;
  template: EngagementTemplateId;
  /** A draft sends nothing. A paused engagement sends no reminders and moves no dates. */
  @IsIn(ENGAGEMENT_STATES)
  state: EngagementState;
  /** Day 1. */
  kickoffOn: LocalDate;
  /** Day 90. */
  endsOn: LocalDate;
  /** Monthly fee in force today, or the first one if none has started. Null for founders and viewers. */
  fee: MoneyDto | null;
  /** Founders and viewers see only published engagements. Activation publishes the engagement. */
  @IsIn(['private', 'published'])
  visibility: 'private' | 'published';
  /** ID of the user to notify when a ritual is missed twice in a row; null for the practice owners. */
  escalationContactId: string | null;
  /** @format date-time */
  activatedAt: string | null;
  /** @format date-time */
  pausedAt: string | null;
  /**
   * When it was completed or cancelled.
   * @format date-time
   */
  endedAt: string | null;
  /** @format date-time */
  createdAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
  day: EngagementDayDto;
  /** The phase today falls in. Null outside the 90 days and unless the engagement is active or paused. */
  @IsIn(PHASE_KINDS)
  currentPhase: PhaseKind | null;
  /** In order. */
  phases: PhaseDto[];
  /** By due date. */
  milestones: MilestoneDto[];
}

export class EngagementListDto {
  data: EngagementDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}
