import { parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { readCalendar } from './read-calendar';

const [from, until] = [parseLocalDate('2026-11-23'), parseLocalDate('2028-11-23')];
const calendar = (...events: string[][]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap((lines) => ['BEGIN:VEVENT', ...lines, 'END:VEVENT']),
    'END:VCALENDAR',
  ].join('\r\n');
const read = (...lines: string[]) => readCalendar(calendar(lines), from, until)!;
const datesOf = (...lines: string[]) => read(...lines).holidays.map(({ date }) => date as string);
const whyNot = (...lines: string[]) => read(...lines).leftOut[0]?.why;

describe('reading an .ics file', () => {
  it('an all-day event gives its date and its unescaped name', () => {
    expect(
      read('DTSTART;VALUE=DATE:20261224', 'SUMMARY;LANGUAGE="de:x":Heilig', ' abend\\, ab Mittag').holidays,
    ).toEqual([{ date: '2026-12-24', name: 'Heiligabend, ab Mittag' }]);
    expect(read('DTSTART;VALUE=DATE:20261224').holidays[0]!.name).toBe('Holiday');
  });

  it.each<[string, string[], string[]]>([
    ['days up to the one before its end', ['DTEND;VALUE=DATE:20261227'], ['2026-12-25', '2026-12-26']],
    ['days by duration', ['DURATION:P3D'], ['2026-12-25', '2026-12-26', '2026-12-27']],
    ['every year, for two years', ['RRULE:FREQ=YEARLY'], ['2026-12-25', '2027-12-25']],
    ['without an exception', ['RRULE:FREQ=YEARLY', 'EXDATE;VALUE=DATE:20261225'], ['2027-12-25']],
    ['only until its last', ['RRULE:FREQ=YEARLY;UNTIL=20270101'], ['2026-12-25']],
    ['only as often as it says', ['RRULE:FREQ=YEARLY;COUNT=1'], ['2026-12-25']],
  ])('an event is imported: %s', (_what, lines, dates) => {
    expect(datesOf('DTSTART;VALUE=DATE:20261225', ...lines)).toEqual(dates);
  });

  it('yearly rules give the fourth Thursday of November and 29 February', () => {
    const thanksgiving = datesOf('DTSTART;VALUE=DATE:20101125', 'RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH');
    expect(thanksgiving).toEqual(['2026-11-26', '2027-11-25', '2028-11-23']);
    expect(datesOf('DTSTART;VALUE=DATE:20200229', 'RRULE:FREQ=YEARLY')).toEqual(['2028-02-29']);
  });

  it.each<[string, string[], string]>([
    ['a meeting', ['DTSTART:20261224T100000Z'], 'time of day'],
    ['no start', ['SUMMARY:x'], 'time of day'],
    ['no real day', ['DTSTART;VALUE=DATE:20260230'], 'no date'],
    ['a day long past', ['DTSTART;VALUE=DATE:20200101'], 'next two years'],
    ['a month of Sundays', ['DTSTART;VALUE=DATE:20261201', 'DTEND;VALUE=DATE:20270301'], 'as a pause'],
    ['every week', ['DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=WEEKLY'], 'another way'],
    ['a rule of weeks', ['DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=YEARLY;BYWEEKNO=20'], 'another way'],
    ['a broken rule', ['DTSTART;VALUE=DATE:20261201', 'RRULE:FREQ=YEARLY;BYDAY=ZZ'], 'cannot be read'],
    ['what was cancelled', ['DTSTART;VALUE=DATE:20261201', 'STATUS:CANCELLED'], 'cancelled'],
  ])('an event is left out with a reason: %s', (_what, lines, why) => {
    expect(datesOf(...lines)).toEqual([]);
    expect(whyNot(...lines)).toContain(why);
  });

  it('alarms are ignored, and each day gives one holiday', () => {
    const alarm = ['BEGIN:VALARM', 'TRIGGER:-PT15M', 'SUMMARY:Alarm', 'END:VALARM'];
    const twice = calendar(
      ['DTSTART;VALUE=DATE:20261225', ...alarm, 'SUMMARY:Christmas'],
      ['DTSTART;VALUE=DATE:20261225', 'SUMMARY:Day off'],
    );
    expect(readCalendar(twice, from, until)!.holidays).toEqual([{ date: '2026-12-25', name: 'Christmas' }]);
  });

  it.each([
    ['an empty file', ''],
    ['plain text', 'Dear all'],
    ['a truncated file', calendar(['DTSTART:20261225']).slice(0, 70)],
    ['a file with too many events', calendar(...Array.from({ length: 5001 }, () => ['DTSTART:20261225']))],
  ])('%s is refused', (_what, text) => expect(readCalendar(text, from, until)).toBeNull());

  it('a megabyte of nonsense is parsed quickly', () => {
    for (const line of ['BEGIN:VEVENT\r\n', 'a;', '"', ' \r\n ', ':', 'BEGIN:VALARM\n'])
      readCalendar('BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n' + line.repeat(1_000_000 / line.length), from, until);
  });
});
