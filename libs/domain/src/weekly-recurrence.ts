/** Local dates of a weekly ritual: one per week on one weekday, whatever the clocks do. */
import { addDays, compareDates, daysBetween, weekdayOf, type LocalDate, type Weekday } from './calendar-date';

export interface WeeklyRule {
  readonly weekday: Weekday;
  /** The first date is the first such weekday on or after this one; `everyWeeks` counts from there. */
  readonly startsOn: LocalDate;
  /** Inclusive; null for no end. */
  readonly endsOn: LocalDate | null;
  /** Whole weeks between two dates, 1 unless told. */
  readonly everyWeeks?: number;
}

/**
 * The dates of the rule from `from` to `to`, both inclusive, in ascending order; empty when `to` is before `from`.
 * The result for a part of a range is the part of the result, so that a planner may run at any time.
 * @throws RangeError when `weekday` is not 1 to 7 or `everyWeeks` is not a whole number from 1.
 */
export function localDatesOfWeekly(rule: WeeklyRule, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const { weekday, startsOn, endsOn, everyWeeks = 1 } = rule;
  if (![1, 2, 3, 4, 5, 6, 7].includes(weekday))
    throw new RangeError(`Not an ISO weekday from 1 to 7: ${weekday}`);
  if (!Number.isSafeInteger(everyWeeks) || everyWeeks < 1)
    throw new RangeError(`Not a number of weeks: ${everyWeeks}`);

  const step = 7 * everyWeeks;
  const toFirst = (weekday - weekdayOf(startsOn) + 7) % 7;
  const skipped = Math.max(0, Math.ceil((daysBetween(startsOn, from) - toFirst) / step));
  const last = endsOn && compareDates(endsOn, to) < 0 ? endsOn : to;
  const span = daysBetween(startsOn, last);

  const dates: LocalDate[] = [];
  for (let offset = toFirst + skipped * step; offset <= span; offset += step)
    dates.push(addDays(startsOn, offset));
  return dates;
}
