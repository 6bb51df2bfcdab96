import fc from 'fast-check';
import { activeDays } from './active-days';
import { addDays, parseLocalDate } from './calendar-date';

const day = (n: number) => addDays(parseLocalDate('2026-03-02'), n);

describe('active days', () => {
  it.each([
    ['no pause', 14, [], 14],
    ['a pause inside', 14, [{ from: day(3), to: day(8) }], 9],
    ['a pause that lasts', 14, [{ from: day(10), to: null }], 10],
    ['a pause that began before', 14, [{ from: day(-5), to: day(4) }], 10],
    ['a pause that is over', 14, [{ from: day(-5), to: day(-1) }], 14],
    ['paused and gone on the same day', 14, [{ from: day(3), to: day(3) }], 14],
    ['a first day ahead', -3, [], 0],
  ])('AC-26 active days with %s', (_, today, pauses, expected) => {
    expect(activeDays(day(0), day(today), pauses)).toBe(expected);
  });

  it('exactly the paused days are not active', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (active) => {
        // Day i + 1 is active when active[i]; a pause from day i to i + 1 takes that day.
        const pauses = active.flatMap((on, i) => (on ? [] : [{ from: day(i), to: day(i + 1) }]));
        expect(activeDays(day(0), day(active.length), pauses)).toBe(active.filter(Boolean).length);
      }),
    );
  });
});
