import { queryOptions } from '@tanstack/react-query';
import { listInherited, readGates } from '../api/gates';

/** Many pages change the records a gate checks, so refetch whenever it is shown. */
export const gatesQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['gates', engagementId], queryFn: () => readGates(engagementId), staleTime: 0 });

export const inheritedQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['inherited', engagementId], queryFn: () => listInherited(engagementId) });
