import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { countUnread, listInbox } from '../api/inbox';
import { byCursor } from '../api/pages';

/** Prefix of every inbox query key. */
export const INBOX = 'inbox';

/** There is no push, so poll and refetch when the window gets focus. */
const EVERY = 60_000;

export const unreadQuery = queryOptions({
  queryKey: [INBOX, 'unread'],
  queryFn: countUnread,
  refetchInterval: EVERY,
  refetchOnWindowFocus: true,
});

export const inboxQuery = infiniteQueryOptions({
  ...byCursor,
  queryKey: [INBOX, 'list'],
  queryFn: ({ pageParam }) => listInbox(pageParam),
  staleTime: 0,
});
