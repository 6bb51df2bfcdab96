import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { Client, Engagement } from '../api/types';
import { Blank } from '../ui/blank';
import { Day } from '../ui/time';
import { formatDate } from '../ui/format/date';
import { dayWords } from '../engagement/day-words';
import { PhaseTrack } from '../engagement/phase-track';
import classes from './client-page.module.css';

interface WhereWeAreProps {
  slug: string;
  client: Pick<Client, 'id' | 'name'>;
  engagement: Engagement | null;
  today: string;
  mayPlan: boolean;
}

export function WhereWeAre({ slug, client, engagement, today, mayPlan }: WhereWeAreProps) {
  if (!engagement) {
    const plan = (
      <Button
        renderRoot={(props) => (
          <Link
            to="/p/$slug/clients/$clientId/engagements/new"
            params={{ slug, clientId: client.id }}
            {...props}
          />
        )}
      >
        Plan the 90 days
      </Button>
    );
    return (
      <div className={classes.where}>
        <Blank heading="No engagement yet" level={2} action={mayPlan && plan}>
          Choose a template and a kickoff date. Quarterdeck lays out the phases, milestones and weekly
          check-in from there.
        </Blank>
      </div>
    );
  }
  const running = engagement.state === 'active' || engagement.state === 'paused';
  const phase = engagement.phases.find(({ kind }) => kind === engagement.currentPhase);
  return (
    <section className={classes.where} aria-label="Where we are">
      <div className={classes.whereHead}>
        <p className={classes.day}>{dayWords(engagement.day, engagement.state)}</p>
        {running && phase && <p>{phase.name}</p>}
        <p className={classes.dates}>
          <Day date={engagement.kickoffOn} today={today} format={formatDate} /> to{' '}
          <Day date={engagement.endsOn} today={today} format={formatDate} />
        </p>
      </div>
      <PhaseTrack phases={engagement.phases} day={engagement.day} running={running} labels />
    </section>
  );
}
