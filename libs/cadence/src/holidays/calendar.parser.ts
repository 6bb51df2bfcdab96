import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid } from '@quarterdeck/platform/errors';
import { limitLines } from './calendar-lines';
import { MOST_EVENTS, type ReadCalendar, readCalendar } from './read-calendar';

const TOO_MANY_TO_SHOW = 100;

export interface CalendarFile {
  text: string;
  from: LocalDate;
  until: LocalDate;
}

export interface ParsedCalendar extends ReadCalendar {
  leftOutCount: number;
}

export function parse({ text, from, until }: CalendarFile): ParsedCalendar {
  limitLines(text);
  const read = readCalendar(text, from, until);
  if (!read) {
    const detail = `The file must be a complete calendar of at most ${MOST_EVENTS} events. Export it again as an .ics file.`;
    throw new Invalid('calendar.unreadable', detail, [{ pointer: '/calendar', detail }]);
  }
  const { holidays, leftOut } = read;
  if (holidays.length + leftOut.length === 0) {
    const detail = 'The calendar has no events.';
    throw new Invalid('calendar.empty', detail, [{ pointer: '/calendar', detail }]);
  }
  return { holidays, leftOut: leftOut.slice(0, TOO_MANY_TO_SHOW), leftOutCount: leftOut.length };
}
