/** Cost of an engagement: an amount per month from a date until the next one. A year has 365 days (`domain.md`). */
import { compareDates, daysBetween, type LocalDate } from './calendar-date';

export interface FeePeriod {
  readonly effectiveOn: LocalDate;
  /** Minor units per month, not negative. */
  readonly amount: number;
}

const MONTHS_OF_YEAR = 12n;
const DAYS_OF_YEAR = 365n;

/**
 * Minor units accrued by day, from the first date inclusive to the second exclusive. Adjacent windows add up exactly,
 * because rounding (half up) applies to the sum since the first period.
 * @throws RangeError if two periods start on one day, an amount is not a non-negative integer, or the window ends before it starts.
 */
export function feeAccrued(periods: readonly FeePeriod[], from: LocalDate, until: LocalDate): number {
  if (until < from) throw new RangeError(`The window ends on ${until}, before it begins on ${from}`);
  const ordered = inOrder(periods);
  return accruedBefore(ordered, until) - accruedBefore(ordered, from);
}

function accruedBefore(ordered: readonly FeePeriod[], date: LocalDate): number {
  let dayAmounts = 0n;
  ordered.forEach(({ effectiveOn, amount }, index) => {
    const next = ordered[index + 1]?.effectiveOn;
    const end = next !== undefined && next < date ? next : date;
    if (end > effectiveOn) dayAmounts += BigInt(daysBetween(effectiveOn, end)) * BigInt(amount);
  });
  return Number((2n * MONTHS_OF_YEAR * dayAmounts + DAYS_OF_YEAR) / (2n * DAYS_OF_YEAR));
}

function inOrder<T extends FeePeriod>(periods: readonly T[]): readonly T[] {
  const ordered = [...periods].sort((a, b) => compareDates(a.effectiveOn, b.effectiveOn));
  ordered.forEach(({ effectiveOn, amount }, index) => {
    if (!Number.isSafeInteger(amount) || amount < 0) throw new RangeError(`Not a fee: ${amount}`);
    if (ordered[index + 1]?.effectiveOn === effectiveOn)
      throw new RangeError(`Two fees begin on ${effectiveOn}`);
  });
  return ordered;
}
