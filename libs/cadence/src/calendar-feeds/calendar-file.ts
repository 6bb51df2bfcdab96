import { generateIcsCalendar, type IcsCalendar, type IcsDateObject, type IcsEvent } from 'ts-ics';
import { Temporal } from 'temporal-polyfill';
import { offsetText, vtimezone } from './vtimezone';

/** What `ctx.calendar_of_feed` tells. */
export interface FeedContent {
  practice: string;
  slug: string;
  client: string | null;
  events: FeedEvent[];
}

export interface FeedEvent {
  occurrenceId: string;
  ritualId: string;
  localDate: string;
  dueAt: string;
  timeZone: string;
  title: string;
  client: string;
  /** Counts changes, for `SEQUENCE`. */
  revision: number;
  changedAt: string;
}

/** Nothing says how long a ritual takes. */
export const MINUTES = 30;

/** The feed as an iCalendar file (RFC 5545): the same content gives the same bytes. */
export function calendarFile(content: FeedContent, publicUrl: string): string {
  const { practice, client, events } = content;
  return generateIcsCalendar({
    version: '2.0',
    prodId: '-//Quarterdeck//Calendar feed//EN',
    method: 'PUBLISH',
    name: client ? `${client}, ${practice}` : practice,
    timezones: zonesOf(events),
    events: events.map((event) => eventOf(event, content, publicUrl)),
  } satisfies IcsCalendar);
}

/** One for a local date of a ritual, so that a calendar knows it again when it moves to another hour. */
function eventOf(event: FeedEvent, { slug }: FeedContent, publicUrl: string): IcsEvent {
  const { occurrenceId, ritualId, localDate, dueAt, timeZone, title, client, revision, changedAt } = event;
  const stamp = { date: new Date(changedAt), type: 'DATE-TIME' } as const;
  return {
    uid: `${ritualId}-${localDate}@${new URL(publicUrl).hostname}`,
    stamp,
    lastModified: stamp,
    sequence: revision,
    start: localMoment(dueAt, timeZone),
    duration: { minutes: MINUTES },
    summary: `${title}: ${client}`,
    url: `${publicUrl}/p/${slug}/check-ins/${occurrenceId}`,
  };
}

/** An instant as the clocks of a zone show it. */
export function localMoment(instant: string, zone: string): IcsDateObject {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  return {
    date: new Date(at.epochMilliseconds),
    type: 'DATE-TIME',
    local: {
      date: new Date(at.epochMilliseconds + at.offsetNanoseconds / 1e6),
      timezone: zone,
      tzoffset: offsetText(at.offsetNanoseconds),
    },
  };
}

/** In order of time, the events of one zone lie between the first and the last. */
function zonesOf(events: readonly FeedEvent[]) {
  const spans = new Map<string, [first: string, last: string]>();
  for (const { timeZone, dueAt } of events) spans.set(timeZone, [spans.get(timeZone)?.[0] ?? dueAt, dueAt]);
  return [...spans].map(([zone, [first, last]]) => vtimezone(zone, first, last));
}
