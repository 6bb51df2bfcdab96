import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { addDays, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { localDatesOf } from '@quarterdeck/domain/recurrence';
import { dueInstant, isIanaZone, localDateAt } from './due-instant';

const ZONES = Intl.supportedValuesOf('timeZone');

describe('the due instant of a local date', () => {
  it('AC-21 Monday 09:00 in Berlin is 08:00Z before 2026-03-29 and 07:00Z after, once per Monday', () => {
    const [startsOn, endsOn] = [parseLocalDate('2026-03-02'), parseLocalDate('2026-05-30')];
    const recurrence = { type: 'weekly', weekdays: [1], everyWeeks: 1 } as const;
    const mondays = localDatesOf({ recurrence, startsOn, endsOn }, startsOn, endsOn);
    const instants = mondays.map((monday) => dueInstant(monday, '09:00', 'Europe/Berlin'));
    expect(instants).toEqual(mondays.map((monday) => `${monday}T0${monday < '2026-03-29' ? 8 : 7}:00:00Z`));
    expect(new Set(instants).size).toBe(13);
  });

  it.each([
    ['before the gap', '2026-03-29', '01:59', 'Europe/Berlin', '2026-03-29T00:59:00Z'],
    ['nonexistent', '2026-03-29', '02:30', 'Europe/Berlin', '2026-03-29T01:30:00Z'],
    ['after the gap', '2026-03-29', '03:00', 'Europe/Berlin', '2026-03-29T01:00:00Z'],
    ['ambiguous, the first', '2026-10-25', '02:30', 'Europe/Berlin', '2026-10-25T00:30:00Z'],
    ['a gap at midnight', '2026-04-24', '00:00', 'Africa/Cairo', '2026-04-23T22:00:00Z'],
    ['a change of half an hour', '2026-10-04', '02:15', 'Australia/Lord_Howe', '2026-10-03T15:45:00Z'],
    ['no change at all', '2026-07-01', '09:00', 'Asia/Kolkata', '2026-07-01T03:30:00Z'],
    ['the day ahead', '2026-01-01', '00:00', 'Pacific/Kiritimati', '2025-12-31T10:00:00Z'],
  ])('%s: %s %s in %s is %s', (_what, date, time, zone, expected) => {
    expect(dueInstant(date, time, zone)).toBe(expected);
  });

  it.each([
    ['2026-02-30', '09:00', 'Europe/Berlin'],
    ['2026-03-02', '24:00', 'Europe/Berlin'],
    ['2026-03-02', '09:00:00', 'Europe/Berlin'],
    ['2026-03-02', '09:00', 'Europe/Atlantis'],
    ['2026-03-02', '09:00', '+01:00'],
    ['2026-03-02', '09:00', '2026-03-02T00:00[Europe/Berlin]'],
  ])('refuses %s %s in %s', (date, time, zone) => {
    expect(() => dueInstant(date, time, zone)).toThrow(RangeError);
  });

  it.each([
    ['2026-03-01T22:59:59Z', 'Europe/Berlin', '2026-03-01'],
    ['2026-03-01T23:00:00Z', 'Europe/Berlin', '2026-03-02'],
    ['2026-03-01T23:30:00+01:00', 'America/New_York', '2026-03-01'],
    ['2026-03-02T03:00:00.123Z', 'America/New_York', '2026-03-01'],
  ])('at %s, the date in %s is %s', (instant, zone, date) => {
    expect(localDateAt(instant, zone)).toBe(date);
  });

  it('an instant without an offset is refused', () => {
    expect(() => localDateAt('2026-03-01T23:00:00', 'Europe/Berlin')).toThrow(RangeError);
    expect(() => localDateAt('2026-03-01T23:00:00Z', 'Berlin')).toThrow(RangeError);
  });

  it.each([...ZONES, 'UTC', 'Asia/Kolkata', 'Europe/Kyiv', 'Etc/GMT+5'])('%s is a time zone', (zone) => {
    expect(isIanaZone(zone)).toBe(true);
  });

  it.each(['europe/berlin', 'Europe/Berlin ', 'Berlin', 'CEST', '+01:00', 'Z', '', 'Etc/../passwd', null, 1])(
    '%p is not a time zone',
    (value) => expect(isIanaZone(value)).toBe(false),
  );

  it('a time skipped at midnight gives the first instant of the next date', () => {
    const [date, zone] = [parseLocalDate('2026-03-28'), 'America/Scoresbysund'];
    expect(dueInstant(date, '23:00', zone)).toBe('2026-03-29T01:00:00Z');
    expect(localDateAt('2026-03-29T01:00:00Z', zone)).toBe('2026-03-29');
    expect(dueInstant(addDays(date, 1), '23:00', zone)).toBe('2026-03-30T00:00:00Z');
  });

  it('in any zone, each local date of 2026 has one instant on that date, later than the day before', () => {
    const times = fc.nat({ max: 1439 }).map(clock);
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), times, fc.nat({ max: 335 }), (zone, time, offset) => {
        const first = addDays(parseLocalDate('2026-01-01'), offset);
        const dates = Array.from({ length: 30 }, (_, days) => addDays(first, days));
        const instants = dates.map((date) => dueInstant(date, time, zone));
        const existing = dates.filter((date) => exists(date, time, zone));
        expect(existing.map((date) => localDateAt(dueInstant(date, time, zone), zone))).toEqual(existing);
        instants.reduce((before, instant) => {
          expect(Date.parse(instant)).toBeGreaterThan(Date.parse(before));
          return instant;
        });
      }),
    );
  });

  it('at every clock change of 2026, the next existing instant applies, or the first of two', () => {
    const changes = ZONES.flatMap(clockChangesOf2026);
    expect(changes.length).toBeGreaterThan(200);
    for (const { zone, at, before, after } of changes) {
      for (const date of new Set([localDateAt(iso(at - 1), zone), localDateAt(iso(at), zone)])) {
        for (let minute = 0; minute < 1440; minute += 15) {
          const wall = Date.parse(`${date}T${clock(minute)}:00Z`);
          const [first, second] = [wall - before, wall - after];
          const existsOnlyAfter = first >= at && second >= at;
          const expected = iso(existsOnlyAfter ? second : first);
          const due = iso(Date.parse(dueInstant(date, clock(minute), zone)));
          if (due !== expected)
            throw new Error(`${date} ${clock(minute)} in ${zone}: ${due}, not ${expected}`);
        }
      }
    }
  });
});

function clock(minute: number): string {
  return [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** Whether clocks in the zone show this time on this date; a time skipped over midnight lands on the next date. */
function exists(date: string, time: string, zone: string): boolean {
  const wall = Temporal.PlainDateTime.from(`${date}T${time}`);
  return wall.toZonedDateTime(zone).toPlainDateTime().equals(wall);
}

function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

/** Instant of each change and the offsets before and after it, in milliseconds. */
function clockChangesOf2026(zone: string) {
  const changes = [];
  let moment = Temporal.Instant.from('2026-01-01T12:00:00Z').toZonedDateTimeISO(zone);
  for (;;) {
    const next = moment.getTimeZoneTransition('next');
    if (!next || next.year > 2026) return changes;
    const before = next.subtract({ nanoseconds: 1 }).offsetNanoseconds / 1e6;
    changes.push({ zone, at: next.epochMilliseconds, before, after: next.offsetNanoseconds / 1e6 });
    moment = next;
  }
}
