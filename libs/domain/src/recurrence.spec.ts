import fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate, weekdayOf } from './calendar-date';
import type { LocalDate, Weekday } from './calendar-date';
import { localDatesOf, nextDatesOf, NTHS, type Recurrence, type RecurrenceRule } from './recurrence';
import { recurrenceWords } from './recurrence-words';

const date = parseLocalDate;
const weekly = (weekdays: number[], everyWeeks = 1): Recurrence => ({
  type: 'weekly',
  weekdays: weekdays as Weekday[],
  everyWeeks,
});
const monthly = (nth: (typeof NTHS)[number], weekday: number, everyMonths = 1): Recurrence => ({
  type: 'monthly',
  nth,
  weekday: weekday as Weekday,
  everyMonths,
});
const from = (startsOn: string, recurrence: Recurrence, endsOn: string | null = null): RecurrenceRule => ({
  recurrence,
  startsOn: date(startsOn),
  endsOn: endsOn === null ? null : date(endsOn),
});
const monday = from('2026-03-02', weekly([1]), '2026-05-30');

describe('recurrence rules', () => {
  it('AC-21 exactly one occurrence per local Monday of the engagement', () => {
    expect(localDatesOf(monday, date('2026-01-01'), date('2026-12-31'))).toEqual(
      Array.from({ length: 13 }, (_, week) => addDays(date('2026-03-02'), 7 * week)),
    );
  });

  it.each([
    ['both ends are inclusive', '2026-03-09', '2026-03-16', ['2026-03-09', '2026-03-16']],
    ['a day without', '2026-03-10', '2026-03-10', []],
    ['a range that ends before it begins', '2026-03-16', '2026-03-09', []],
    ['before the start', '2026-01-01', '2026-03-01', []],
    ['after the end', '2026-05-31', '2027-01-01', []],
  ])('%s', (_what, first, last, expected) => {
    expect(localDatesOf(monday, date(first), date(last))).toEqual(expected);
  });

  it('every second week counts in ISO weeks from the start, for several weekdays', () => {
    // The start is a Wednesday: its Tuesday has passed, its Thursday has not.
    const rule = from('2026-03-04', weekly([4, 2], 2));
    expect(localDatesOf(rule, date('2026-03-01'), date('2026-04-03'))).toEqual([
      '2026-03-05',
      '2026-03-17',
      '2026-03-19',
      '2026-03-31',
      '2026-04-02',
    ]);
  });

  it.each([
    ['last Friday', monthly(-1, 5), ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24']],
    ['first Monday', monthly(1, 1), ['2026-01-05', '2026-02-02', '2026-03-02', '2026-04-06']],
    ['fourth Sunday', monthly(4, 7), ['2026-01-25', '2026-02-22', '2026-03-22', '2026-04-26']],
    ['second Tuesday of every third month', monthly(2, 2, 3), ['2026-01-13', '2026-04-14']],
  ])('monthly: %s', (_what, recurrence, expected) => {
    expect(localDatesOf(from('2026-01-01', recurrence), date('2026-01-01'), date('2026-04-30'))).toEqual(
      expected,
    );
  });

  it('dates of the first month before the start are left out', () => {
    const rule = from('2026-01-20', monthly(1, 5, 3));
    expect(nextDatesOf(rule, date('2025-01-01'), 2)).toEqual(['2026-04-03', '2026-07-03']);
  });

  it('the next dates are given, fewer when the rule ends', () => {
    expect(nextDatesOf(monday, date('2026-05-20'), 5)).toEqual(['2026-05-25']);
    expect(nextDatesOf({ ...monday, endsOn: null }, date('2026-05-20'), 3)).toHaveLength(3);
    expect(nextDatesOf(from('2200-12-25', weekly([1])), date('2200-12-25'), 5)).toEqual(['2200-12-29']);
  });

  it.each([
    weekly([]),
    weekly([1, 1]),
    weekly([0]),
    weekly([8]),
    weekly([1.5]),
    weekly([1], 0),
    weekly([1], 53),
    weekly([1], 0.5),
    monthly(1, 0),
    monthly(5 as 4, 1),
    monthly(0 as 1, 1),
    monthly(1, 1, 13),
    monthly(1, 1, Number.NaN),
  ])('the recurrence %j is refused', (recurrence) => {
    expect(() => localDatesOf({ ...monday, recurrence }, monday.startsOn, monday.startsOn)).toThrow(
      RangeError,
    );
  });

  const dates = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(date('2020-01-01'), days));
  const day = fc.integer({ min: 1, max: 7 });
  const recurrences = fc.oneof(
    fc
      .tuple(fc.uniqueArray(day, { minLength: 1, maxLength: 7 }), fc.integer({ min: 1, max: 6 }))
      .map(([days, every]) => weekly(days, every)),
    fc
      .tuple(fc.constantFrom(...NTHS), day, fc.integer({ min: 1, max: 12 }))
      .map(([nth, weekday, every]) => monthly(nth, weekday, every)),
  );
  const rules = fc.record({ recurrence: recurrences, startsOn: dates, endsOn: fc.option(dates) });

  it('exactly the days that match the rule are given, ascending, without duplicates, within bounds', () => {
    fc.assert(
      fc.property(rules, dates, fc.integer({ min: 0, max: 400 }), (rule, first, days) => {
        const range = Array.from({ length: days + 1 }, (_, n) => addDays(first, n));
        expect(localDatesOf(rule, first, addDays(first, days))).toEqual(range.filter((at) => fits(rule, at)));
      }),
    );
  });

  it('a partial range gives the matching part of the full result', () => {
    fc.assert(
      fc.property(rules, dates, dates, dates, (rule, a, b, c) => {
        const [first, cut, last] = [a, b, c].sort() as [LocalDate, LocalDate, LocalDate];
        expect([...localDatesOf(rule, first, cut), ...localDatesOf(rule, addDays(cut, 1), last)]).toEqual(
          localDatesOf(rule, first, last),
        );
      }),
    );
  });

  it('the requested number of next dates is given, starting with the first', () => {
    fc.assert(
      fc.property(rules, dates, fc.integer({ min: 1, max: 6 }), (rule, first, count) => {
        const open = { ...rule, endsOn: null };
        const next = nextDatesOf(open, first, count);
        expect(next).toHaveLength(count);
        expect(localDatesOf(open, first, next.at(-1)!)).toEqual(next);
      }),
    );
  });
});

/** The rule said another way: day by day. */
function fits({ recurrence, startsOn, endsOn }: RecurrenceRule, at: LocalDate): boolean {
  if (at < startsOn || (endsOn && at > endsOn)) return false;
  if (recurrence.type === 'weekly') {
    const weeks = daysBetween(addDays(startsOn, 1 - weekdayOf(startsOn)), addDays(at, 1 - weekdayOf(at))) / 7;
    return recurrence.weekdays.includes(weekdayOf(at)) && weeks % recurrence.everyWeeks === 0;
  }
  const { nth, weekday, everyMonths } = recurrence;
  const months = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7));
  const inMonth = Number(at.slice(8));
  const isNth = nth === -1 ? addDays(at, 7).slice(0, 7) !== at.slice(0, 7) : Math.ceil(inMonth / 7) === nth;
  return weekdayOf(at) === weekday && isNth && (months(at) - months(startsOn)) % everyMonths === 0;
}

describe('recurrence in words', () => {
  it.each([
    [weekly([1]), 'Every Monday'],
    [weekly([4, 2], 2), 'Every second Tuesday and Thursday'],
    [weekly([1, 3, 5]), 'Every Monday, Wednesday and Friday'],
    [weekly([7, 6, 5, 4, 3, 2, 1]), 'Every day'],
    [weekly([5], 26), 'Every 26 weeks on Friday'],
    [monthly(-1, 5), 'Last Friday of the month'],
    [monthly(1, 1, 3), 'First Monday of every third month'],
  ])('%j: %s', (recurrence, words) => {
    expect(recurrenceWords(recurrence)).toBe(words);
  });
});
