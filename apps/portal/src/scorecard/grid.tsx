import { Button } from '@mantine/core';
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import type { Scorecard, ScorecardRow } from '../api/scorecard';
import { sentenceOf } from '../api/problem';
import { formatShortDate } from '../ui/format/date';
import { keyOf, type Place, spread, textOfValue } from './cell-text';
import { useCells } from './use-cells';
import { goalWords } from './words';
import classes from './scorecard.module.css';

interface GridProps {
  scorecard: Scorecard;
  onRow: (row: ScorecardRow) => void;
}

/** Shows the latest weeks if not all fit. */
const showLatest = (scroll: HTMLDivElement | null) => {
  if (scroll) scroll.scrollLeft = scroll.scrollWidth;
};

/** Works like a spreadsheet: arrow keys and Enter move, Escape resets, and paste fills cells. */
export function Grid({ scorecard, onRow }: GridProps) {
  const { weeks, rows } = scorecard;
  const { typed, bad, type, revert, keep, isPending, isSuccess, error } = useCells(scorecard);
  const [beyond, setBeyond] = useState(0);
  const table = useRef<HTMLTableElement>(null);
  const goTo = ({ row, week }: Place) =>
    table.current?.querySelector<HTMLInputElement>(`[data-cell="${row}:${week}"]`)?.focus();

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>, place: Place, key: string) => {
    const { row, week } = place;
    const { selectionStart, selectionEnd, value } = event.currentTarget;
    const whole = selectionStart === 0 && selectionEnd === value.length;
    const go = (to: Place) => {
      event.preventDefault();
      goTo(to);
    };
    if (event.key === 'ArrowUp') go({ row: row - 1, week });
    else if (event.key === 'ArrowDown') go({ row: row + 1, week });
    else if (event.key === 'ArrowLeft' && (whole || selectionEnd === 0)) go({ row, week: week - 1 });
    else if (event.key === 'ArrowRight' && (whole || selectionStart === value.length))
      go({ row, week: week + 1 });
    else if (event.key === 'Enter') {
      keep();
      go({ row: row + (event.shiftKey ? -1 : 1), week });
    } else if (event.key === 'Escape') {
      revert(key);
      event.currentTarget.select();
    }
  };
  const onPaste = (event: ClipboardEvent, place: Place) => {
    const text = event.clipboardData.getData('text/plain');
    if (!/[\t\r\n]/.test(text)) return;
    event.preventDefault();
    const pasted = spread(scorecard, place, text);
    setBeyond(pasted.beyond);
    keep(pasted.typed);
  };

  return (
    <>
      <div className={classes.scroll} ref={showLatest}>
        <table ref={table} className={classes.grid} aria-describedby="scorecard-help">
          <thead>
            <tr>
              <th scope="col">Metric</th>
              {weeks.map((week) => (
                <th key={week} scope="col">
                  {formatShortDate(week)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, at) => (
              <tr key={row.id}>
                <th scope="row">
                  <button
                    type="button"
                    className="qd-text-button"
                    aria-label={`Edit ${row.name}`}
                    onClick={() => onRow(row)}
                  >
                    {row.name}
                  </button>
                  <small>
                    {goalWords(row.goal, row.unit)}, {row.owner.name}
                  </small>
                </th>
                {row.cells.map(({ week, value, met, missing }, column) => {
                  const key = keyOf(row.id, week);
                  const wrong = bad.some((each) => each.key === key);
                  const place = { row: at, week: column };
                  const state = missing
                    ? ', missing'
                    : met === false
                      ? ', goal missed'
                      : met
                        ? ', goal met'
                        : '';
                  return (
                    <td key={week} data-met={met} data-missing={missing && typed[key] === undefined}>
                      <input
                        data-cell={`${at}:${column}`}
                        inputMode="decimal"
                        autoComplete="off"
                        aria-label={`${row.name}, week of ${formatShortDate(week)}${state}`}
                        aria-invalid={wrong}
                        value={typed[key] ?? textOfValue(value)}
                        onFocus={({ currentTarget }) => currentTarget.select()}
                        onChange={({ currentTarget }) => type(key, currentTarget.value)}
                        onBlur={() => keep()}
                        onKeyDown={(event) => onKeyDown(event, place, key)}
                        onPaste={(event) => onPaste(event, place)}
                      />
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div role="status" className={classes.status}>
        {isPending ? 'Saving' : isSuccess && !error && bad.length === 0 ? 'Saved' : ''}
      </div>
      {bad.length > 0 && (
        <div role="alert" className={classes.bad}>
          <p>Not saved: these are not numbers.</p>
          <ul>
            {bad.map(({ key, name, week, text }) => (
              <li key={key}>
                {name}, week of {formatShortDate(week)}: “{text}”
              </li>
            ))}
          </ul>
        </div>
      )}
      {beyond > 0 && (
        <p role="alert" className={classes.bad}>
          {beyond === 1 ? '1 pasted cell' : `${beyond} pasted cells`} didn’t fit into the grid and were
          skipped.
        </p>
      )}
      {error && (
        <p role="alert" className={classes.bad}>
          {sentenceOf(error)} Your entries are still here.{' '}
          <Button size="compact-sm" variant="subtle" onClick={() => keep()}>
            Save again
          </Button>
        </p>
      )}
      <p id="scorecard-help" className={classes.quiet}>
        Arrow keys and Enter move, Escape resets a cell. You can paste cells from a spreadsheet.
      </p>
    </>
  );
}
