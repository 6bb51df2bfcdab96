import {
  generateIcsCalendar,
  type IcsCalendar,
  type IcsEvent,
  type IcsRecurrenceRule,
  type IcsWeekDay,
} from 'ts-ics';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { Recurrence } from '@quarterdeck/domain/recurrence';
import { addDays } from '@quarterdeck/domain/calendar-date';
import { localMoment, MINUTES } from '../calendar-feeds/calendar-file';
import { vtimezone } from '../calendar-feeds/vtimezone';
import { dueInstant } from '../schedule/due-instant';

export interface InviteContent {
  method: 'REQUEST' | 'CANCEL';
  ritualId: string;
  sequence: number;
  /** When it was changed. */
  changedAt: string;
  /** Address only. */
  organizer: string;
  attendee: string;
  summary: string;
  description: string;
  url: string;
  recurrence: Recurrence;
  localTime: string;
  zone: string;
  first: LocalDate;
  endsOn: string | null;
  /** Dates of the rule on which nothing is expected. */
  except: readonly string[];
}

const DAYS: readonly IcsWeekDay[] = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const FIVE_YEARS = 5 * 366;

/**
 * An iTIP message (RFC 5546): the same ritual is always the same event, and a higher SEQUENCE replaces what a calendar
 * knows of it. Each reader is the only attendee, so that nobody learns the address of another.
 */
export function inviteFile(content: InviteContent, publicUrl: string): string {
  const { method, ritualId, sequence, changedAt, organizer, attendee, zone, first, endsOn } = content;
  const at = (date: string) => dueInstant(date, content.localTime, zone);
  const stamp = { date: new Date(changedAt), type: 'DATE-TIME' } as const;
  const last = endsOn ?? addDays(first, FIVE_YEARS);
  const event: IcsEvent = {
    uid: `${ritualId}@${new URL(publicUrl).hostname}`,
    stamp,
    lastModified: stamp,
    sequence,
    status: method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED',
    start: localMoment(at(first), zone),
    duration: { minutes: MINUTES },
    summary: content.summary,
    description: content.description,
    url: content.url,
    organizer: { email: organizer, name: 'Quarterdeck' },
    attendees: [{ email: attendee, rsvp: false }],
    recurrenceRule: ruleOf(content.recurrence, endsOn === null ? null : at(endsOn)),
    exceptionDates: content.except.map((date) => localMoment(at(date), zone)),
  };
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Quarterdeck//Invitation//EN',
    method,
    timezones: [vtimezone(zone, at(first), last > first ? at(last) : at(first))],
    events: [event],
  } satisfies IcsCalendar);
}

/** Every rule of a ritual is one of RFC 5545 as well, counted from the first date. */
function ruleOf(rule: Recurrence, until: string | null): IcsRecurrenceRule {
  const end = until === null ? {} : { until: { date: new Date(until), type: 'DATE-TIME' as const } };
  return rule.type === 'weekly'
    ? {
        frequency: 'WEEKLY',
        interval: rule.everyWeeks,
        byDay: rule.weekdays.map((day) => ({ day: DAYS[day - 1]! })),
        workweekStart: 'MO',
        ...end,
      }
    : {
        frequency: 'MONTHLY',
        interval: rule.everyMonths,
        byDay: [{ day: DAYS[rule.weekday - 1]!, occurrence: rule.nth }],
        ...end,
      };
}
