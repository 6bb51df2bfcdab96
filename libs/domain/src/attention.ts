/** What needs the CTO, most urgent first, each with its reason and one next action (`domain.md`, Attention). */
import { addDays, compareDates, daysBetween, type LocalDate } from './calendar-date';
import { decisionAttention, type DecisionSituation } from './decision-attention';
import type { EngagementState } from './engagement';
import type { Money } from './money';
import type { OccurrenceState } from './occurrence';
import { daysOverdue, type PhaseState } from './phase';

/** In tie-breaking order. */
export const ATTENTION_REASONS = [
  'decision_overdue',
  'check_in_overdue',
  'phase_overdue',
  'milestone_overdue',
  'check_in_due_today',
  'decision_review_due',
  'reversal_window_closing',
  'engagement_not_activated',
  'no_check_in_planned',
] as const;
export type AttentionReason = (typeof ATTENTION_REASONS)[number];

export interface AttentionItem {
  readonly reason: AttentionReason;
  /** The occurrence, phase, milestone or decision it is about; null for the engagement itself. */
  readonly subjectId: string | null;
  readonly nextAction: string;
  /** 0 if nothing is past due yet. */
  readonly daysPastDue: number;
  /** Weekly cost of waiting; null if not estimated. */
  readonly costOfWaitingPerWeek: Money | null;
}

/** One engagement as the queue needs it. Dates are in the client's zone. */
export interface EngagementSituation {
  readonly today: LocalDate;
  readonly state: EngagementState;
  /** Null while a draft has no date yet. */
  readonly kickoff: LocalDate | null;
  readonly phases: readonly {
    readonly id: string;
    readonly name: string;
    readonly state: PhaseState;
    readonly endsOn: LocalDate;
  }[];
  readonly milestones: readonly {
    readonly id: string;
    readonly title: string;
    readonly dueOn: LocalDate;
    readonly doneOn: LocalDate | null;
  }[];
  /** Occurrences of the engagement's weekly check-in. */
  readonly checkIns: readonly {
    readonly id: string;
    readonly dueOn: LocalDate;
    readonly state: OccurrenceState;
  }[];
  readonly decisions: DecisionSituation;
}

const DAYS_OF_NOTICE = 7;

/**
 * One engagement's items, most urgent first. A draft only needs activation; a paused or ended engagement needs nothing.
 */
export function attention(situation: EngagementSituation): readonly AttentionItem[] {
  if (situation.state === 'draft') return [notActivated(situation)];
  if (situation.state !== 'active') return [];
  return worstFirst([
    ...overduePhases(situation),
    ...overdueMilestones(situation),
    ...openCheckIn(situation),
    ...missingCheckIn(situation),
    ...decisionAttention(situation.decisions, situation.today),
  ]);
}

/**
 * By weekly cost of waiting, items without a cost last; then by days past due; then by reason. Costs in different
 * currencies cannot be compared, so a mixed list sorts by days past due.
 */
export function worstFirst<I extends AttentionItem>(items: readonly I[]): readonly I[] {
  const byCost = inOneCurrency(items);
  return [...items].sort((a, b) => compareItems(a, b, byCost));
}

/** Clients by their most urgent item, those without items last. Ties keep their order. */
export function rankByAttention<C extends { readonly items: readonly AttentionItem[] }>(
  clients: readonly C[],
): readonly C[] {
  const byCost = inOneCurrency(clients.flatMap(({ items }) => items));
  return clients
    .map((client) => ({ client, worst: [...client.items].sort((a, b) => compareItems(a, b, byCost))[0] }))
    .sort((a, b) => {
      if (a.worst && b.worst) return compareItems(a.worst, b.worst, byCost);
      return Number(!a.worst) - Number(!b.worst);
    })
    .map(({ client }) => client);
}

function inOneCurrency(items: readonly AttentionItem[]): boolean {
  return new Set(items.flatMap(({ costOfWaitingPerWeek: cost }) => (cost ? [cost.currency] : []))).size <= 1;
}

function compareItems(a: AttentionItem, b: AttentionItem, byCost: boolean): number {
  return (
    (byCost ? costOf(b) - costOf(a) : 0) ||
    b.daysPastDue - a.daysPastDue ||
    ATTENTION_REASONS.indexOf(a.reason) - ATTENTION_REASONS.indexOf(b.reason)
  );
}

/** Ranks an item without a cost below one that costs 0. Finite, so that two of them differ by 0. */
function costOf({ costOfWaitingPerWeek }: AttentionItem): number {
  return costOfWaitingPerWeek ? costOfWaitingPerWeek.amount : -1;
}

function notActivated({ kickoff, today }: EngagementSituation): AttentionItem {
  return {
    reason: 'engagement_not_activated',
    subjectId: null,
    nextAction: 'Activate the engagement',
    daysPastDue: kickoff ? Math.max(0, daysBetween(kickoff, today)) : 0,
    costOfWaitingPerWeek: null,
  };
}

function overduePhases({ phases, today }: EngagementSituation): AttentionItem[] {
  return phases
    .map((phase) => ({ phase, daysPastDue: daysOverdue(phase, today) }))
    .filter(({ daysPastDue }) => daysPastDue > 0)
    .map(({ phase, daysPastDue }) => ({
      reason: 'phase_overdue',
      subjectId: phase.id,
      nextAction: `Close the phase ${phase.name}`,
      daysPastDue,
      costOfWaitingPerWeek: null,
    }));
}

function overdueMilestones({ milestones, today }: EngagementSituation): AttentionItem[] {
  return milestones
    .filter(({ doneOn, dueOn }) => !doneOn && compareDates(dueOn, today) < 0)
    .map(({ id, title, dueOn }) => ({
      reason: 'milestone_overdue',
      subjectId: id,
      nextAction: `Finish: ${title}`,
      daysPastDue: daysBetween(dueOn, today),
      costOfWaitingPerWeek: null,
    }));
}

/** Only the latest due check-in can still be submitted; earlier open ones count as missed (AC-30). */
function openCheckIn({ checkIns, today }: EngagementSituation): AttentionItem[] {
  const latest = checkIns
    .filter(({ dueOn }) => compareDates(dueOn, today) <= 0)
    .sort((a, b) => compareDates(b.dueOn, a.dueOn))[0];
  if (!latest || !isOpen(latest.state)) return [];
  const daysPastDue = daysBetween(latest.dueOn, today);
  return [
    daysPastDue > 0
      ? {
          reason: 'check_in_overdue',
          subjectId: latest.id,
          nextAction: 'Write the overdue check-in',
          daysPastDue,
          costOfWaitingPerWeek: null,
        }
      : {
          reason: 'check_in_due_today',
          subjectId: latest.id,
          nextAction: 'Write today’s check-in',
          daysPastDue,
          costOfWaitingPerWeek: null,
        },
  ];
}

/** The last week of the plan does not need another check-in. */
function missingCheckIn({ checkIns, phases, today }: EngagementSituation): AttentionItem[] {
  const planned = checkIns.some(({ dueOn, state }) => isOpen(state) && compareDates(dueOn, today) >= 0);
  const lastDay = phases
    .map(({ endsOn }) => endsOn)
    .sort(compareDates)
    .at(-1);
  const ending = lastDay !== undefined && compareDates(addDays(today, DAYS_OF_NOTICE), lastDay) > 0;
  if (planned || ending) return [];
  return [
    {
      reason: 'no_check_in_planned',
      subjectId: null,
      nextAction: 'Plan the weekly check-in',
      daysPastDue: 0,
      costOfWaitingPerWeek: null,
    },
  ];
}

function isOpen(state: OccurrenceState): boolean {
  return state === 'scheduled' || state === 'due';
}
