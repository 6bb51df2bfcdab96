import fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate, weekdayOf, type Weekday } from './calendar-date';
import { localDatesOfWeekly } from './weekly-recurrence';

const date = parseLocalDate;
const monday = { weekday: 1 as Weekday, startsOn: date('2026-03-02'), endsOn: date('2026-05-30') };

describe('weekly recurrence', () => {
  it('AC-21 exactly one occurrence per local Monday of the engagement', () => {
    expect(localDatesOfWeekly(monday, date('2026-01-01'), date('2026-12-31'))).toEqual([
      '2026-03-02',
      '2026-03-09',
      '2026-03-16',
      '2026-03-23',
      '2026-03-30',
      '2026-04-06',
      '2026-04-13',
      '2026-04-20',
      '2026-04-27',
      '2026-05-04',
      '2026-05-11',
      '2026-05-18',
      '2026-05-25',
    ]);
  });

  it.each([
    ['both ends are inclusive', '2026-03-09', '2026-03-16', ['2026-03-09', '2026-03-16']],
    ['a day without', '2026-03-10', '2026-03-10', []],
    ['a range that ends before it begins', '2026-03-16', '2026-03-09', []],
    ['before the start', '2026-01-01', '2026-03-01', []],
    ['after the end', '2026-05-31', '2027-01-01', []],
  ])('%s', (_what, from, to, expected) => {
    expect(localDatesOfWeekly(monday, date(from), date(to))).toEqual(expected);
  });

  it('begins with the first such weekday on or after the start', () => {
    const friday = { ...monday, weekday: 5 as Weekday };
    expect(localDatesOfWeekly(friday, date('2026-03-01'), date('2026-03-14'))).toEqual([
      '2026-03-06',
      '2026-03-13',
    ]);
  });

  it('counts every second week from the first date, not from the range', () => {
    const fortnightly = { ...monday, endsOn: null, everyWeeks: 2 };
    expect(localDatesOfWeekly(fortnightly, date('2026-03-09'), date('2026-04-01'))).toEqual([
      '2026-03-16',
      '2026-03-30',
    ]);
  });

  it.each([0, 8, 1.5, Number.NaN])('refuses weekday %d', (weekday) => {
    expect(() =>
      localDatesOfWeekly({ ...monday, weekday: weekday as Weekday }, monday.startsOn, monday.endsOn),
    ).toThrow(RangeError);
  });

  it.each([0, -1, 0.5, Number.NaN])('refuses every %d weeks', (everyWeeks) => {
    expect(() => localDatesOfWeekly({ ...monday, everyWeeks }, monday.startsOn, monday.endsOn)).toThrow(
      RangeError,
    );
  });

  const dates = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(date('2020-01-01'), days));
  const weekdays = fc.integer({ min: 1, max: 7 }).map((day) => day as Weekday);

  it('gives one date in every ISO week inside the range, each on the weekday and within all bounds', () => {
    fc.assert(
      fc.property(weekdays, dates, fc.option(dates), dates, dates, (weekday, startsOn, endsOn, from, to) => {
        const result = localDatesOfWeekly({ weekday, startsOn, endsOn }, from, to);
        const lower = startsOn > from ? startsOn : from;
        const upper = endsOn && endsOn < to ? endsOn : to;
        const expected = [];
        for (let days = 0; days <= daysBetween(lower, upper); days += 1) {
          const day = addDays(lower, days);
          if (weekdayOf(day) === weekday) expected.push(day);
        }
        expect(result).toEqual(expected);
        const isoWeeks = result.map((day) => addDays(day, 1 - weekdayOf(day)));
        expect(new Set(isoWeeks).size).toBe(result.length);
      }),
    );
  });

  it('planning in two parts gives what planning at once gives', () => {
    const weeks = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(weekdays, weeks, dates, dates, dates, dates, (weekday, everyWeeks, startsOn, a, b, c) => {
        const [from, cut, to] = [a, b, c].sort() as [typeof a, typeof a, typeof a];
        const rule = { weekday, startsOn, endsOn: null, everyWeeks };
        expect([
          ...localDatesOfWeekly(rule, from, cut),
          ...localDatesOfWeekly(rule, addDays(cut, 1), to),
        ]).toEqual(localDatesOfWeekly(rule, from, to));
      }),
    );
  });
});
