import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { countNotifications, listNotifications, type NotificationFilter } from '../api/notifications';
import type { List } from '../api/types';

/** Everything of notifications begins with it. */
export const NOTIFICATIONS = 'notifications';

export const notificationsQuery = ({ clientId, state }: NotificationFilter) =>
  infiniteQueryOptions({
    queryKey: [NOTIFICATIONS, 'list', clientId, state],
    queryFn: ({ pageParam }) => listNotifications({ clientId, state }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: List<unknown>) => nextCursor,
    // What was sent a moment ago is looked for here.
    staleTime: 0,
  });

export const notificationCountsQuery = queryOptions({
  queryKey: [NOTIFICATIONS, 'counts'],
  queryFn: countNotifications,
  staleTime: 0,
});
