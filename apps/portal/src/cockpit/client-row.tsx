import { Link } from '@tanstack/react-router';
import type { CockpitClient } from '../api/types';
import { FromToday } from '../ui/time';
import { formatClock, formatWeekdayDate, placeOf } from '../ui/format/date';
import { isLate, sentenceOfAttention } from '../clients/attention-words';
import { NextAction } from '../clients/next-action';
import { AdherenceFigure } from '../engagement/adherence-figure';
import { dayWords } from '../engagement/day-words';
import { PhaseTrack } from '../engagement/phase-track';
import { phasesOfTemplate } from '../engagement/template-cuts';
import classes from './client-list.module.css';

export function ClientRow({ slug, row }: { slug: string; row: CockpitClient }) {
  const { client, attention, adherence, engagement } = row;
  const worst = attention[0];
  return (
    <li className={classes.row}>
      <div className={classes.name}>
        <h3>
          <Link
            to="/p/$slug/clients/$clientId"
            params={{ slug, clientId: client.id }}
            className={classes.link}
            data-client-link
          >
            {client.name}
          </Link>
        </h3>
        {worst && (
          <p className={classes.reason} data-late={isLate(worst)}>
            {sentenceOfAttention(worst)}
            {attention.length > 1 && <span className={classes.more}> · {attention.length - 1} more</span>}
          </p>
        )}
      </div>
      <Where row={row} />
      <NextCheckIn row={row} />
      <dl className={classes.cell}>
        <dt>Adherence</dt>
        <dd>
          <AdherenceFigure adherence={adherence} />
        </dd>
      </dl>
      <div className={`${classes.action} qd-screen-only`}>
        {worst ? (
          <NextAction slug={slug} clientId={client.id} item={worst} size="sm" px="sm" variant="light" />
        ) : (
          !engagement && (
            <Link to="/p/$slug/clients/$clientId/engagements/new" params={{ slug, clientId: client.id }}>
              Plan the 90 days
            </Link>
          )
        )}
      </div>
    </li>
  );
}

function Where({ row: { engagement } }: { row: CockpitClient }) {
  if (!engagement) return <p className={classes.where}>No engagement yet</p>;
  const { state, day, phase, template, kickoffOn } = engagement;
  const running = state === 'active' || state === 'paused';
  return (
    <div className={classes.where}>
      <PhaseTrack phases={phasesOfTemplate(template, kickoffOn)} day={day} running={running} />
      <p>
        {phase && running && <strong>{phase.name}</strong>}
        {phase && running && ' · '}
        {dayWords(day, state)}
      </p>
    </div>
  );
}

function NextCheckIn({ row: { nextCheckIn, client, today } }: { row: CockpitClient }) {
  return (
    <dl className={classes.cell}>
      <dt>{nextCheckIn && nextCheckIn.localDate < today ? 'Check-in overdue' : 'Next check-in'}</dt>
      <dd>
        {nextCheckIn ? (
          <>
            <FromToday date={nextCheckIn.localDate} today={today} />
            <small title={client.timeZone}>
              {formatWeekdayDate(nextCheckIn.localDate)}, {formatClock(nextCheckIn.dueAt, client.timeZone)}{' '}
              {placeOf(client.timeZone)}
            </small>
          </>
        ) : (
          'None planned'
        )}
      </dd>
    </dl>
  );
}
