import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { countNotifications, listNotifications, type NotificationFilter } from '../api/notifications';
import type { List } from '../api/types';

/** Prefix of every notification query key. */
export const NOTIFICATIONS = 'notifications';

export const notificationsQuery = ({ clientId, state }: NotificationFilter) =>
  infiniteQueryOptions({
    queryKey: [NOTIFICATIONS, 'list', clientId, state],
    queryFn: ({ pageParam }) => listNotifications({ clientId, state }, pageParam),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: List<unknown>) => nextCursor,
    // Something may have been sent a moment ago, so always refetch.
    staleTime: 0,
  });

export const notificationCountsQuery = queryOptions({
  queryKey: [NOTIFICATIONS, 'counts'],
  queryFn: countNotifications,
  staleTime: 0,
});
