import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { countUnread, listInbox } from '../api/inbox';
import type { Inbox } from '../api/types';

/** Everything of the inbox begins with it. */
export const INBOX = 'inbox';

/** Nobody is called by it, so it is looked for now and then, and when the window is looked at again. */
const EVERY = 60_000;

export const unreadQuery = queryOptions({
  queryKey: [INBOX, 'unread'],
  queryFn: countUnread,
  refetchInterval: EVERY,
  refetchOnWindowFocus: true,
});

export const inboxQuery = infiniteQueryOptions({
  queryKey: [INBOX, 'list'],
  queryFn: ({ pageParam }) => listInbox(pageParam),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: Inbox) => nextCursor,
  staleTime: 0,
});
