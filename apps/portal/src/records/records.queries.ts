import { infiniteQueryOptions } from '@tanstack/react-query';
import { byCursor } from '../api/pages';
import { type AuditFilter, listAuditEvents } from '../api/records';

export const auditQuery = ({ recordType, recordId }: AuditFilter) =>
  infiniteQueryOptions({
    ...byCursor,
    // Something may have happened a moment ago, so always refetch.
    staleTime: 0,
    queryKey: ['audit-events', recordType, recordId],
    queryFn: ({ pageParam: cursor }) => listAuditEvents({ recordType, recordId, cursor }),
  });
