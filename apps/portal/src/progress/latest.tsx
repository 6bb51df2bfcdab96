import type { Progress } from '../api/types';
import { Section } from '../ui/section';
import { Day } from '../ui/time';
import { HealthLine } from '../check-ins/health-line';
import classes from './progress.module.css';

export function Latest({ progress: { checkIns, today } }: { progress: Progress }) {
  const [latest] = checkIns;
  if (!latest) {
    return (
      <Section title="What moved">
        <p className={classes.quiet}>Nothing published yet. The first check-in will appear here.</p>
      </Section>
    );
  }
  return (
    <>
      {latest.health && (
        <Section title="How it’s going" note={<Day date={latest.localDate} today={today} />}>
          <HealthLine checkIn={latest} />
        </Section>
      )}
      <Section title="What moved" note={<Day date={latest.localDate} today={today} />}>
        <p className={classes.text}>{latest.moved}</p>
      </Section>
      <Section title="What is blocked">
        {latest.blocked ? (
          <p className={classes.text}>{latest.blocked}</p>
        ) : (
          <p className={classes.quiet}>Nothing is blocked.</p>
        )}
      </Section>
    </>
  );
}
