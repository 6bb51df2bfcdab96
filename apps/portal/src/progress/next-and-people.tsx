import type { Progress } from '../api/types';
import { formatClock, placeOf } from '../ui/format/date';
import { Section } from '../ui/section';
import { Day, FromToday } from '../ui/time';
import { nameOfRole } from '../people/role-words';
import classes from './progress.module.css';

export function NextAndPeople({ progress: { nextCheckIn, client, today, people } }: { progress: Progress }) {
  const isOverdue = nextCheckIn !== null && nextCheckIn.localDate < today;
  return (
    <div className={classes.pair}>
      <Section title={isOverdue ? 'Check-in overdue' : 'Next check-in'}>
        {nextCheckIn ? (
          <>
            <p>
              <Day date={nextCheckIn.localDate} today={today} />,{' '}
              {formatClock(nextCheckIn.dueAt, client.timeZone)} {placeOf(client.timeZone)}
            </p>
            <p className={classes.quiet}>
              <FromToday date={nextCheckIn.localDate} today={today} />
            </p>
          </>
        ) : (
          <p className={classes.quiet}>No check-in planned.</p>
        )}
      </Section>
      <Section title="People">
        <ul className={classes.people}>
          {people.map(({ name, email, role }) => (
            <li key={email}>
              <span>{name}</span>
              <small>{nameOfRole(role)}</small>
              <a href={`mailto:${email}`}>{email}</a>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
