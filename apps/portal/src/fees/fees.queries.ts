import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listFees } from '../api/hours-and-access';
import { refreshClient } from '../clients/clients.queries';

export const feesQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['fees', engagementId], queryFn: () => listFees(engagementId) });

/** The client's page also shows the current fee. */
export const refreshFees = (queryClient: QueryClient, engagementId: string, clientId: string) =>
  Promise.all([queryClient.invalidateQueries(feesQuery(engagementId)), refreshClient(queryClient, clientId)]);
