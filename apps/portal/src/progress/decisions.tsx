import type { Progress } from '../api/types';
import { Section } from '../ui/section';
import { Day } from '../ui/time';
import { useWaitingForFounder, WaitingForFounder } from '../decisions/founder/waiting-for-founder';
import { useSession } from '../session/session';
import classes from './progress.module.css';

export function Decisions({ progress: { client, decisionsNeeded, today } }: { progress: Progress }) {
  const slug = useSession().practice?.slug;
  const waiting = useWaitingForFounder(client.id);
  return (
    <Section title="Waiting for your decision">
      {decisionsNeeded.length + waiting.length === 0 && (
        <p className={classes.quiet}>You’re all caught up.</p>
      )}
      {slug && waiting.length > 0 && <WaitingForFounder slug={slug} decisions={waiting} />}
      {decisionsNeeded.length > 0 && (
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
