import { Button, CopyButton, TextInput } from '@mantine/core';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type CalendarFeed,
  createCalendarFeed,
  deleteCalendarFeed,
  listCalendarFeeds,
} from '../api/calendar-feeds';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { Section } from '../ui/section';
import { Ago } from '../ui/time';
import classes from './account.module.css';

const feedsQuery = queryOptions({ queryKey: ['calendar-feeds'], queryFn: listCalendarFeeds });
const Confirm = lazyDialog(async () => (await import('../ui/confirm')).Confirm);

/** Addresses under which a calendar program shows what is due: of one client alone where one is given. */
export function CalendarSection({ client }: { client?: { id: string; name: string } }) {
  const query = useQuery(feedsQuery);
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => createCalendarFeed(client?.id),
    onSuccess: () => toast('The address is ready. Subscribe to it in your calendar.'),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries(feedsQuery),
  });
  return (
    <Section
      title="In your calendar"
      actions={
        <Button size="compact-sm" variant="subtle" loading={isPending} onClick={() => mutate()}>
          Make an address
        </Button>
      }
    >
      <Loaded query={query}>
        {({ data: all }) => {
          const data = client ? all.filter(({ clientId }) => clientId === client.id) : all;
          return (
            <>
              <p className={classes.quiet}>
                {data.length
                  ? 'Subscribe to the address in your calendar program. Whoever has it sees what is due, so pass it to nobody.'
                  : `See check-ins and other rituals${client ? ` of ${client.name}` : ''} beside your meetings: make an address, then subscribe to it in your calendar program.`}
              </p>
              <ul className={classes.sessions}>
                {data.map((feed) => (
                  <Feed key={feed.id} feed={feed} />
                ))}
              </ul>
            </>
          );
        }}
      </Loaded>
    </Section>
  );
}

function Feed({ feed: { id, url, clientName, createdAt } }: { feed: CalendarFeed }) {
  const [asking, setAsking] = useState(false);
  const queryClient = useQueryClient();
  const { mutate, isPending, error } = useMutation({
    mutationFn: () => deleteCalendarFeed(id),
    onSuccess: () => {
      setAsking(false);
      toast('The address does not work any more.');
    },
    onSettled: () => queryClient.invalidateQueries(feedsQuery),
  });
  const name = clientName ?? 'Every client';
  return (
    <li>
      <span>
        {name}
        <small>
          Made <Ago instant={createdAt} />
        </small>
      </span>
      <span className={classes.address}>
        <TextInput
          aria-label={`Calendar address, ${name}`}
          value={url}
          readOnly
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton value={url}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
        <Button variant="subtle" onClick={() => setAsking(true)}>
          Delete
        </Button>
      </span>
      {asking && (
        <Confirm
          onClose={() => setAsking(false)}
          title="Delete this address?"
          yes="Delete the address"
          pending={isPending}
          error={error}
          onYes={() => mutate()}
        >
          Calendars that subscribe to it stop being told what is due, at once.
        </Confirm>
      )}
    </li>
  );
}
