import { consecutiveMisses } from './adherence';
import { adherence, punctuality, type OccurrenceDates, type Punctuality } from './occurrence';
import { addDays, parseLocalDate } from './calendar-date';

describe('AC-30 a weekly Friday over six weeks', () => {
  const first = parseLocalDate('2023-03-03');
  const today = addDays(first, 7 * 5 + 3);

  /** Entries by week: days after the due date, or a state without an entry. */
  const series = (weeks: readonly (number | OccurrenceDates['state'])[]): Punctuality[] =>
    weeks.map((week, index) => {
      const due = addDays(first, 7 * index);
      const written = typeof week === 'number';
      return punctuality({
        previousDue: index === 0 ? null : addDays(due, -7),
        due,
        nextDue: addDays(due, 7),
        doneOn: written ? addDays(due, week) : null,
        today,
        state: written ? 'done' : week,
      });
    });

  it.each([
    ['all in time', [0, -1, -6, 0, 0, 0], 1, 6, 0],
    ['late is not a miss', [0, 0, 0, 0, 6, 'due'], 0.8, 5, 0],
    ['the open week is not one yet', [0, 0, 0, 0, 'missed', 'due'], 0.8, 5, 1],
    ['two in a row', [0, 0, 0, 'missed', 'missed', 'due'], 0.6, 5, 2],
    ['an excuse neither ends nor lengthens the row', [0, 0, 'missed', 'excused', 'missed', 'due'], 0.5, 4, 2],
    ['a pause likewise', [0, 'missed', 'not_applicable', 'not_applicable', 'missed', 'due'], 1 / 3, 3, 2],
    ['an entry ends it', ['missed', 'missed', 'missed', 3, 'missed', 0], 1 / 6, 6, 0],
    ['an entry after the miss does not', [0, 0, 0, 0, 8, 'due'], 0.8, 5, 1],
    ['nothing but misses', Array<'missed'>(6).fill('missed'), 0, 6, 6],
    ['nothing to keep', Array<'excused'>(6).fill('excused'), undefined, 0, 0],
  ] as const)('%s', (_what, weeks, ratio, n, misses) => {
    const list = series(weeks);
    expect(adherence(list)).toMatchObject({ ratio, n });
    expect(consecutiveMisses(list)).toBe(misses);
  });
});
