import fc from 'fast-check';
import { addDays, parseLocalDate } from './calendar-date';
import { CLIENT_FACTS, CLIENT_FACT_KINDS, ageInQuarters, isStale } from './client-fact';

const date = parseLocalDate;

describe('client facts', () => {
  it.each([
    ['2026-01-01', 2, true],
    ['2026-04-01', 1, false],
  ])('AC-19 as of %s, reported on 2026-07-01: %i quarters, stale %s', (asOf, quarters, stale) => {
    const fact = { asOf: date(asOf), today: date('2026-07-01'), fiscalYearStartMonth: 1 };
    expect(ageInQuarters(fact)).toBe(quarters);
    expect(isStale(fact)).toBe(stale);
  });

  it.each([
    ['2026-03-31', '2026-06-30', 1, 1],
    ['2026-03-31', '2026-07-01', 1, 2],
    ['2025-12-31', '2026-01-01', 1, 1],
    ['2026-01-31', '2026-02-01', 2, 1],
    ['2026-01-31', '2026-02-01', 11, 1],
    ['2026-01-31', '2026-02-01', 1, 0],
    ['2026-01-31', '2026-02-01', 12, 0],
    ['2026-07-01', '2026-06-30', 1, -1],
  ])('from %s to %s with a fiscal year from month %i: %i', (asOf, today, fiscalYearStartMonth, quarters) => {
    expect(ageInQuarters({ asOf: date(asOf), today: date(today), fiscalYearStartMonth })).toBe(quarters);
  });

  it('another maximum age can be given', () => {
    const fact = { asOf: date('2026-01-01'), today: date('2026-07-01'), fiscalYearStartMonth: 1 };
    expect(isStale({ ...fact, maxAgeQuarters: 3 })).toBe(false);
    expect(isStale({ ...fact, maxAgeQuarters: 1 })).toBe(true);
  });

  it.each([0, 13, 1.5, Number.NaN])('month %d is refused', (fiscalYearStartMonth) => {
    const today = date('2026-07-01');
    expect(() => isStale({ asOf: today, today, fiscalYearStartMonth })).toThrow(RangeError);
  });

  it('every kind of fact is defined', () => {
    expect(CLIENT_FACT_KINDS.map((kind) => CLIENT_FACTS[kind].type)).toEqual([
      'text',
      'money',
      'count',
      'count',
      'money',
    ]);
  });

  const dates = fc.integer({ min: 0, max: 5000 }).map((days) => addDays(date('2020-01-01'), days));
  const months = fc.integer({ min: 1, max: 12 });

  it('a fact never gets younger and gains at most one quarter in 89 days', () => {
    fc.assert(
      fc.property(
        dates,
        dates,
        months,
        fc.integer({ min: 0, max: 89 }),
        (asOf, today, fiscalYearStartMonth, days) => {
          const now = ageInQuarters({ asOf, today, fiscalYearStartMonth });
          const later = ageInQuarters({ asOf, today: addDays(today, days), fiscalYearStartMonth });
          expect(later - now).toBeGreaterThanOrEqual(0);
          expect(later - now).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
