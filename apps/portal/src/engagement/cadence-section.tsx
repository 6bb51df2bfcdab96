import { recurrenceWords } from '@quarterdeck/domain/recurrence-words';
import { allows } from '@quarterdeck/domain/roles';
import { Link } from '@tanstack/react-router';
import type { Ritual } from '../api/types';
import { formatInstant, placeOf } from '../ui/format/date';
import { Section } from '../ui/section';
import { recurrenceOf } from '../rituals/recurrence';
import { useSession } from '../session/session';
import classes from './side.module.css';

export function CadenceSection({ slug, ritual }: { slug: string; ritual: Ritual }) {
  const { practice } = useSession();
  return (
    <Section id="cadence" title="Cadence">
      <p>
        {ritual.title}: {recurrenceWords(recurrenceOf(ritual.recurrence))} at {ritual.localTime} in{' '}
        {placeOf(ritual.timeZone)}.
      </p>
      <dl className={classes.pairs}>
        <dt>Next</dt>
        <dd>
          {ritual.nextDueAt ? (
            <time dateTime={ritual.nextDueAt}>{formatInstant(ritual.nextDueAt, ritual.timeZone)}</time>
          ) : (
            'None planned'
          )}
        </dd>
        <dt>Written by</dt>
        <dd>{ritual.owner.name}</dd>
      </dl>
      <p className={`${classes.more} qd-screen-only`}>
        <Link to="/p/$slug/clients/$clientId/rituals" params={{ slug, clientId: ritual.clientId }}>
          View and edit all rituals
        </Link>
      </p>
      {practice && allows(practice.role, 'notifications:read') && (
        <p className={`${classes.more} qd-screen-only`}>
          <Link to="/p/$slug/settings/notifications" params={{ slug }} search={{ client: ritual.clientId }}>
            Reminders sent
          </Link>
        </p>
      )}
    </Section>
  );
}
