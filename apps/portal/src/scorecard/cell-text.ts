import { cellsOf, numberOfCell } from '@quarterdeck/domain/scorecard-cells';
import type { Scorecard } from '../api/scorecard';

/** Indexes of the row and the week. */
export interface Place {
  row: number;
  week: number;
}

/** Unsaved text, keyed by row and week. */
export type Typed = Readonly<Record<string, string>>;

export const keyOf = (rowId: string, week: string) => `${rowId} ${week}`;

/** The formatted value, shown while the cell isn't being edited. */
export const textOfValue = (value: number | null) => (value === null ? '' : String(value));

/** Separates valid values from text that is not a number. */
export function judge(scorecard: Scorecard, typed: Typed) {
  const values: { rowId: string; week: string; value: number | null }[] = [];
  const bad: { key: string; name: string; week: string; text: string }[] = [];
  for (const { id, name, cells } of scorecard.rows)
    for (const { week, value: before } of cells) {
      const text = typed[keyOf(id, week)];
      if (text === undefined) continue;
      const value = numberOfCell(text);
      if (value === undefined) bad.push({ key: keyOf(id, week), name, week, text });
      else if (value !== before) values.push({ rowId: id, week, value });
    }
  return { values, bad };
}

/** Pastes spreadsheet cells from a start cell on, and counts those outside the grid. */
export function spread(scorecard: Scorecard, from: Place, pasted: string) {
  const typed: Record<string, string> = {};
  let beyond = 0;
  cellsOf(pasted).forEach((line, down) =>
    line.forEach((text, right) => {
      const row = scorecard.rows[from.row + down];
      const cell = row?.cells[from.week + right];
      if (row && cell) typed[keyOf(row.id, cell.week)] = text.trim();
      else beyond++;
    }),
  );
  return { typed, beyond };
}
