import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Client, Engagement } from '../api/types';
import { formatDate } from '../ui/format/date';
import { formatMoney } from '../ui/format/money';
import { lazyDialog } from '../ui/lazy-dialog';
import { Section } from '../ui/section';
import { EngagementSteps } from './engagement-steps';
import { NextCycle } from '../gates/next-cycle';
import { nameOfModel, nameOfState, nameOfTemplate } from './engagement-words';
import classes from './side.module.css';

const EngagementDialog = lazyDialog(async () => (await import('./engagement-dialog')).EngagementDialog);

interface EngagementSectionProps {
  slug: string;
  client: Client;
  engagement: Engagement;
  today: string;
  mayWrite: boolean;
}

export function EngagementSection({ slug, client, engagement, today, mayWrite }: EngagementSectionProps) {
  const [open, setOpen] = useState(false);
  const { cycle, model, template, state, kickoffOn, endsOn, fee } = engagement;
  const over = state === 'completed' || state === 'cancelled';
  return (
    <Section
      id="engagement"
      title="Engagement"
      actions={
        mayWrite &&
        !over && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            Edit
          </Button>
        )
      }
    >
      <dl className={classes.pairs}>
        <dt>State</dt>
        <dd>{nameOfState(state)}</dd>
        <dt>Cycle</dt>
        <dd>{cycle}</dd>
        <dt>Kickoff</dt>
        <dd>{formatDate(kickoffOn)}</dd>
        <dt>Day 90</dt>
        <dd>{formatDate(endsOn)}</dd>
        <dt>Model</dt>
        <dd>{nameOfModel(model)}</dd>
        <dt>Template</dt>
        <dd>{nameOfTemplate(template)}</dd>
        <dt>Fee</dt>
        <dd>{fee ? `${formatMoney(fee)} a month` : 'Not recorded'}</dd>
      </dl>
      <p className={classes.more}>
        <Link to="/p/$slug/clients/$clientId/engagement" params={{ slug, clientId: client.id }}>
          Hours, access and fees
        </Link>
      </p>
      {mayWrite && state === 'draft' && (
        <div className={`${classes.steps} qd-screen-only`}>
          <Button
            renderRoot={(props) => (
              <Link
                to="/p/$slug/clients/$clientId/set-up"
                params={{ slug, clientId: client.id }}
                {...props}
              />
            )}
          >
            Set up and activate
          </Button>
        </div>
      )}
      {mayWrite && <EngagementSteps engagement={engagement} />}
      {mayWrite && state !== 'cancelled' && (
        <div className={`${classes.steps} qd-screen-only`}>
          <NextCycle {...{ slug, client, engagement, today }} />
        </div>
      )}
      {mayWrite && state === 'cancelled' && (
        <div className={`${classes.steps} qd-screen-only`}>
          <Button
            renderRoot={(props) => (
              <Link
                to="/p/$slug/clients/$clientId/engagements/new"
                params={{ slug, clientId: client.id }}
                {...props}
              />
            )}
          >
            Plan next cycle
          </Button>
        </div>
      )}
      {open && <EngagementDialog client={client} engagement={engagement} onClose={() => setOpen(false)} />}
    </Section>
  );
}
