import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { listTimeEntries, readCapacity, readHoursBudget, readHoursLedger } from '../api/hours-and-access';
import { byCursor } from '../api/pages';

export const capacityQuery = queryOptions({ queryKey: ['capacity'], queryFn: readCapacity });

export const hoursBudgetQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['hours', engagementId, 'budget'],
    queryFn: () => readHoursBudget(engagementId),
  });

export const hoursLedgerQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['hours', engagementId, 'ledger'],
    queryFn: () => readHoursLedger(engagementId),
  });

export const timeEntriesQuery = (engagementId: string) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: ['hours', engagementId, 'entries'],
    queryFn: ({ pageParam }) => listTimeEntries(engagementId, pageParam),
  });

/** Every figure a budget or time entry affects. */
export const refreshHours = (queryClient: QueryClient, engagementId: string) =>
  Promise.all([
    queryClient.invalidateQueries({ queryKey: ['hours', engagementId] }),
    queryClient.invalidateQueries(capacityQuery),
  ]);
