import { infiniteQueryOptions } from '@tanstack/react-query';
import { type AuditFilter, listAuditEvents, listNotifications } from '../api/records';
import type { List } from '../api/types';

const pages = {
  initialPageParam: undefined as string | undefined,
  getNextPageParam: ({ nextCursor }: List<unknown>) => nextCursor,
  // What was done a moment ago is looked for here.
  staleTime: 0,
};

export const auditQuery = ({ recordType, recordId }: AuditFilter) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['audit-events', recordType, recordId],
    queryFn: ({ pageParam }) => listAuditEvents({ recordType, recordId }, pageParam),
  });

export const notificationsQuery = (clientId?: string) =>
  infiniteQueryOptions({
    ...pages,
    queryKey: ['notifications', clientId],
    queryFn: ({ pageParam }) => listNotifications(clientId, pageParam),
  });
