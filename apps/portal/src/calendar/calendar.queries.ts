import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listHolidays, listTimeOff } from '../api/calendar';
import { refreshClient } from '../clients/clients.queries';

export const holidaysQuery = (clientId: string) =>
  queryOptions({ queryKey: ['holidays', clientId], queryFn: () => listHolidays(clientId) });

/** Of a client, with those of the whole practice; of the practice alone for null. */
export const timeOffQuery = (clientId: string | null) =>
  queryOptions({ queryKey: ['timeOff', clientId], queryFn: () => listTimeOff(clientId) });

/** After a change of a client's calendar, or of the practice's for null: the lists, and the dates that it moved. */
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
