/** Derives a decision's approver from the agreed decision right (AC-23). */
import { type Decider, type DecisionRight, deciderOf } from './decision-right';
import type { Door } from './decision';
import type { Money } from './money';
import type { Role } from './roles';

/** Why this approver; the first that applies. */
export const APPROVER_REASONS = [
  'no_right',
  'founder_decides',
  'over_limit',
  'other_currency',
  'within_right',
  'author_cannot_approve',
  'asked_founder',
] as const;
export type ApproverReason = (typeof APPROVER_REASONS)[number];

export interface Approver {
  readonly approver: Decider;
  /** False if no right was agreed for the category. The founder then decides, and it shows as outside the rights. */
  readonly withinRights: boolean;
  readonly reason: ApproverReason;
}

type Right = Pick<DecisionRight, 'ctoRole' | 'spendLimit'>;

/** `amount` is the monthly spend the decision commits to; null for none. */
export function approverOf(right: Right | null, amount: Money | null): Approver {
  if (!right) return { approver: 'founder', withinRights: false, reason: 'no_right' };
  const approver = deciderOf(right, amount);
  return { approver, withinRights: true, reason: reasonOf(right, amount, approver) };
}

function reasonOf({ ctoRole, spendLimit }: Right, amount: Money | null, approver: Decider): ApproverReason {
  if (approver === 'cto') return 'within_right';
  if (ctoRole !== 'decides') return 'founder_decides';
  return amount && spendLimit && amount.currency !== spendLimit.currency ? 'other_currency' : 'over_limit';
}

export interface Proposal {
  readonly right: Right | null;
  readonly amount: Money | null;
  readonly door: Door;
  /** Someone at the practice other than the author can approve. */
  readonly hasSecondCto: boolean;
  /** The author asks the founder, whatever the rights say. */
  readonly askFounder: boolean;
}

/** Who approves a proposal. A one-way door needs a second person: without a colleague, the founder approves. */
export function approverOfProposal({ right, amount, door, hasSecondCto, askFounder }: Proposal): Approver {
  const byRight = approverOf(right, amount);
  if (byRight.approver === 'founder') return byRight;
  if (askFounder) return { ...byRight, approver: 'founder', reason: 'asked_founder' };
  if (door === 'one_way' && !hasSecondCto)
    return { ...byRight, approver: 'founder', reason: 'author_cannot_approve' };
  return byRight;
}

/** Whether a role is the approver whom a proposal names. */
export function isApprover(approver: Decider, role: Role): boolean {
  return approver === 'founder' ? role === 'founder' : role === 'owner' || role === 'cto';
}

export interface ProposedRevision {
  readonly approver: Decider;
  readonly door: Door;
  readonly authorId: string;
}

/** Whether a person may approve: as the named approver, but no CTO passes a one-way door on their own word. */
export function mayApprove(
  { approver, door, authorId }: ProposedRevision,
  { userId, role }: { readonly userId: string; readonly role: Role },
): boolean {
  const isOwnOneWayDoor = approver === 'cto' && door === 'one_way' && authorId === userId;
  return isApprover(approver, role) && !isOwnOneWayDoor;
}
