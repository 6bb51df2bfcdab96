import fc from 'fast-check';
import { addDays, daysBetween, parseLocalDate, weekdayOf } from './calendar-date';
import { decisionTarget } from './decision-latency';
import { latencyByCategory, openAge } from './decision-latency.oracle';

const date = parseLocalDate;
const decided = (days: number, of = 'vendor') => ({
  category: of,
  raisedOn: date('2026-03-02'),
  decidedOn: addDays(date('2026-03-02'), days),
});
const open = { category: 'vendor', raisedOn: date('2026-03-02'), decidedOn: null };

describe('decision latency', () => {
  it('AC-24 latency is 14 days with n = 1, and the open decision is listed with 18 days', () => {
    const byCategory = latencyByCategory([
      { category: 'vendor', raisedOn: date('2026-03-02'), decidedOn: date('2026-03-16') },
      open,
    ]);
    expect([...byCategory]).toEqual([['vendor', { medianDays: 14, p90Days: 14, n: 1 }]]);
    expect(openAge(open.raisedOn, date('2026-03-20'))).toBe(18);
  });

  it.each([
    [[3], 3, 3],
    [[1, 4], 2.5, 4],
    [[9, 1, 2], 2, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5.5, 9],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100], 6, 10],
  ])('latency of %j days has median %d and p90 %d', (days, medianDays, p90Days) => {
    const byCategory = latencyByCategory(days.map((each) => decided(each)));
    expect(byCategory.get('vendor')).toEqual({ medianDays, p90Days, n: days.length });
  });

  it('categories are counted separately, and one without a decided decision is absent', () => {
    const byCategory = latencyByCategory([decided(2, 'data'), decided(8, 'hiring'), open]);
    expect([...byCategory.keys()]).toEqual(['data', 'hiring']);
  });
});

describe('the target date of a decision', () => {
  it.each([
    ['a Monday', '2026-03-02', 'two_way', '2026-03-09'],
    ['a Friday', '2026-03-06', 'two_way', '2026-03-13'],
    ['a Saturday', '2026-03-07', 'two_way', '2026-03-13'],
    ['a Monday', '2026-03-02', 'one_way', '2026-03-23'],
  ] as const)('from %s %s, the target of a %s door is %s', (_, raisedOn, door, target) => {
    expect(decisionTarget(date(raisedOn), door)).toBe(target);
  });

  it('the target is a weekday after the promised business days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (shift) => {
        const raisedOn = addDays(date('2000-01-01'), shift);
        const target = decisionTarget(raisedOn, 'one_way');
        const days = Array.from({ length: daysBetween(raisedOn, target) }, (__, i) =>
          addDays(raisedOn, i + 1),
        );
        expect(days.filter((day) => weekdayOf(day) <= 5)).toHaveLength(15);
        expect(weekdayOf(target)).toBeLessThanOrEqual(5);
      }),
    );
  });
});
