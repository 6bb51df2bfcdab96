import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import type { Replanned } from '../api/rituals';
import { formatClock, formatWeekdayDate } from '../ui/format/date';
import { nextDates, type RitualValues, ruleOf } from './ritual-values';
import classes from './rituals.module.css';

export function NextDates({ values, from }: { values: RitualValues; from: string }) {
  const dates = nextDates(values, from, 5);
  return (
    <div className={classes.preview} role="status">
      {dates.length === 0 ? (
        <p>This rule produces no dates yet.</p>
      ) : (
        <>
          <p>{recurrenceWords(ruleOf(values))}. Next:</p>
          <ul>
            {dates.map((date) => (
              <li key={date}>{formatWeekdayDate(date)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

export function Moves({ moves: { removed, added }, zone }: { moves: Replanned; zone: string }) {
  const list = (title: string, slots: Replanned['added']) =>
    slots.length > 0 && (
      <>
        <p>{title}</p>
        <ul>
          {slots.map(({ localDate, dueAt }) => (
            <li key={localDate}>
              {formatWeekdayDate(localDate)}, {formatClock(dueAt, zone)}
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div className={classes.preview} role="alert">
      <p>This moves planned dates. Past and written ones stay.</p>
      {list('Canceled', removed)}
      {list('Added', added)}
    </div>
  );
}
