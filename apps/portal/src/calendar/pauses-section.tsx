import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { beginPause, endPause, type Pause } from '../api/calendar';
import { newIdempotencyKey } from '../api/http';
import { isStale, sentenceOf } from '../api/problem';
import { formatDate } from '../app/format/date';
import { toast, toastProblem } from '../app/toast';
import { Blank } from '../app/ui/blank';
import { lazyDialog } from '../app/ui/lazy-dialog';
import { Loaded } from '../app/ui/loaded';
import { LoadingLines } from '../app/ui/loading-lines';
import { Section } from '../app/ui/section';
import { Tag } from '../app/ui/tag';
import { pausesQuery, refreshCalendar } from './calendar.queries';
import classes from './calendar.module.css';

const PauseDialog = lazyDialog(async () => (await import('./pause-dialog')).PauseDialog);

interface PausesSectionProps {
  /** Null for the whole practice. */
  clientId: string | null;
  today: string;
  mayWrite: boolean;
}

/** Vacations and the like; of a client, with those of the whole practice among them. */
export function PausesSection({ clientId, today, mayWrite }: PausesSectionProps) {
  const query = useQuery(pausesQuery(clientId));
  const [adding, setAdding] = useState(false);
  const end = useEndPause(clientId);
  const item = (pause: Pause) => (
    <PauseItem
      key={pause.id}
      pause={pause}
      ofPractice={clientId !== null && pause.clientId === null}
      // A pause of the practice is ended where it was begun.
      onEnd={mayWrite && pause.clientId === clientId && pause.state !== 'over' ? () => end(pause) : undefined}
    />
  );
  return (
    <Section
      title="Pauses"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
            {clientId ? 'Pause this client' : 'Pause the whole practice'}
          </Button>
        )
      }
    >
      <Loaded query={query} skeleton={<LoadingLines rows={2} height={40} />}>
        {({ data }) => {
          const past = data.filter(({ state }) => state === 'over');
          const rest = data.filter(({ state }) => state !== 'over');
          return (
            <>
              {rest.length === 0 ? (
                <Blank heading="No pause">
                  {clientId
                    ? 'While a client is paused nothing is due and nobody is reminded; nothing is made up afterwards.'
                    : 'Going on vacation? While the practice is paused nothing is due for any client, nobody is reminded, and nothing is made up afterwards.'}
                </Blank>
              ) : (
                <ul className={classes.days} aria-label="Pauses">
                  {rest.map(item)}
                </ul>
              )}
              {past.length > 0 && (
                <details className={classes.past}>
                  <summary>Past pauses</summary>
                  <ul className={classes.days}>{past.map(item)}</ul>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      {adding && <PauseDialog clientId={clientId} today={today} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface PauseItemProps {
  pause: Pause;
  ofPractice: boolean;
  onEnd?: () => void;
}

function PauseItem({ pause, ofPractice, onEnd }: PauseItemProps) {
  const { reason, state } = pause;
  return (
    <li>
      <span>
        <strong>{reason}</strong> {state === 'running' && <Tag tone="accent">Now</Tag>}{' '}
        {ofPractice && <Tag>Whole practice</Tag>}
        <br />
        <span className={classes.quiet}>{daysOf(pause)}</span>
      </span>
      {onEnd && (
        <button
          type="button"
          className="qd-text-button qd-screen-only"
          aria-label={`${state === 'ahead' ? 'Call off' : 'End'} ${reason}`}
          onClick={onEnd}
        >
          {state === 'ahead' ? 'Call off' : 'End now'}
        </button>
      )}
    </li>
  );
}

function daysOf({ from, until, state }: Pause): string {
  if (until === null) return `From ${formatDate(from)} until somebody ends it`;
  if (until < from) return `Called off; it was to begin on ${formatDate(from)}`;
  return `${formatDate(from)} to ${formatDate(until)}${state === 'over' ? '' : ', inclusive'}`;
}

/** Ends with one click, and sets the same pause again with another. */
function useEndPause(clientId: string | null): (pause: Pause) => void {
  const queryClient = useQueryClient();
  const answers = {
    onError: (error: unknown) =>
      toastProblem(isStale(error) ? 'Somebody changed this pause. It was read again.' : sentenceOf(error)),
    onSettled: () => refreshCalendar(queryClient, clientId),
  };
  const again = useMutation({
    mutationFn: ({ from, until, reason }: Pause) =>
      beginPause(clientId, { from, until, reason }, newIdempotencyKey()),
    ...answers,
  });
  const end = useMutation({
    mutationFn: (pause: Pause) => endPause(pause),
    onSuccess: (_, pause) =>
      toast(`${pause.reason}: what is ahead is expected again.`, { run: () => again.mutate(pause) }),
    ...answers,
  });
  return end.mutate;
}
