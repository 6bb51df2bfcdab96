/** What in the decision log needs the CTO (C02, C20, C23). */
import type { AttentionItem } from './attention';
import { compareDates, daysBetween, type LocalDate } from './calendar-date';
import { type Door, decisionLabel } from './decision';
import { decisionTarget } from './decision-latency';
import type { Money } from './money';

/** Days of notice before a decision can no longer be reversed. */
export const REVERSAL_NOTICE_DAYS = 14;

export interface OpenDecision {
  readonly id: string;
  readonly number: number;
  readonly door: Door;
  readonly raisedOn: LocalDate;
  readonly neededBy: LocalDate | null;
  /** Null while it is a draft. */
  readonly waitingOn: 'cto' | 'founder' | 'author' | null;
  readonly costOfDelayPerWeek: Money | null;
}

export interface DecisionSituation {
  /** Draft or proposed. */
  readonly open: readonly OpenDecision[];
  /** Accepted, and reversible until a date. */
  readonly reversible: readonly { readonly id: string; readonly number: number; readonly until: LocalDate }[];
  /** Expected outcomes that have not been reviewed. */
  readonly reviews: readonly {
    readonly decisionId: string;
    readonly number: number;
    readonly dueOn: LocalDate;
  }[];
}

export function decisionAttention(
  { open, reversible, reviews }: DecisionSituation,
  today: LocalDate,
): AttentionItem[] {
  return [
    ...open.map((decision) => overdue(decision, today)).filter(isItem),
    ...reviews
      .map(({ decisionId, number, dueOn }): AttentionItem | null =>
        compareDates(dueOn, today) <= 0
          ? {
              reason: 'decision_review_due',
              subjectId: decisionId,
              nextAction: `Review the outcome of ${decisionLabel(number)}`,
              daysPastDue: daysBetween(dueOn, today),
              costOfWaitingPerWeek: null,
            }
          : null,
      )
      .filter(isItem),
    ...reversible
      .filter(
        ({ until }) => compareDates(today, until) <= 0 && daysBetween(today, until) <= REVERSAL_NOTICE_DAYS,
      )
      .map(({ id, number }): AttentionItem => ({
        reason: 'reversal_window_closing',
        subjectId: id,
        nextAction: `Review ${decisionLabel(number)} while it can still be reversed`,
        daysPastDue: 0,
        costOfWaitingPerWeek: null,
      })),
  ];
}

/** Past the day it is needed by or past the target of its door, whichever comes first. */
function overdue(decision: OpenDecision, today: LocalDate): AttentionItem | null {
  const target = decisionTarget(decision.raisedOn, decision.door);
  const { neededBy } = decision;
  const dueOn = neededBy && compareDates(neededBy, target) < 0 ? neededBy : target;
  const daysPastDue = daysBetween(dueOn, today);
  if (daysPastDue <= 0) return null;
  const { costOfDelayPerWeek } = decision;
  return {
    reason: 'decision_overdue',
    subjectId: decision.id,
    nextAction: nextAction(decision),
    daysPastDue,
    costOfWaitingPerWeek: costOfDelayPerWeek ?? null,
  };
}

function nextAction({ number, waitingOn }: OpenDecision): string {
  const label = decisionLabel(number);
  switch (waitingOn) {
    case 'founder':
      return `Ask the founder about ${label}`;
    case 'author':
      return `Answer the question on ${label}`;
    case 'cto':
      return `Decide ${label}`;
    default:
      return `Propose ${label}`;
  }
}

function isItem(item: AttentionItem | null): item is AttentionItem {
  return item !== null;
}
