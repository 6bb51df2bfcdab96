import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { Cadence } from '../api/types';
import { formatInstant, placeOf, weekdayName } from '../app/format/date';
import { lazyDialog } from '../app/ui/lazy-dialog';
import { Section } from '../app/ui/section';
import classes from './side.module.css';

const CadenceDialog = lazyDialog(async () => (await import('./cadence-dialog')).CadenceDialog);

interface CadenceSectionProps {
  slug: string;
  cadence: Cadence;
  mayWrite: boolean;
}

export function CadenceSection({ slug, cadence, mayWrite }: CadenceSectionProps) {
  const [open, setOpen] = useState(false);
  return (
    <Section
      id="cadence"
      title="Cadence"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
            Change
          </Button>
        )
      }
    >
      <p>
        {cadence.title}, every {weekdayName(cadence.weekday)} at {cadence.localTime} in{' '}
        {placeOf(cadence.timeZone)}.
      </p>
      <dl className={classes.pairs}>
        <dt>Next</dt>
        <dd>
          {cadence.nextDueAt ? (
            <time dateTime={cadence.nextDueAt}>{formatInstant(cadence.nextDueAt, cadence.timeZone)}</time>
          ) : (
            'None planned'
          )}
        </dd>
        <dt>Written by</dt>
        <dd>{cadence.owner.name}</dd>
      </dl>
      <p className={`${classes.more} qd-screen-only`}>
        <Link to="/p/$slug/settings/notifications" params={{ slug }} search={{ client: cadence.clientId }}>
          Reminders that were sent
        </Link>
      </p>
      {open && <CadenceDialog cadence={cadence} onClose={() => setOpen(false)} />}
    </Section>
  );
}
