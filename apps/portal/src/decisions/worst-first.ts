import type { DecisionSummary } from '../api/types';

type Waiting = Pick<DecisionSummary, 'costOfDelayPerWeek' | 'raisedAt'>;

/**
 * What costs most per week comes first, then what has waited longest; without a cost it comes after all that have one.
 * Amounts of different currencies do not compare, so each currency stays together.
 */
export function worstFirst<T extends Waiting>(decisions: readonly T[]): T[] {
  return [...decisions].sort(
    (a, b) =>
      compare(currencyOf(a), currencyOf(b)) ||
      (b.costOfDelayPerWeek?.amount ?? 0) - (a.costOfDelayPerWeek?.amount ?? 0) ||
      Date.parse(a.raisedAt) - Date.parse(b.raisedAt),
  );
}

/** The last letters of all stand for none. */
const currencyOf = ({ costOfDelayPerWeek }: Waiting) => costOfDelayPerWeek?.currency ?? '~';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
