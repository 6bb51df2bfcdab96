import type { Touched } from '../api/calendar';
import { formatClock, formatWeekdayDate } from '../app/format/date';
import classes from './calendar.module.css';

interface TouchedDatesProps {
  found: Touched;
  /** Where the dates may be those of several clients. */
  withClients?: boolean;
}

/** The planned dates that nobody has to keep once their days are free. */
export function TouchedDates({ found: { touched, touchedCount }, withClients }: TouchedDatesProps) {
  if (touchedCount === 0)
    return <p className={classes.quiet}>Nothing that is planned so far falls on these days.</p>;
  const more = touchedCount - touched.length;
  return (
    <div className={classes.touched} role="alert">
      <p>
        {touchedCount === 1 ? 'One planned date is' : `${touchedCount} planned dates are`} taken off; nobody
        is reminded. Dates are planned two weeks ahead, later ones follow.
      </p>
      <ul>
        {touched.map(({ occurrenceId, title, clientName, localDate, dueAt, timeZone }) => (
          <li key={occurrenceId}>
            {formatWeekdayDate(localDate)}, {formatClock(dueAt, timeZone)}: {title}
            {withClients && `, ${clientName}`}
          </li>
        ))}
        {more > 0 && <li>and {more} more</li>}
      </ul>
    </div>
  );
}
