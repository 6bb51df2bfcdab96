import { addDays, type LocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { localDatesOf, nextDatesOf } from '@quarterdeck/domain/recurrence';
import { dueInstant, localDateAt } from '../schedule/due-instant';
import type { InvitedRitual } from './invited-ritual';

/** The dates of a ritual as a calendar counts them. */
export interface Series {
  first: LocalDate;
  /** Dates from a month ago to a year ahead, among which the free days are looked for. */
  near: readonly LocalDate[];
  /** Its last day has come or gone. */
  over: boolean;
}

/** Undefined when there is no date: it ended before the first one. */
export function seriesOf(ritual: InvitedRitual): Series | undefined {
  const { recurrence, startsOn, endsOn, kickoffOn, dueFrom, zone, now, localTime } = ritual;
  const last = endsOn === null ? null : parseLocalDate(endsOn);
  const rule = { recurrence, startsOn: parseLocalDate(startsOn), endsOn: last };
  const changedOn = dueFrom === null ? rule.startsOn : localDateAt(dueFrom, zone);
  const from = [rule.startsOn, parseLocalDate(kickoffOn), changedOn].reduce((a, b) => (a > b ? a : b));
  const ahead = (date: LocalDate) =>
    dueFrom === null || Date.parse(dueInstant(date, localTime, zone)) > Date.parse(dueFrom);
  // Of the day of a change, the hour may have passed.
  const first = nextDatesOf(rule, from, 2).find(ahead);
  if (!first) return undefined;
  const today = localDateAt(now, zone);
  const since = addDays(today, -31);
  const near = localDatesOf(rule, first > since ? first : since, addDays(today, 366));
  return { first, near, over: last !== null && last <= today };
}
