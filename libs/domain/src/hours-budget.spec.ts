import fc from 'fast-check';
import { type HoursBudget, hoursLedger } from './hours-budget';

const h = 60;
const budget = (over: Partial<HoursBudget> = {}): HoursBudget => ({
  ...{ minutesPerMonth: 40 * h, carryOverCapMinutes: null, carryOverMonths: null },
  ...over,
});
const months = (terms: Partial<HoursBudget>, hours: number[]) =>
  hoursLedger(
    budget(terms),
    hours.map((each) => each * h),
  );
const column = (
  terms: Partial<HoursBudget>,
  hours: number[],
  name: 'available' | 'expired' | 'capped' | 'over' | 'carriedOut',
) => months(terms, hours).map((month) => month[name] / h);

const terms = fc.record({
  minutesPerMonth: fc.nat({ max: 10_000 }),
  carryOverCapMinutes: fc.option(fc.nat({ max: 10_000 })),
  carryOverMonths: fc.option(fc.nat({ max: 4 })),
});
const work = fc.array(fc.nat({ max: 15_000 }), { maxLength: 14 });

describe('hours budget', () => {
  it('AC-31 40 h a month, 30 used, then 60 used: month 2 has 50 available, month 3 has 30', () => {
    expect(column({}, [30, 60, 0], 'available')).toEqual([40, 50, 30]);
    expect(column({}, [30, 60, 0], 'over')).toEqual([0, 10, 0]);
    expect(column({}, [30, 60, 0], 'carriedOut')).toEqual([10, -10, 30]);
  });

  it.each<[string, Partial<HoursBudget>, number[], number[]]>([
    ['carries on for as long as it lasts', {}, [30, 30, 30, 0], [40, 50, 60, 70]],
    ['nothing with a life of 0 months', { carryOverMonths: 0 }, [30, 30, 0], [40, 40, 40]],
    ['into the next month only', { carryOverMonths: 1 }, [30, 40, 0], [40, 50, 80 - 30]],
    ['unused carried hours are gone after their last month', { carryOverMonths: 1 }, [0, 0, 0], [40, 80, 80]],
    ['no more than the cap', { carryOverCapMinutes: 5 * h }, [30, 0, 0], [40, 45, 45]],
    ['a cap of 0 carries nothing', { carryOverCapMinutes: 0 }, [0, 40, 0], [40, 40, 40]],
    ['a cap forgives no overuse', { carryOverCapMinutes: 0 }, [50, 0], [40, 30]],
    ['overuse of more than a month', {}, [100, 0, 0], [40, -20, 20]],
    ['overuse on top of overuse', {}, [100, 10, 0], [40, -20, 10]],
    ['without hours per month', { minutesPerMonth: 0 }, [5, 0], [0, -5]],
  ])('carry-over: %s', (_what, given, used, available) => {
    expect(column(given, used, 'available')).toEqual(available);
  });

  it('the oldest hours are used first, so that they do not expire', () => {
    expect(column({ carryOverMonths: 1 }, [30, 10, 0], 'expired')).toEqual([0, 0, 40]);
    expect(column({ carryOverMonths: 1 }, [30, 4, 0], 'expired')).toEqual([0, 6, 40]);
  });

  it("a full cap cuts the newest month's remainder", () => {
    const given = { carryOverCapMinutes: 10 * h, carryOverMonths: 2 };
    expect(column(given, [30, 40, 40, 40], 'capped')).toEqual([0, 0, 0, 0]);
    expect(column(given, [30, 30, 0], 'capped')).toEqual([0, 10, 40]);
    expect(column({ carryOverCapMinutes: 10 * h, carryOverMonths: 1 }, [30, 0], 'expired')).toEqual([0, 10]);
  });

  it('no minute is lost: each is used, expired, capped or carried', () => {
    fc.assert(
      fc.property(terms, work, (given, used) => {
        const ledger = hoursLedger(given, used);
        ledger.forEach((month, index) => {
          expect(month.carriedIn).toBe(ledger[index - 1]?.carriedOut ?? 0);
          expect(month.budget + month.carriedIn).toBe(month.available);
          expect(month.available).toBe(month.used + month.expired + month.capped + month.carriedOut);
          expect(month.used).toBe(used[index]);
          expect(Math.min(month.over, month.expired, month.capped)).toBeGreaterThanOrEqual(0);
        });
      }),
    );
  });

  it('no more than the cap, and no more than recent months bought, is carried', () => {
    fc.assert(
      fc.property(terms, work, (given, used) => {
        const { minutesPerMonth, carryOverCapMinutes, carryOverMonths } = given;
        for (const { carriedOut } of hoursLedger(given, used)) {
          if (carryOverCapMinutes !== null) expect(carriedOut).toBeLessThanOrEqual(carryOverCapMinutes);
          if (carryOverMonths !== null)
            expect(carriedOut).toBeLessThanOrEqual(carryOverMonths * minutesPerMonth);
        }
      }),
    );
  });

  it('a month does not depend on later months', () => {
    fc.assert(
      fc.property(terms, work, fc.nat({ max: 14 }), (given, used, n) => {
        expect(hoursLedger(given, used).slice(0, n)).toEqual(hoursLedger(given, used.slice(0, n)));
      }),
    );
  });

  it.each([
    ['half a minute', budget({ minutesPerMonth: 0.5 }), []],
    ['a negative cap', budget({ carryOverCapMinutes: -1 }), []],
    ['negative work', budget(), [-1]],
  ])('the ledger refuses %s', (_what, given, used) => {
    expect(() => hoursLedger(given, used)).toThrow(RangeError);
  });
});
