/** Local dates of a repeating ritual: weekdays every n weeks, or the nth weekday every n months. */
import { addDays, compareDates, daysBetween, parseLocalDate, weekdayOf } from './calendar-date';
import type { LocalDate, Weekday } from './calendar-date';

/** Which such weekday of the month; -1 is the last. Not every month has a fifth. */
export const NTHS = [1, 2, 3, 4, -1] as const;
export type Nth = (typeof NTHS)[number];

export const MOST_WEEKS = 52;
export const MOST_MONTHS = 12;

export interface WeeklyRecurrence {
  readonly type: 'weekly';
  /** In any order, without duplicates. */
  readonly weekdays: readonly Weekday[];
  /** Counted in ISO weeks from the ritual's first week. */
  readonly everyWeeks: number;
}

export interface MonthlyRecurrence {
  readonly type: 'monthly';
  readonly nth: Nth;
  readonly weekday: Weekday;
  /** Counted in calendar months from the ritual's first month. */
  readonly everyMonths: number;
}

export type Recurrence = WeeklyRecurrence | MonthlyRecurrence;

export interface RecurrenceRule {
  readonly recurrence: Recurrence;
  /** No date is earlier than this. */
  readonly startsOn: LocalDate;
  /** Inclusive; null for no end. */
  readonly endsOn: LocalDate | null;
}

/**
 * Dates of the rule from `from` to `to`, both inclusive, strictly ascending; empty if `to` is before `from`. A partial
 * range gives the same dates as the full range, so a planner can run at any time.
 * @throws RangeError if the recurrence is invalid.
 */
export function localDatesOf(rule: RecurrenceRule, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  const { recurrence, startsOn, endsOn } = rule;
  assertRecurrence(recurrence);
  const first = later(startsOn, from);
  const last = endsOn && compareDates(endsOn, to) < 0 ? endsOn : to;
  if (compareDates(first, last) > 0) return [];
  const dates =
    recurrence.type === 'weekly'
      ? weeklyDates(recurrence, startsOn, first, last)
      : monthlyDates(recurrence, startsOn, first, last);
  return dates.filter((date) => date >= first && date <= last);
}

/** The next `count` dates on or after `from`; fewer if the rule ends before. */
export function nextDatesOf(rule: RecurrenceRule, from: LocalDate, count: number): readonly LocalDate[] {
  const first = later(rule.startsOn, from);
  const { recurrence } = rule;
  // Two steps more than requested: the first may fall before `from`, and months differ in length.
  const step = recurrence.type === 'weekly' ? recurrence.everyWeeks * 7 : recurrence.everyMonths * 31;
  const days = step * (count + 2);
  const end = parseLocalDate('2200-12-31');
  const until = daysBetween(first, end) < days ? end : addDays(first, days);
  return localDatesOf(rule, first, until).slice(0, count);
}

function weeklyDates(
  { weekdays, everyWeeks }: WeeklyRecurrence,
  startsOn: LocalDate,
  first: LocalDate,
  last: LocalDate,
): LocalDate[] {
  const step = 7 * everyWeeks;
  const ascending = [...weekdays].sort((a, b) => a - b);
  const origin = addDays(startsOn, 1 - weekdayOf(startsOn));
  const [toFirst, toLast] = [daysBetween(origin, first), daysBetween(origin, last)];
  const dates: LocalDate[] = [];
  for (let monday = Math.floor(toFirst / step) * step; monday <= toLast; monday += step)
    for (const weekday of ascending)
      if (monday + weekday - 1 <= toLast) dates.push(addDays(origin, monday + weekday - 1));
  return dates;
}

function monthlyDates(
  { nth, weekday, everyMonths }: MonthlyRecurrence,
  startsOn: LocalDate,
  first: LocalDate,
  last: LocalDate,
): LocalDate[] {
  const origin = monthOf(startsOn);
  const skipped = Math.floor((monthOf(first) - origin) / everyMonths);
  const dates: LocalDate[] = [];
  for (let month = origin + skipped * everyMonths; month <= monthOf(last); month += everyMonths)
    dates.push(nthWeekday(month, nth, weekday));
  return dates;
}

/** Months since the year 0. */
const monthOf = (date: LocalDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

function nthWeekday(month: number, nth: Nth, weekday: Weekday): LocalDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  const firstDay = parseLocalDate(`${year}-${String((month % 12) + 1).padStart(2, '0')}-01`);
  const first = addDays(firstDay, (weekday - weekdayOf(firstDay) + 7) % 7);
  if (nth !== -1) return addDays(first, 7 * (nth - 1));
  const mayHaveFifth = Number(first.slice(8)) <= 3;
  const fifth = mayHaveFifth ? addDays(first, 28) : first;
  return mayHaveFifth && monthOf(fifth) === month ? fifth : addDays(first, 21);
}

const later = (a: LocalDate, b: LocalDate): LocalDate => (compareDates(a, b) > 0 ? a : b);

function assertRecurrence(recurrence: Recurrence): void {
  const days = recurrence.type === 'weekly' ? recurrence.weekdays : [recurrence.weekday];
  if (days.length === 0 || new Set(days).size < days.length)
    throw new RangeError(`Not a list of different weekdays: ${days.join(', ') || 'none'}`);
  const wrong = days.find((day) => ![1, 2, 3, 4, 5, 6, 7].includes(day));
  if (wrong !== undefined) throw new RangeError(`Not an ISO weekday from 1 to 7: ${wrong}`);
  const [every, most] =
    recurrence.type === 'weekly'
      ? [recurrence.everyWeeks, MOST_WEEKS]
      : [recurrence.everyMonths, MOST_MONTHS];
  if (!Number.isSafeInteger(every) || every < 1 || every > most)
    throw new RangeError(`Not a whole number from 1 to ${most}: ${every}`);
  if (recurrence.type === 'monthly' && !NTHS.includes(recurrence.nth))
    throw new RangeError(`Not 1 to 4 or -1 for the last: ${String(recurrence.nth)}`);
}
