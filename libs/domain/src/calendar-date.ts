/**
 * Local calendar dates without a clock or a time zone. Arithmetic runs on days since 1970-01-01 in the proleptic
 * Gregorian calendar (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms"), so no clock change can move a
 * date.
 */

/** A real date from 1900-01-01 to 2200-12-31 as `YYYY-MM-DD`. Sorts as text. */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

/** ISO 8601 weekday: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAYS_OF_400_YEARS = 146_097;
const DAYS_FROM_0000_03_01_TO_1970 = 719_468;

export function isValidLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const match = SHAPE.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return (
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysInMonth(year, month)
  );
}

/** @throws RangeError unless the text is a real date from 1900 to 2200 written as `YYYY-MM-DD`. */
export function parseLocalDate(text: string): LocalDate {
  if (!isValidLocalDate(text)) {
    throw new RangeError(
      `Not a date from ${FIRST_YEAR} to ${LAST_YEAR} as YYYY-MM-DD: ${JSON.stringify(text)}`,
    );
  }
  return text;
}

/** @throws RangeError if `days` is not an integer or the result falls outside the years 1900 to 2200. */
export function addDays(date: LocalDate, days: number): LocalDate {
  if (!Number.isSafeInteger(days)) throw new RangeError(`Not a whole number of days: ${days}`);
  return fromDayNumber(toDayNumber(date) + days);
}

/** Days from `from` to `to`: positive if `to` is later, 0 on the same date. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return toDayNumber(to) - toDayNumber(from);
}

export function weekdayOf(date: LocalDate): Weekday {
  const sinceMonday = (toDayNumber(date) + 3) % 7;
  return (((sinceMonday + 7) % 7) + 1) as Weekday;
}

/** For `Array.prototype.sort`: earlier dates first. */
export function compareDates(a: LocalDate, b: LocalDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts years from March, so that the leap day comes last. */
function toDayNumber(date: LocalDate): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + dayOfYear - DAYS_FROM_0000_03_01_TO_1970;
}

function fromDayNumber(dayNumber: number): LocalDate {
  const shifted = dayNumber + DAYS_FROM_0000_03_01_TO_1970;
  const era = Math.floor(shifted / DAYS_OF_400_YEARS);
  const dayOfEra = shifted - era * DAYS_OF_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
  return parseLocalDate(`${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`);
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
