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

/** Where today, in the client's zone, lies in the 90 days. */
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
  /** As the template calls it. */
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
  /** Not closed, past its last day, and the engagement is active or paused. */
  overdue: boolean;
  version: number;
}

/** One contract cycle of 90 days with a client. All its dates are dates in the client's zone. */
export class EngagementDto {
  id: string;
  clientId: string;
  /** 1 for the client's first engagement. */
  cycle: number;
  @IsIn(ENGAGEMENT_MODELS)
  model: EngagementModel;
  template: EngagementTemplateId;
  /** A draft sends nothing; a paused engagement sends no reminders and shifts no date. */
  @IsIn(ENGAGEMENT_STATES)
  state: EngagementState;
  /** Day 1. */
  kickoffOn: LocalDate;
  /** Day 90. */
  endsOn: LocalDate;
  /** Per month: the fee in force today, or the first one while none has begun. Null for founders and viewers. */
  fee: MoneyDto | null;
  /** Founders and viewers see a published engagement; activation publishes it. */
  @IsIn(['private', 'published'])
  visibility: 'private' | 'published';
  /** User who is told when a ritual is missed twice in a row; null for the owners of the practice. */
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
  /** To be sent as `If-Match` with a change. */
  version: number;
  day: EngagementDayDto;
  /** The phase that today falls into; null outside the 90 days and while the engagement is not active or paused. */
  @IsIn(PHASE_KINDS)
  currentPhase: PhaseKind | null;
  /** In their order. */
  phases: PhaseDto[];
  /** By due date. */
  milestones: MilestoneDto[];
}

export class EngagementListDto {
  data: EngagementDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}
