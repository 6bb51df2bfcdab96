import type { AffectedDates } from '../api/calendar';
import { formatClock, formatWeekdayDate } from '../ui/format/date';
import classes from './calendar.module.css';

interface AffectedDateListProps {
  found: AffectedDates;
  withClients?: boolean;
}

export function AffectedDateList({ found: { affected, affectedCount }, withClients }: AffectedDateListProps) {
  if (affectedCount === 0) return <p className={classes.quiet}>Nothing planned falls on these days.</p>;
  const more = affectedCount - affected.length;
  return (
    <div className={classes.affected} role="alert">
      <p>
        {affectedCount === 1 ? '1 planned date is' : `${affectedCount} planned dates are`} canceled, and no
        reminders go out. Quarterdeck plans two weeks ahead and skips later dates too.
      </p>
      <ul>
        {affected.map(({ occurrenceId, title, clientName, localDate, dueAt, timeZone }) => (
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
