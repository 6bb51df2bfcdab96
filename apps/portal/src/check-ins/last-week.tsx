import type { CheckIn } from '../api/types';
import { formatWeekdayDate } from '../ui/format/date';
import { CheckInText } from './check-in-text';
import classes from './check-in.module.css';

/** Collapsed on narrow screens. */
export function LastWeek({ checkIn }: { checkIn: CheckIn | null }) {
  if (!checkIn) {
    return (
      <aside className={classes.lastWeek} aria-label="Last check-in">
        <h2>Last check-in</h2>
        <p className={classes.quiet}>This is the first one. Write where things stand today.</p>
      </aside>
    );
  }
  const heading = `Last check-in, ${formatWeekdayDate(checkIn.localDate)}`;
  return (
    <aside className={classes.lastWeek} aria-label={heading}>
      <details open={window.matchMedia('(min-width: 62em)').matches}>
        <summary>
          <h2>{heading}</h2>
        </summary>
        <CheckInText checkIn={checkIn} level={3} />
      </details>
    </aside>
  );
}
