import { Invalid } from '@quarterdeck/platform/errors';

/** The events of an .ics file (RFC 5545) as properties; what is inside an event, such as an alarm, is passed over. */

export interface Property {
  /** Between the name and the colon, e.g. `;VALUE=DATE`. */
  parameters: string;
  value: string;
}

export type EventProperties = ReadonlyMap<string, readonly Property[]>;

const LONGEST_LINE = 10_000;
const MOST_PROPERTIES = 200;
/** What a holiday is read from; of the rest an event may have as much as it wants. */
const WANTED = ['STATUS', 'SUMMARY', 'DTSTART', 'DTEND', 'DURATION', 'RRULE', 'EXDATE'];

export function excessOf(what: string): Invalid {
  const detail = `${what} A holiday calendar does not need that. Export only the holidays, then import them again.`;
  return new Invalid('calendar.excessive', detail, [{ pointer: '/calendar', detail }]);
}

/** Programs that write calendars fold lines after 75 bytes. */
export function limitLines(text: string): void {
  for (const [index, line] of text.split('\n').entries())
    if (line.length > LONGEST_LINE)
      throw excessOf(`Line ${index + 1} has more than ${LONGEST_LINE} characters.`);
}

/** Undefined when the text is no calendar. */
export function eventsOf(text: string): EventProperties[] | undefined {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r?\n[ \t]/g, '')
    .split(/\r?\n/);
  const first = lines.find((line) => line.trim() !== '');
  if (first?.trim().toUpperCase() !== 'BEGIN:VCALENDAR') return undefined;
  const events: EventProperties[] = [];
  let event: Map<string, Property[]> | undefined;
  let inside = 0;
  for (const line of lines) {
    const { name, parameters, value } = split(line);
    const part = value.trim().toUpperCase();
    if (name === 'BEGIN' && event) inside++;
    else if (name === 'BEGIN' && part === 'VEVENT') event = new Map();
    else if (name === 'END' && inside > 0) inside--;
    else if (name === 'END' && part === 'VEVENT' && event) {
      events.push(event);
      event = undefined;
    } else if (event && inside === 0 && WANTED.includes(name)) {
      const same = event.get(name);
      if (same && same.length >= MOST_PROPERTIES)
        throw excessOf(`An event has more than ${MOST_PROPERTIES} lines ${name}.`);
      if (same) same.push({ parameters, value });
      else event.set(name, [{ parameters, value }]);
    }
  }
  // A file that was cut off would bring some of its holidays and not say so.
  return event ? undefined : events;
}

/** The colon that ends the parameters is the first outside quotes. */
function split(line: string): Property & { name: string } {
  let quoted = false;
  let afterName = -1;
  for (let i = 0; i < line.length; i++) {
    const character = line[i];
    if (character === '"') quoted = !quoted;
    else if (character === ';' && afterName < 0) afterName = i;
    else if (character === ':' && !quoted) {
      const end = afterName < 0 ? i : afterName;
      return {
        name: line.slice(0, end).trim().toUpperCase(),
        parameters: line.slice(end, i).toUpperCase(),
        value: line.slice(i + 1),
      };
    }
  }
  return { name: '', parameters: '', value: '' };
}
