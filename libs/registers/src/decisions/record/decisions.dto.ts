import { IsIn, IsInt } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import {
  DECISION_EVENTS,
  DECISION_LINK_TYPES,
  DECISION_STATES,
  type DecisionEventKind,
  type DecisionLinkType,
  type DecisionState,
  DOORS,
  type Door,
  REVISION_STATES,
  type RevisionState,
  WAITING_ON,
  type WaitingOn,
} from '@quarterdeck/domain/decision';
import { APPROVER_REASONS, type ApproverReason } from '@quarterdeck/domain/decision-approver';
import { DECISION_CATEGORIES, type DecisionCategory } from '@quarterdeck/domain/decision-category';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { DecisionContentDto } from './decision-content.dto';

/**
 * A decision as shown in lists, with the content of the approved revision, or of the latest one if none is approved.
 */
export class DecisionSummaryDto {
  id: string;
  /** Display number, unique and without gaps per client, e.g. `D-12`. */
  number: string;
  clientId: string;
  engagementId: string;
  @IsIn(DECISION_STATES)
  state: DecisionState;
  title: string;
  @IsIn(DECISION_CATEGORIES)
  category: DecisionCategory;
  @IsIn(DOORS)
  door: Door;
  founderSummary: string;
  spendPerMonth: MoneyDto | null;
  reversalDeadline: LocalDate | null;
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  raisedBy: PersonNameDto;
  /** @format date-time */
  raisedAt: string;
  neededBy: LocalDate | null;
  /** True if it is still open and past the day it is needed by. */
  overdue: boolean;
  /**
   * When it was accepted or rejected.
   * @format date-time
   */
  decidedAt: string | null;
  /** Days from raised to decided, or to today while it is open; null if it was withdrawn. */
  @IsInt()
  ageDays: number | null;
  costOfDelayPerWeek: MoneyDto | null;
  /**
   * When it was implemented.
   * @format date-time
   */
  actionedAt: string | null;
  @IsInt()
  reopenedCount: number;
  /** Who the proposed revision is waiting for; `author` while a question is open. */
  @IsIn(WAITING_ON)
  waitingOn: WaitingOn | null;
  /**
   * When the wait began: at the proposal, the question or its answer.
   * @format date-time
   */
  waitingSince: string | null;
  /** The approved revision. */
  @IsInt()
  approvedRevision: number | null;
  /** A later revision that is waiting for approval. */
  @IsInt()
  proposedRevision: number | null;
  /** True if no decision right was agreed for its category, so it was decided, or is waiting, outside the rights. */
  outsideRights: boolean;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class DecisionListDto {
  data: DecisionSummaryDto[];
  nextCursor: string | null;
}

/** Who approves a revision, and why. */
export class DecisionApproverDto {
  @IsIn(['cto', 'founder'])
  by: 'cto' | 'founder';
  @IsIn(APPROVER_REASONS)
  reason: ApproverReason;
  /** False if no decision right was agreed for the category. */
  withinRights: boolean;
}

export class DecisionRevisionDto {
  @IsInt()
  number: number;
  @IsIn(REVISION_STATES)
  state: RevisionState;
  author: PersonNameDto;
  /** @format date-time */
  createdAt: string;
  /**
   * Its content does not change after this.
   * @format date-time
   */
  proposedAt: string | null;
  /** Null until it is proposed. */
  approver: DecisionApproverDto | null;
  /** SHA-256 of the content as canonical JSON (sorted keys, no spaces), in hex. */
  contentHash: string;
  content: DecisionContentDto;
}

export class DecisionRevisionListDto {
  data: DecisionRevisionDto[];
  nextCursor: string | null;
}

/** One event in a decision's timeline. */
export class DecisionEventDto {
  id: string;
  @IsIn(DECISION_EVENTS)
  kind: DecisionEventKind;
  /** The revision it is about. */
  @IsInt()
  revision: number | null;
  /** The content that the approval, rejection or question refers to. */
  contentHash: string | null;
  /** What the person wrote: the question, the answer or the reason; may be empty. */
  reason: string;
  /** The question being answered, or the other decision of a supersession. */
  aboutId: string | null;
  by: PersonNameDto;
  /** @format date-time */
  occurredAt: string;
}

export class DecisionReferenceDto {
  id: string;
  /** For example, `D-12`. */
  number: string;
  title: string;
  @IsIn(DECISION_STATES)
  state: DecisionState;
}

export class DecisionLinkDto {
  @IsIn(DECISION_LINK_TYPES)
  recordType: DecisionLinkType;
  recordId: string;
  /** Display name of the record. */
  label: string;
}

/** A decision with everything you can see of it. */
export class DecisionDto extends DecisionSummaryDto {
  /** The approved revision, or the latest one if none is approved. */
  revision: DecisionRevisionDto;
  /** A later revision that is waiting for approval. Readers see the approved one until then. */
  pendingRevision: DecisionRevisionDto | null;
  /** The unanswered question. */
  openQuestion: DecisionEventDto | null;
  supersededBy: DecisionReferenceDto | null;
  supersedes: DecisionReferenceDto[];
  links: DecisionLinkDto[];
  /** Oldest first, limited to the latest 500 events. */
  timeline: DecisionEventDto[];
}
