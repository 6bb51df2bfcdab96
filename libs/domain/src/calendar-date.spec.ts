import fc from 'fast-check';
import {
  addDays,
  compareDates,
  daysBetween,
  isValidLocalDate,
  parseLocalDate,
  weekdayOf,
} from './calendar-date';

const FIRST = parseLocalDate('1900-01-01');
const DAYS_ACCEPTED = 109_938;
const dates = fc.integer({ min: 0, max: DAYS_ACCEPTED - 1 }).map((days) => addDays(FIRST, days));

describe('calendar dates', () => {
  it.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-05-30', '2200-12-31'])('%s is a date', (text) => {
    expect(isValidLocalDate(text)).toBe(true);
    expect(parseLocalDate(text)).toBe(text);
  });

  it.each([
    '1899-12-31',
    '2201-01-01',
    '1900-02-29',
    '2026-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
    '2026-1-1',
    '20260101',
    '2026-01-01T00:00:00Z',
    ' 2026-01-01',
    '2026-01-01\n',
    '+02026-01-01',
    '２０２６-01-01',
    '',
  ])('%j is not a date', (text) => {
    expect(isValidLocalDate(text)).toBe(false);
    expect(() => parseLocalDate(text)).toThrow(RangeError);
  });

  it.each([null, undefined, 20260101, new Date(0), ['2026-01-01']])(
    '%p is refused because it is not text',
    (value) => {
      expect(isValidLocalDate(value)).toBe(false);
    },
  );

  it.each([
    ['2026-03-02', 89, '2026-05-30'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2025-12-31', 1, '2026-01-01'],
    ['1970-01-01', -1, '1969-12-31'],
    ['1900-01-01', DAYS_ACCEPTED - 1, '2200-12-31'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(parseLocalDate(from), days)).toBe(to);
    expect(daysBetween(parseLocalDate(from), parseLocalDate(to))).toBe(days);
  });

  it('leaving the accepted years and adding part of a day are refused', () => {
    expect(() => addDays(FIRST, -1)).toThrow(RangeError);
    expect(() => addDays(FIRST, DAYS_ACCEPTED)).toThrow(RangeError);
    expect(() => addDays(FIRST, 0.5)).toThrow(RangeError);
    expect(() => addDays(FIRST, Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['1900-01-01', 1],
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['2026-03-02', 1],
    ['2026-03-06', 5],
    ['2200-12-31', 3],
  ])('%s is weekday %i', (date, expected) => {
    expect(weekdayOf(parseLocalDate(date))).toBe(expected);
  });

  it('sorts earlier dates first', () => {
    const sorted = ['2026-10-01', '2026-09-30', '1999-12-31'].map(parseLocalDate).sort(compareDates);
    expect(sorted).toEqual(['1999-12-31', '2026-09-30', '2026-10-01']);
    expect(compareDates(FIRST, FIRST)).toBe(0);
  });

  it("every accepted day agrees with the platform's UTC calendar", () => {
    for (let days = 0; days < DAYS_ACCEPTED; days += 1) {
      const date = addDays(FIRST, days);
      const platform = new Date(Date.UTC(1900, 0, 1) + days * 86_400_000);
      if (date !== platform.toISOString().slice(0, 10) || weekdayOf(date) % 7 !== platform.getUTCDay()) {
        throw new Error(`day ${days}: ${date}, weekday ${weekdayOf(date)}`);
      }
    }
  });

  it('adding the days between two dates leads from one to the other', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(compareDates(from, to)).toBe(Math.sign(daysBetween(to, from)));
      }),
    );
  });
});
