import { RRuleTemporal } from 'rrule-temporal';
import { addDays, daysBetween, isValidLocalDate, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { type EventProperties, eventsOf, excessOf } from './calendar-lines';

export interface ReadHoliday {
  date: LocalDate;
  name: string;
}

export interface ReadCalendar {
  /** By date, one for each. */
  holidays: ReadHoliday[];
  leftOut: { name: string; why: string }[];
}

export const MOST_EVENTS = 5000;
const MOST_DAYS = 31;
/** Each of them takes milliseconds to work out. */
const MOST_RULES = 200;
/** What a yearly rule may say; others, such as week numbers, name no public holiday. */
const RULE_PARTS = ['FREQ', 'INTERVAL', 'COUNT', 'UNTIL', 'BYMONTH', 'BYMONTHDAY', 'BYDAY', 'WKST'];

/**
 * The holidays of an .ics file between two days, both inclusive: events of whole days, of one day or several, once or
 * every year. Null when the text is no calendar or has too many events.
 */
export function readCalendar(text: string, from: LocalDate, until: LocalDate): ReadCalendar | null {
  const events = eventsOf(text);
  if (!events || events.length > MOST_EVENTS) return null;
  const found = new Map<LocalDate, string>();
  const leftOut: ReadCalendar['leftOut'] = [];
  if (events.filter((event) => yearlyRule(event)).length > MOST_RULES)
    throw excessOf(`More than ${MOST_RULES} events repeat every year.`);
  for (const event of events) {
    const name = nameOf(event);
    const days = daysOf(event, from, until);
    if (typeof days === 'string') leftOut.push({ name, why: days });
    else for (const day of days) if (!found.has(day)) found.set(day, name);
  }
  const holidays = [...found].map(([date, name]) => ({ date, name }));
  return { holidays: holidays.sort((a, b) => (a.date < b.date ? -1 : 1)), leftOut };
}

const valueOf = (event: EventProperties, name: string): string | undefined =>
  event.get(name)?.[0]?.value.trim();

function nameOf(event: EventProperties): string {
  const text = (valueOf(event, 'SUMMARY') ?? '')
    .replace(/\\([nN,;\\])/g, (_, character: string) => (character.toLowerCase() === 'n' ? ' ' : character))
    .trim();
  // Twice as many units hold that many characters of any script.
  return [...text.slice(0, 240)].slice(0, 120).join('').trim() || 'Holiday';
}

/** Or why there are none. */
function daysOf(event: EventProperties, from: LocalDate, until: LocalDate): LocalDate[] | string {
  if (valueOf(event, 'STATUS')?.toUpperCase() === 'CANCELLED') return 'It was cancelled.';
  const start = dateOf(valueOf(event, 'DTSTART'));
  if (!start) return 'It has a time of day or no date: only whole days are holidays.';
  const length = lengthOf(event, start);
  if (!length) return 'Its end cannot be read.';
  if (length > MOST_DAYS) return `It lasts more than ${MOST_DAYS} days: enter it as a pause.`;
  const rule = yearlyRule(event);
  if (rule === null) return 'It repeats in another way than every year.';
  const starts = rule === undefined ? [start] : repeated(rule, start, addDays(from, -length), until);
  if (typeof starts === 'string') return starts;
  const except = new Set(event.get('EXDATE')?.flatMap(({ value }) => value.split(',').map(dateOf)));
  const days = starts
    .filter((first) => !except.has(first))
    .flatMap((first) => Array.from({ length }, (_, day) => addDays(first, day)))
    .filter((day) => day >= from && day <= until);
  return days.length ? days : 'None of its days lies in the next two years.';
}

/** `20261225`; nothing where a time follows. */
function dateOf(value: string | undefined): LocalDate | undefined {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(value?.trim() ?? '');
  const date = match && `${match[1]}-${match[2]}-${match[3]}`;
  return isValidLocalDate(date) && date > '1900-01-31' && date < '2199-01-01' ? date : undefined;
}

/** In days; the end of an event is the day after its last. */
function lengthOf(event: EventProperties, start: LocalDate): number | undefined {
  const end = valueOf(event, 'DTEND');
  if (end !== undefined) {
    const last = dateOf(end);
    return last && last >= start ? Math.max(1, daysBetween(start, last)) : undefined;
  }
  const duration = valueOf(event, 'DURATION');
  if (duration === undefined) return 1;
  const match = /^P(\d{1,3})([DW])$/i.exec(duration);
  return match ? Math.max(1, Number(match[1]) * (match[2]!.toUpperCase() === 'W' ? 7 : 1)) : undefined;
}

/** Null when it is a rule of another kind, undefined when there is none. */
function yearlyRule(event: EventProperties): string | null | undefined {
  const rule = valueOf(event, 'RRULE');
  if (rule === undefined) return undefined;
  if (rule.length > 200) return null;
  const parts = rule.toUpperCase().split(';').filter(Boolean);
  const isKnown = parts.every((part) => RULE_PARTS.includes(part.split('=')[0]!));
  return isKnown && parts.includes('FREQ=YEARLY') ? parts.join(';') : null;
}

function repeated(rule: string, start: LocalDate, from: LocalDate, until: LocalDate): LocalDate[] | string {
  try {
    const dtstart = `DTSTART;TZID=UTC:${start.replaceAll('-', '')}T000000`;
    const rules = new RRuleTemporal({
      rruleString: `${dtstart}\nRRULE:${rule}`,
      maxIterations: 2000,
    });
    const between = rules.between(new Date(`${from}T00:00:00Z`), new Date(`${until}T00:00:00Z`), true);
    return between.map((date) => date.toPlainDate().toString()).filter(isValidLocalDate);
  } catch {
    return 'Its rule of repetition cannot be read.';
  }
}
