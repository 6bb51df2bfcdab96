import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RITUAL_KIND_NAMES } from '@quarterdeck/domain/ritual-kind';
import { changeRitual, endRitual, type Ritual } from '../api/rituals';
import { sentenceOf } from '../api/problem';
import { formatDate, formatInstant, placeOf } from '../ui/format/date';
import { toast, toastProblem } from '../ui/toast';
import { Confirm } from '../ui/confirm';
import { Tag } from '../ui/tag';
import { useSession } from '../session/session';
import { refreshRituals } from './rituals.queries';
import classes from './rituals.module.css';

interface RitualItemProps {
  ritual: Ritual;
  today: string;
  mayWrite: boolean;
  onChange: () => void;
}

export function RitualItem({ ritual, today, mayWrite, onChange }: RitualItemProps) {
  const [asking, setAsking] = useState(false);
  const { practice } = useSession();
  const { title, kind, repeats, localTime, timeZone, startsOn, endsOn, nextDueAt, owner, participants } =
    ritual;
  const ended = endsOn !== null && endsOn < today;
  const lastDay =
    endsOn !== null && (ended ? `, ended on ${formatDate(endsOn)}` : `, until ${formatDate(endsOn)}`);
  return (
    <li>
      <h3>
        {title}{' '}
        {ended ? <Tag>Ended</Tag> : title !== RITUAL_KIND_NAMES[kind] && <Tag>{RITUAL_KIND_NAMES[kind]}</Tag>}
      </h3>
      <p>
        {repeats} at {localTime} in {placeOf(timeZone)}
        {startsOn > today && `, from ${formatDate(startsOn)}`}
        {lastDay}.
      </p>
      <p className={classes.quiet}>
        {nextDueAt ? (
          <>
            Next: <time dateTime={nextDueAt}>{formatInstant(nextDueAt, timeZone)}</time>
          </>
        ) : (
          'None planned'
        )}
        . Written up by {owner.name}
        {participants.length > 0 && `, with ${participants.map(({ name }) => name).join(', ')}`}.
      </p>
      {ritual.description && <p className={classes.quiet}>{ritual.description}</p>}
      {ritual.question && (
        <p className={classes.quiet}>
          Missed three times in a row:{' '}
          <Link
            to="/p/$slug/decisions/$decisionId"
            params={{ slug: practice?.slug ?? '', decisionId: ritual.question.decisionId }}
          >
            {ritual.question.number}: keep, change or drop it
          </Link>
        </p>
      )}
      {ritual.agenda && (
        <details>
          <summary>Agenda</summary>
          <p className={classes.agenda}>{ritual.agenda}</p>
        </details>
      )}
      {mayWrite && (
        <p className={`${classes.actions} qd-screen-only`}>
          <button type="button" className="qd-text-button" aria-label={`Edit ${title}`} onClick={onChange}>
            Edit
          </button>
          {!ended && (
            <button
              type="button"
              className="qd-text-button"
              aria-label={`End ${title}`}
              onClick={() => setAsking(true)}
            >
              End
            </button>
          )}
        </p>
      )}
      {asking && <EndRitual ritual={ritual} onClose={() => setAsking(false)} />}
    </li>
  );
}

function EndRitual({ ritual, onClose }: { ritual: Ritual; onClose: () => void }) {
  const queryClient = useQueryClient();
  const refresh = () => refreshRituals(queryClient, ritual);
  const takeBack = useMutation({
    mutationFn: (ended: Pick<Ritual, 'id' | 'version'>) => changeRitual(ended, { endsOn: ritual.endsOn }),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: refresh,
  });
  const end = useMutation({
    mutationFn: () => endRitual(ritual),
    onSuccess: (ended) => {
      toast(`${ritual.title} ends today.`, { run: () => takeBack.mutate(ended) });
      onClose();
    },
    onSettled: refresh,
  });
  return (
    <Confirm
      title={`End ${ritual.title}?`}
      yes="End today"
      onClose={onClose}
      onYes={() => end.mutate()}
      pending={end.isPending}
      error={end.error}
    >
      Today is its last day. Planned dates after it are canceled, and what you wrote stays. You can set a
      later last day at any time.
    </Confirm>
  );
}
