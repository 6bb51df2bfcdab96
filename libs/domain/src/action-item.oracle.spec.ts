import { ageInWeeks, isOverdue } from './action-item.oracle';
import { addDays, parseLocalDate } from './calendar-date';

const raisedOn = parseLocalDate('2026-03-02');
const day = (n: number) => addDays(raisedOn, n);

describe('action items', () => {
  it.each([
    [0, 0],
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [-1, 0],
  ])('after %i days it is %i weeks old', (days, weeks) => {
    expect(ageInWeeks({ raisedOn, closedOn: null }, day(days))).toBe(weeks);
  });

  it('a closed item keeps its age', () => {
    expect(ageInWeeks({ raisedOn, closedOn: day(8) }, day(90))).toBe(1);
  });

  it('an item is overdue from the day after its date until it is closed', () => {
    const open = { dueOn: day(7), closedOn: null };
    expect([isOverdue(open, day(7)), isOverdue(open, day(8))]).toEqual([false, true]);
    expect(isOverdue({ ...open, closedOn: day(9) }, day(20))).toBe(false);
  });
});
