import { queryOptions } from '@tanstack/react-query';
import { listInherited, readGates } from '../api/gates';

/** A gate judges records that are changed on many pages: it is judged anew whenever it comes into sight. */
export const gatesQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['gates', engagementId], queryFn: () => readGates(engagementId), staleTime: 0 });

export const inheritedQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['inherited', engagementId], queryFn: () => listInherited(engagementId) });
