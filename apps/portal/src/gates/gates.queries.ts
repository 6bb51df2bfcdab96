import { queryOptions } from '@tanstack/react-query';
import { listInherited, readGates } from '../api/gates';

export const gatesQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['gates', engagementId], queryFn: () => readGates(engagementId) });

export const inheritedQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['inherited', engagementId], queryFn: () => listInherited(engagementId) });
