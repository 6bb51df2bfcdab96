import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { countNotifications, listNotifications, type NotificationFilter } from '../api/notifications';
import { byCursor } from '../api/pages';

/** Prefix of every notification query key. */
export const NOTIFICATIONS = 'notifications';

export const notificationsQuery = ({ clientId, state }: NotificationFilter) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: [NOTIFICATIONS, 'list', clientId, state],
    queryFn: ({ pageParam: cursor }) => listNotifications({ clientId, state, cursor }),
    // Something may have been sent a moment ago, so always refetch.
    staleTime: 0,
  });

export const notificationCountsQuery = queryOptions({
  queryKey: [NOTIFICATIONS, 'counts'],
  queryFn: countNotifications,
  staleTime: 0,
});
