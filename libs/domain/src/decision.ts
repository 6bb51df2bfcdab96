/** Lifecycle of a decision (`domain.md`, States). */

export const DECISION_STATES = [
  'draft',
  'proposed',
  'accepted',
  'rejected',
  'withdrawn',
  'superseded',
  'deprecated',
] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

/** Not decided yet: their clock runs. */
export const OPEN_DECISION_STATES = ['draft', 'proposed'] as const satisfies readonly DecisionState[];

/** A two-way door can be reversed at little cost; a one-way door cannot. */
export const DOORS = ['two_way', 'one_way'] as const;
export type Door = (typeof DOORS)[number];

/** A revision's content is fixed once it is proposed. A later one makes it `replaced`. */
export const REVISION_STATES = [
  'draft',
  'proposed',
  'accepted',
  'rejected',
  'replaced',
  'withdrawn',
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** Who a proposed revision is waiting for; its author while a question is open. */
export const WAITING_ON = ['cto', 'founder', 'author'] as const;
export type WaitingOn = (typeof WAITING_ON)[number];

/** Timeline events of a decision. */
export const DECISION_EVENTS = [
  'raised',
  'imported',
  'proposed',
  'asked',
  'answered',
  'approved',
  'rejected',
  'withdrawn',
  'reopened',
  'superseded',
  'supersedes',
  'deprecated',
  'actioned',
  'published',
  'unpublished',
  'reviewed',
] as const;
export type DecisionEventKind = (typeof DECISION_EVENTS)[number];

/** What a decision can point to. */
export const DECISION_LINK_TYPES = ['finding', 'decision', 'phase'] as const;
export type DecisionLinkType = (typeof DECISION_LINK_TYPES)[number];

export const REVIEW_VERDICTS = ['as_expected', 'better', 'worse', 'inconclusive'] as const;
export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];

export type DecisionMove =
  'propose' | 'approve' | 'reject' | 'withdraw' | 'reopen' | 'supersede' | 'deprecate';

const MOVES: Readonly<Record<DecisionMove, { from: readonly DecisionState[]; to: DecisionState }>> = {
  propose: { from: ['draft'], to: 'proposed' },
  approve: { from: ['proposed'], to: 'accepted' },
  reject: { from: ['proposed'], to: 'rejected' },
  withdraw: { from: ['draft', 'proposed'], to: 'withdrawn' },
  reopen: { from: ['rejected', 'withdrawn'], to: 'draft' },
  supersede: { from: ['accepted'], to: 'superseded' },
  deprecate: { from: ['accepted'], to: 'deprecated' },
};

/** The state after the move, or undefined if the move is not allowed in this state. */
export function moveDecision(state: DecisionState, move: DecisionMove): DecisionState | undefined {
  const { from, to } = MOVES[move];
  return from.includes(state) ? to : undefined;
}

/**
 * Effect of an edit (AC-35). A draft is overwritten. A proposed or accepted decision gets a new revision, which is
 * proposed. A rejected or withdrawn one must be reopened first, and a closed one cannot change.
 */
export function editOf(state: DecisionState): 'overwrite' | 'propose' | undefined {
  if (state === 'draft') return 'overwrite';
  return state === 'proposed' || state === 'accepted' ? 'propose' : undefined;
}

/** Display number of a client's decision, e.g. `D-12`. */
export const decisionLabel = (number: number): string => `D-${number}`;
