import type { DecisionSummary } from '../../api/types';

type Waiting = Pick<DecisionSummary, 'costOfDelayPerWeek' | 'raisedAt'>;

/**
 * Highest weekly cost first, then oldest; decisions without a cost come last. Currencies can't be compared, so each
 * stays together.
 */
export function worstFirst<T extends Waiting>(decisions: readonly T[]): T[] {
  return [...decisions].sort(
    (a, b) =>
      compare(currencyOf(a), currencyOf(b)) ||
      (b.costOfDelayPerWeek?.amount ?? 0) - (a.costOfDelayPerWeek?.amount ?? 0) ||
      Date.parse(a.raisedAt) - Date.parse(b.raisedAt),
  );
}

/** Sorts after every currency code. */
const currencyOf = ({ costOfDelayPerWeek }: Waiting) => costOfDelayPerWeek?.currency ?? '~';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
