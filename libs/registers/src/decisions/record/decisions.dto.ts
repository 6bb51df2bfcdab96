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

/** A decision as lists show it. What it says is the approved revision, or the latest one while none is approved. */
export class DecisionSummaryDto {
  id: string;
  /** How people call it, unique and without gaps per client, e.g. `D-12`. */
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
  /** Nobody has decided, and the day by which it is needed is over. */
  overdue: boolean;
  /**
   * Accepted or rejected.
   * @format date-time
   */
  decidedAt: string | null;
  /** Days from raised to decided, or until today while it is open; null for what was withdrawn. */
  @IsInt()
  ageDays: number | null;
  costOfDelayPerWeek: MoneyDto | null;
  /**
   * When it was carried out.
   * @format date-time
   */
  actionedAt: string | null;
  @IsInt()
  reopenedCount: number;
  /** On whose word a proposed revision waits; `author` while a question is open. */
  @IsIn(WAITING_ON)
  waitingOn: WaitingOn | null;
  /**
   * When that clock began: at the proposal, the question or its answer.
   * @format date-time
   */
  waitingSince: string | null;
  /** The revision that is approved. */
  @IsInt()
  approvedRevision: number | null;
  /** A later revision that waits for approval. */
  @IsInt()
  proposedRevision: number | null;
  /** No decision right was agreed for its category, so it was decided, or waits, outside of them. */
  outsideRights: boolean;
  /** To be sent as `If-Match` with a change. */
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
  /** False when no decision right was agreed for the category. */
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
   * From here on its words do not change.
   * @format date-time
   */
  proposedAt: string | null;
  /** Null until it is proposed. */
  approver: DecisionApproverDto | null;
  /** SHA-256 over the content as canonical JSON (keys sorted, no spaces), in hexadecimal. */
  contentHash: string;
  content: DecisionContentDto;
}

export class DecisionRevisionListDto {
  data: DecisionRevisionDto[];
  nextCursor: string | null;
}

/** One thing that happened to a decision. */
export class DecisionEventDto {
  id: string;
  @IsIn(DECISION_EVENTS)
  kind: DecisionEventKind;
  /** The revision that it is about. */
  @IsInt()
  revision: number | null;
  /** What an approval, a refusal or a question is bound to. */
  contentHash: string | null;
  /** What the person wrote: the question, the answer, the reason; empty when nothing. */
  reason: string;
  /** The question that is answered, or the decision on the other side of a supersession. */
  aboutId: string | null;
  by: PersonNameDto;
  /** @format date-time */
  occurredAt: string;
}

export class DecisionReferenceDto {
  id: string;
  /** E.g. `D-12`. */
  number: string;
  title: string;
  @IsIn(DECISION_STATES)
  state: DecisionState;
}

export class DecisionLinkDto {
  @IsIn(DECISION_LINK_TYPES)
  recordType: DecisionLinkType;
  recordId: string;
  /** What the record is called. */
  label: string;
}

/** A decision with everything that the caller may know of it. */
export class DecisionDto extends DecisionSummaryDto {
  /** The approved revision, or the latest one while none is approved. */
  revision: DecisionRevisionDto;
  /** A later revision that waits for approval; readers keep to the approved one meanwhile. */
  pendingRevision: DecisionRevisionDto | null;
  /** The question that has no answer yet. */
  openQuestion: DecisionEventDto | null;
  supersededBy: DecisionReferenceDto | null;
  supersedes: DecisionReferenceDto[];
  links: DecisionLinkDto[];
  /** Oldest first, the latest 500. */
  timeline: DecisionEventDto[];
}
