import { daysBetween, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { memoize } from './memoize';

/** Local dates have no zone, so format them in UTC. */
const shortDate = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short', timeZone: 'UTC' });
const mediumDate = new Intl.DateTimeFormat(undefined, {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});
const longDate = new Intl.DateTimeFormat(undefined, {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekdayDate = new Intl.DateTimeFormat(undefined, {
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});
const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });

const at = (date: string) => new Date(`${date}T00:00:00Z`);

export const formatDate = (date: string) => mediumDate.format(at(date));
export const formatShortDate = (date: string) => shortDate.format(at(date));
export const formatLongDate = (date: string) => longDate.format(at(date));
export const formatWeekdayDate = (date: string) => weekdayDate.format(at(date));

/** For example "today", "in 5 days" or "3 weeks ago". */
export function relativeDay(date: string, today: string): string {
  const days = daysBetween(parseLocalDate(today), parseLocalDate(date));
  return Math.abs(days) < 14 ? relative.format(days, 'day') : relative.format(Math.trunc(days / 7), 'week');
}

const STEPS: readonly [unit: Intl.RelativeTimeFormatUnit, seconds: number][] = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

export function relativeTime(instant: string, now: number): string {
  const seconds = Math.round((Date.parse(instant) - now) / 1000);
  const step = STEPS.find(([, size]) => Math.abs(seconds) >= size);
  return step ? relative.format(Math.trunc(seconds / step[1]), step[0]) : 'just now';
}

const instants = memoize(
  (timeZone?: string) =>
    new Intl.DateTimeFormat(undefined, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      timeZoneName: 'short',
      timeZone,
    }),
);
const clocks = memoize(
  (timeZone: string) => new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit', timeZone }),
);
const days = memoize(
  (timeZone: string) =>
    new Intl.DateTimeFormat('en-CA', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone }),
);
const weekdays = new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' });
const months = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/** For example "3 Nov 2026, 09:00 CET". */
export const formatInstant = (instant: string, timeZone?: string) =>
  instants(timeZone).format(new Date(instant));

/** For example "09:00". */
export const formatClock = (instant: string, timeZone: string) => clocks(timeZone).format(new Date(instant));

/** Monday is 1, as in ISO 8601. */
export const weekdayName = (weekday: number) => weekdays.format(Date.UTC(2024, 0, weekday));

export const monthName = (month: number) => months.format(Date.UTC(2024, month - 1, 1));

/** Turns "America/New_York" into "New York". */
export function placeOf(timeZone: string): string {
  return timeZone.slice(timeZone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** As `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: number) => days(timeZone).format(now);
