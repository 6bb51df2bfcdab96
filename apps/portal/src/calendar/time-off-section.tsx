import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addTimeOff, endTimeOff, type TimeOff } from '../api/calendar';
import { newIdempotencyKey } from '../api/http';
import { isStale, sentenceOf } from '../api/problem';
import { formatDate } from '../ui/format/date';
import { toast, toastProblem } from '../ui/toast';
import { Blank } from '../ui/blank';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { Tag } from '../ui/tag';
import { timeOffQuery, refreshCalendar } from './calendar.queries';
import classes from './calendar.module.css';

const TimeOffDialog = lazyDialog(async () => (await import('./time-off-dialog')).TimeOffDialog);

interface TimeOffSectionProps {
  /** Null means the whole practice. */
  clientId: string | null;
  today: string;
  mayWrite: boolean;
}

export function TimeOffSection({ clientId, today, mayWrite }: TimeOffSectionProps) {
  const query = useQuery(timeOffQuery(clientId));
  const [adding, setAdding] = useState(false);
  const end = useEndTimeOff(clientId);
  const item = (timeOff: TimeOff) => (
    <TimeOffItem
      key={timeOff.id}
      timeOff={timeOff}
      ofPractice={clientId !== null && timeOff.clientId === null}
      // Practice-wide time off can only be ended on the practice's own page.
      onEnd={
        mayWrite && timeOff.clientId === clientId && timeOff.state !== 'over' ? () => end(timeOff) : undefined
      }
    />
  );
  return (
    <Section
      title="Time off"
      actions={
        mayWrite && (
          <Button size="compact-sm" variant="subtle" onClick={() => setAdding(true)}>
            {clientId ? 'Add client time off' : 'Add practice time off'}
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
                <Blank heading="No time off">
                  {clientId
                    ? 'Nothing is due during time off, and no reminders go out. You don’t have to catch up afterwards.'
                    : 'Going on vacation? During time off nothing is due for any client and no reminders go out. You don’t have to catch up afterwards.'}
                </Blank>
              ) : (
                <ul className={classes.days} aria-label="Time off">
                  {rest.map(item)}
                </ul>
              )}
              {past.length > 0 && (
                <details className={classes.past}>
                  <summary>Past time off</summary>
                  <ul className={classes.days}>{past.map(item)}</ul>
                </details>
              )}
            </>
          );
        }}
      </Loaded>
      {adding && <TimeOffDialog clientId={clientId} today={today} onClose={() => setAdding(false)} />}
    </Section>
  );
}

interface TimeOffItemProps {
  timeOff: TimeOff;
  ofPractice: boolean;
  onEnd?: () => void;
}

function TimeOffItem({ timeOff, ofPractice, onEnd }: TimeOffItemProps) {
  const { reason, state } = timeOff;
  return (
    <li>
      <span>
        <strong>{reason}</strong> {state === 'running' && <Tag tone="accent">Now</Tag>}{' '}
        {ofPractice && <Tag>Whole practice</Tag>}
        <br />
        <span className={classes.quiet}>{daysOf(timeOff)}</span>
      </span>
      {onEnd && (
        <button
          type="button"
          className="qd-text-button qd-screen-only"
          aria-label={`${state === 'ahead' ? 'Cancel' : 'End'} ${reason}`}
          onClick={onEnd}
        >
          {state === 'ahead' ? 'Cancel' : 'End now'}
        </button>
      )}
    </li>
  );
}

function daysOf({ from, until, state }: TimeOff): string {
  if (until === null) return `From ${formatDate(from)}, open-ended`;
  if (until < from) return `Canceled; was planned from ${formatDate(from)}`;
  return `${formatDate(from)} to ${formatDate(until)}${state === 'over' ? '' : ', inclusive'}`;
}

function useEndTimeOff(clientId: string | null): (timeOff: TimeOff) => void {
  const queryClient = useQueryClient();
  const answers = {
    onError: (error: unknown) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this time off. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshCalendar(queryClient, clientId),
  };
  const again = useMutation({
    mutationFn: ({ from, until, reason }: TimeOff) =>
      addTimeOff(clientId, { from, until, reason }, newIdempotencyKey()),
    ...answers,
  });
  const end = useMutation({
    mutationFn: (timeOff: TimeOff) => endTimeOff(timeOff),
    onSuccess: (_, timeOff) =>
      toast(`${timeOff.reason} ended. Upcoming dates are due again.`, { run: () => again.mutate(timeOff) }),
    ...answers,
  });
  return end.mutate;
}
