/** Phase gates: criteria computed from records, never checked off by hand (`domain.md`, Words and States). */
import type { EngagementTemplateId } from './engagement-template';
import type { PhaseKind, PhaseState } from './phase';

export const GATE_CRITERIA = [
  'milestones_done',
  'scope_answered',
  'decision_rights_agreed',
  'access_granted',
  'interview_coverage',
  'findings_recorded',
  'install_focus_chosen',
  'focus_closed',
  'decisions_accepted',
  'cadence_kept',
  'cadence_durable',
  'decision_reviews_scheduled',
] as const;
export type GateCriterion = (typeof GATE_CRITERIA)[number];

const OF_PHASE: Readonly<Record<PhaseKind, readonly GateCriterion[]>> = {
  diagnose: [
    'scope_answered',
    'decision_rights_agreed',
    'access_granted',
    'interview_coverage',
    'findings_recorded',
    'install_focus_chosen',
    'milestones_done',
  ],
  install: ['focus_closed', 'decisions_accepted', 'milestones_done'],
  cadence: ['cadence_kept', 'cadence_durable', 'decision_reviews_scheduled', 'milestones_done'],
};

/** In display order. */
export function criteriaOf(kind: PhaseKind): readonly GateCriterion[] {
  return OF_PHASE[kind];
}

export interface GateCount {
  /** Records that meet the criterion. */
  readonly have: number;
  /** All records, for criteria that require every one of them. */
  readonly all: number;
}

/** Minimums that apply to every engagement. */
export const FINDINGS_NEEDED = 3;
export const DECISIONS_NEEDED = 3;
/** Check-ins done, with or without the CTO, out of this many latest due ones. */
export const CHECK_INS_NEEDED = 3;
export const CHECK_INS_COUNTED = 4;

interface Rule {
  readonly title: string;
  /** Wording for the small-business template. */
  readonly plainTitle?: string;
  readonly next: string;
  needed(count: GateCount): number;
}

const one = () => 1;
/** With no records, nothing is open. */
const every = ({ all }: GateCount) => all;
/** With no records, nothing is proven. */
const everyAndOne = ({ all }: GateCount) => Math.max(1, all);

const RULES: Readonly<Record<GateCriterion, Rule>> = {
  milestones_done: {
    title: 'Every milestone of the phase is done',
    next: 'Finish the open milestones, or move what is left to the next phase.',
    needed: every,
  },
  scope_answered: {
    title: 'The five questions of the scope are answered',
    next: 'Answer the open questions of the scope together with the founder.',
    needed: everyAndOne,
  },
  decision_rights_agreed: {
    title: 'The founder has agreed to the decision rights',
    plainTitle: 'Who decides what is agreed',
    next: 'Propose the decision rights; the founder agrees to them by the link in the mail.',
    needed: one,
  },
  access_granted: {
    title: 'All blocking access is granted',
    plainTitle: 'All accounts and logins for the work are in place',
    next: 'Ask the founder for the missing access.',
    needed: every,
  },
  interview_coverage: {
    title: 'All required interviews are done',
    plainTitle: 'Everyone who does the work has been interviewed',
    next: 'Hold the missing interviews and write them up.',
    needed: everyAndOne,
  },
  findings_recorded: {
    title: `At least ${FINDINGS_NEEDED} findings with evidence`,
    plainTitle: `At least ${FINDINGS_NEEDED} problems documented with evidence`,
    next: 'Record your findings and attach the evidence.',
    needed: () => FINDINGS_NEEDED,
  },
  install_focus_chosen: {
    title: 'One install focus is chosen',
    plainTitle: 'The one problem to fix first is chosen',
    next: 'Rank the gaps and choose one as the install focus.',
    needed: one,
  },
  focus_closed: {
    title: 'The install focus is closed with evidence',
    plainTitle: 'The one problem is fixed, with evidence',
    next: 'Resolve the install focus on the board, with evidence.',
    needed: one,
  },
  decisions_accepted: {
    title: `At least ${DECISIONS_NEEDED} decisions are accepted`,
    next: 'Get the open decisions approved.',
    needed: () => DECISIONS_NEEDED,
  },
  cadence_kept: {
    title: `At least ${CHECK_INS_NEEDED} of the last ${CHECK_INS_COUNTED} check-ins are done`,
    next: 'Write the next check-ins on the day they are due.',
    needed: () => CHECK_INS_NEEDED,
  },
  cadence_durable: {
    title: `At least ${CHECK_INS_NEEDED} of the last ${CHECK_INS_COUNTED} check-ins were run without the CTO`,
    plainTitle: `At least ${CHECK_INS_NEEDED} of the last ${CHECK_INS_COUNTED} check-ins were written by someone other than the CTO`,
    next: 'Assign the check-in to someone who stays and let them write the next ones.',
    needed: () => CHECK_INS_NEEDED,
  },
  decision_reviews_scheduled: {
    title: 'Every accepted decision has a review date',
    plainTitle: 'Every decision has a date for a second look',
    next: 'Set a review date for each accepted decision.',
    needed: everyAndOne,
  },
};

/** A template changes the wording, never the condition. */
export function titleOfCriterion(criterion: GateCriterion, template: EngagementTemplateId): string {
  const { title, plainTitle } = RULES[criterion];
  return template === 'small_business' ? (plainTitle ?? title) : title;
}

export interface CriterionResult {
  readonly met: boolean;
  readonly have: number;
  readonly needed: number;
  /** What to do next, as a sentence; null if it is met. */
  readonly next: string | null;
}

/** @throws RangeError if a count is not a non-negative integer. */
export function evaluateCriterion(criterion: GateCriterion, count: GateCount): CriterionResult {
  for (const value of [count.have, count.all]) {
    if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`Not a count: ${value}`);
  }
  const rule = RULES[criterion];
  const needed = rule.needed(count);
  const met = count.have >= needed;
  return { met, have: count.have, needed, next: met ? null : rule.next };
}

/** A criterion as it counts toward closing. */
export interface JudgedCriterion {
  readonly criterion: GateCriterion;
  readonly met: boolean;
  readonly waived: boolean;
}

/** Criteria that are neither met nor waived. */
export function blockersOf<C extends Pick<JudgedCriterion, 'met' | 'waived'>>(
  criteria: readonly C[],
): readonly C[] {
  return criteria.filter(({ met, waived }) => !met && !waived);
}

/** `exit_ready` is computed from the criteria while a phase runs. Only the closing is stored. */
export function phaseStateAtGate(
  stored: PhaseState,
  criteria: readonly Pick<JudgedCriterion, 'met' | 'waived'>[],
): PhaseState {
  if (stored !== 'active' && stored !== 'exit_ready') return stored;
  return blockersOf(criteria).length === 0 ? 'exit_ready' : 'active';
}
