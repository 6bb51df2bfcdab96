import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listHolidays, listTimeOff } from '../api/calendar';
import { refreshClient } from '../clients/clients.queries';

export const holidaysQuery = (clientId: string) =>
  queryOptions({ queryKey: ['holidays', clientId], queryFn: () => listHolidays(clientId) });

/** A client's list includes practice-wide time off. Null means the practice alone. */
export const timeOffQuery = (clientId: string | null) =>
  queryOptions({ queryKey: ['timeOff', clientId], queryFn: () => listTimeOff(clientId) });

/** Null means the practice. Dates may have moved, so their pages refetch too. */
export async function refreshCalendar(queryClient: QueryClient, clientId: string | null): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: ['holidays'] }),
    queryClient.invalidateQueries({ queryKey: ['timeOff'] }),
    queryClient.invalidateQueries({ queryKey: ['rituals'] }),
    clientId
      ? refreshClient(queryClient, clientId)
      : queryClient.invalidateQueries({ queryKey: ['overview'] }),
  ]);
}
