import type { Scorecard } from '../api/scorecard';
import { judge, keyOf, spread } from './cell-text';

const weeks = ['2026-03-02', '2026-03-09', '2026-03-16'];
const row = (id: string, values: (number | null)[]) => ({
  ...{ id, name: id.toUpperCase(), unit: '', owner: { id: 'o', name: 'O' }, version: 1 },
  goal: { operator: 'at_least' as const, target: 1, targetTo: null },
  cells: weeks.map((week, index) => ({ week, value: values[index]!, met: null, missing: false })),
});
const scorecard = {
  ...{ engagementId: 'e', today: '2026-03-17', weeks },
  rows: [row('a', [1, null, null]), row('b', [null, null, 5])],
} as unknown as Scorecard;

describe('scorecard cells', () => {
  it('pastes spreadsheet cells into the grid and counts those that don’t fit', () => {
    const { typed, beyond } = spread(scorecard, { row: 0, week: 1 }, '2\t3\t4\n 5 \tx\n6\n');
    expect(typed).toEqual({
      [keyOf('a', weeks[1]!)]: '2',
      [keyOf('a', weeks[2]!)]: '3',
      [keyOf('b', weeks[1]!)]: '5',
      [keyOf('b', weeks[2]!)]: 'x',
    });
    expect(beyond).toBe(2);
  });

  it('sends changed numbers, clears emptied cells, and keeps text that is not a number', () => {
    const typed = {
      [keyOf('a', weeks[0]!)]: '1.0',
      [keyOf('a', weeks[1]!)]: '1,5',
      [keyOf('b', weeks[1]!)]: 'ten',
      [keyOf('b', weeks[2]!)]: '',
    };
    expect(judge(scorecard, typed)).toEqual({
      values: [
        { rowId: 'a', week: weeks[1], value: 1.5 },
        { rowId: 'b', week: weeks[2], value: null },
      ],
      bad: [{ key: keyOf('b', weeks[1]!), name: 'B', week: weeks[1], text: 'ten' }],
    });
  });
});
