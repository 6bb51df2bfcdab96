import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listClients, listProgress, readCockpit, readOverview, readProgress } from '../api/clients';

export const cockpitQuery = queryOptions({ queryKey: ['cockpit'], queryFn: readCockpit });

export const overviewQuery = (clientId: string) =>
  queryOptions({ queryKey: ['overview', clientId], queryFn: () => readOverview(clientId) });

export const progressQuery = (clientId: string) =>
  queryOptions({ queryKey: ['progress', clientId], queryFn: () => readProgress(clientId) });

export const companiesQuery = queryOptions({ queryKey: ['companies'], queryFn: listProgress });

export const clientListQuery = (archived: boolean) =>
  queryOptions({ queryKey: ['clients', { archived }], queryFn: () => listClients(archived) });

export async function refreshClient(queryClient: QueryClient, clientId: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(overviewQuery(clientId)),
    queryClient.invalidateQueries(progressQuery(clientId)),
    queryClient.invalidateQueries({ queryKey: ['clients'] }),
    queryClient.invalidateQueries(cockpitQuery),
    queryClient.invalidateQueries({ queryKey: ['gates'] }),
    queryClient.invalidateQueries({ queryKey: ['proof'] }),
  ]);
}
