import type { Progress } from '../api/types';
import { Section } from '../app/ui/section';
import { Day } from '../app/ui/time';
import classes from './progress.module.css';

/** What the founder has to decide; this comes before everything that only informs. */
export function Decisions({ progress: { decisionsNeeded, today } }: { progress: Progress }) {
  return (
    <Section title="Waits for your decision">
      {decisionsNeeded.length === 0 ? (
        <p className={classes.quiet}>Nothing waits for you.</p>
      ) : (
        <ul className={classes.decisions}>
          {decisionsNeeded.map(({ checkInId, localDate, text }) => (
            <li key={checkInId}>
              <p>{text}</p>
              <small>
                From the check-in of <Day date={localDate} today={today} />
              </small>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
