import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { feeAccrued } from '@quarterdeck/domain/fee';
import type { FeePeriod } from '../api/hours-and-access';
import type { Money } from '../api/types';

/** Null before the first fee. */
export function accruedUntil(periods: readonly FeePeriod[], lastDay: string): Money | null {
  const plain = periods.map(({ effectiveOn, fee }) => ({
    effectiveOn: parseLocalDate(effectiveOn),
    amount: fee.amount,
  }));
  const [first] = plain.map(({ effectiveOn }) => effectiveOn).sort();
  const until = addDays(parseLocalDate(lastDay), 1);
  const [period] = periods;
  if (!first || !period || first >= until) return null;
  return { amount: feeAccrued(plain, first, until), currency: period.fee.currency };
}
