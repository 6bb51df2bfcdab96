import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { allows } from '@quarterdeck/domain/roles';
import { Link } from '@tanstack/react-router';
import type { Cadence } from '../api/types';
import { formatInstant, placeOf } from '../app/format/date';
import { Section } from '../app/ui/section';
import { recurrenceOf } from '../cadences/recurrence';
import { useSession } from '../session/session';
import classes from './side.module.css';

/** The ritual that counts, and the way to the others. */
export function CadenceSection({ slug, cadence }: { slug: string; cadence: Cadence }) {
  const { practice } = useSession();
  return (
    <Section id="cadence" title="Cadence">
      <p>
        {cadence.title}: {recurrenceWords(recurrenceOf(cadence.recurrence))} at {cadence.localTime} in{' '}
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
        <Link to="/p/$slug/clients/$clientId/cadences" params={{ slug, clientId: cadence.clientId }}>
          All rituals, and how to change them
        </Link>
      </p>
      {practice && allows(practice.role, 'notifications:read') && (
        <p className={`${classes.more} qd-screen-only`}>
          <Link to="/p/$slug/settings/notifications" params={{ slug }} search={{ client: cadence.clientId }}>
            Reminders that were sent
          </Link>
        </p>
      )}
    </Section>
  );
}
