import { infiniteQueryOptions } from '@tanstack/react-query';
import { type AuditFilter, listAuditEvents } from '../api/records';
import type { List } from '../api/types';

export const auditQuery = ({ recordType, recordId }: AuditFilter) =>
  infiniteQueryOptions({
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }: List<unknown>) => nextCursor,
    // Something may have happened a moment ago, so always refetch.
    staleTime: 0,
    queryKey: ['audit-events', recordType, recordId],
    queryFn: ({ pageParam }) => listAuditEvents({ recordType, recordId }, pageParam),
  });
