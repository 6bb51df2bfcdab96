/** The life of a decision: `domain.md`, States. */

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

/** Nobody has decided them yet: their clock runs. */
export const OPEN_DECISION_STATES = ['draft', 'proposed'] as const satisfies readonly DecisionState[];

/** A two-way door can be walked back through at little cost, a one-way door cannot. */
export const DOORS = ['two_way', 'one_way'] as const;
export type Door = (typeof DOORS)[number];

/** A revision's words are fixed from its proposal on; `replaced` by a later one. */
export const REVISION_STATES = [
  'draft',
  'proposed',
  'accepted',
  'rejected',
  'replaced',
  'withdrawn',
] as const;
export type RevisionState = (typeof REVISION_STATES)[number];

/** On whom a proposed revision waits; on its author while a question is open. */
export const WAITING_ON = ['cto', 'founder', 'author'] as const;
export type WaitingOn = (typeof WAITING_ON)[number];

/** What a decision's timeline is made of, oldest first. */
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

/** How the expected outcome turned out. */
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

/** The state after the move, or undefined when it is not one of this state. */
export function moveDecision(state: DecisionState, move: DecisionMove): DecisionState | undefined {
  const { from, to } = MOVES[move];
  return from.includes(state) ? to : undefined;
}

/**
 * What writing new words does (AC-35): a draft is written over; what was proposed or accepted gets a further revision
 * that is proposed itself; what was rejected or withdrawn has to be reopened first, and what is over stays as it is.
 */
export function editOf(state: DecisionState): 'overwrite' | 'propose' | undefined {
  if (state === 'draft') return 'overwrite';
  return state === 'proposed' || state === 'accepted' ? 'propose' : undefined;
}

/** How people call a decision of a client, e.g. `D-12`. */
export const decisionLabel = (number: number): string => `D-${number}`;
