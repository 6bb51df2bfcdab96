import fc from 'fast-check';
import { addDays, type LocalDate, parseLocalDate } from './calendar-date';
import { feeAccrued, type FeePeriod } from './fee';

const start = parseLocalDate('2026-01-01');
const day = (n: number) => addDays(start, n);
const flat = (amount: number): FeePeriod[] => [{ effectiveOn: start, amount }];

const schedules = fc
  .uniqueArray(fc.nat({ max: 400 }), { maxLength: 6 })
  .chain((days) =>
    fc
      .array(fc.nat({ max: 50_000_000_00 }), { minLength: days.length, maxLength: days.length })
      .map((amounts) => days.map((n, index) => ({ effectiveOn: day(n), amount: amounts[index]! }))),
  );
const windows = fc
  .tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }), fc.nat({ max: 500 }))
  .map((days) => days.sort((a, b) => a - b).map(day) as [LocalDate, LocalDate, LocalDate]);

describe('fee accrued between two dates', () => {
  it.each([
    ['one day of 750,000 a month', flat(750_000), day(0), day(1), 24_658],
    ['a year is twelve months', flat(750_000), day(0), day(365), 9_000_000],
    ['90 days', flat(750_000), day(0), day(90), 2_219_178],
    ['an empty window', flat(750_000), day(5), day(5), 0],
    ['before the first period', flat(750_000), parseLocalDate('2025-01-01'), start, 0],
    ['half a minor unit is rounded up', flat(365), day(0), addDays(start, 1), 12],
    [
      'a raise from day 31 on',
      [...flat(365_000), { effectiveOn: day(30), amount: 730_000 }],
      day(0),
      day(60),
      30 * 12_000 + 30 * 24_000,
    ],
    [
      'a pause without fee',
      [...flat(365_000), { effectiveOn: day(10), amount: 0 }, { effectiveOn: day(20), amount: 365_000 }],
      day(0),
      day(30),
      20 * 12_000,
    ],
  ])('%s', (_what, periods, from, until, amount) => {
    expect(feeAccrued(periods, from, until)).toBe(amount);
    expect(feeAccrued([...periods].reverse(), from, until)).toBe(amount);
  });

  it('accrued fees add up over adjacent windows and never fall', () => {
    fc.assert(
      fc.property(schedules, windows, (periods, [from, between, until]) => {
        const [first, second] = [feeAccrued(periods, from, between), feeAccrued(periods, between, until)];
        expect(first + second).toBe(feeAccrued(periods, from, until));
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is the sum of its days, but for one rounding', () => {
    const inForce = (periods: readonly FeePeriod[], on: LocalDate) =>
      [...periods]
        .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
        .findLast(({ effectiveOn }) => effectiveOn <= on);
    fc.assert(
      fc.property(schedules, fc.nat({ max: 120 }), (periods, days) => {
        let exact = 0;
        for (let n = 0; n < days; n++) exact += ((inForce(periods, day(n))?.amount ?? 0) * 12) / 365;
        expect(Math.abs(feeAccrued(periods, start, day(days)) - exact)).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ['two fees on one day', [...flat(1), ...flat(2)], start, start],
    ['a negative fee', flat(-1), start, start],
    ['half a cent', flat(0.5), start, start],
    ['a window that ends before it begins', flat(1), day(1), start],
  ])('fee accrual refuses %s', (_what, periods, from, until) => {
    expect(() => feeAccrued(periods, from, until)).toThrow(RangeError);
  });
});
