import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listAccess, listFirstMonth } from '../api/hours-and-access';

export const accessQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['access', engagementId, 'items'], queryFn: () => listAccess(engagementId) });

export const firstMonthQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['access', engagementId, 'month'], queryFn: () => listFirstMonth(engagementId) });

/** Granting access can unlock first-month steps, so both lists refetch. */
export const refreshAccess = (queryClient: QueryClient, engagementId: string) =>
  queryClient.invalidateQueries({ queryKey: ['access', engagementId] });
