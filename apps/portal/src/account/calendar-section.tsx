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

/** Without a client, the feed covers every client the person can see. */
export function CalendarSection({ client }: { client?: { id: string; name: string } }) {
  const query = useQuery(feedsQuery);
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => createCalendarFeed(client?.id),
    onSuccess: () => toast('Address created. Subscribe to it in your calendar.'),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: () => queryClient.invalidateQueries(feedsQuery),
  });
  return (
    <Section
      title="Calendar subscription"
      actions={
        <Button size="compact-sm" variant="subtle" loading={isPending} onClick={() => mutate()}>
          Create address
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
                  ? 'Subscribe to this address in your calendar app. Anyone who has it can see what’s due, so don’t share it.'
                  : `See check-ins and other rituals${client ? ` for ${client.name}` : ''} next to your meetings: create an address, then subscribe to it in your calendar app.`}
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
      toast('Address deleted. It no longer works.');
    },
    onSettled: () => queryClient.invalidateQueries(feedsQuery),
  });
  const name = clientName ?? 'All clients';
  return (
    <li>
      <span>
        {name}
        <small>
          Created <Ago instant={createdAt} />
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
          yes="Delete address"
          pending={isPending}
          error={error}
          onYes={() => mutate()}
        >
          Calendars that subscribe to it stop updating right away.
        </Confirm>
      )}
    </li>
  );
}
