import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listRituals, type Ritual } from '../api/rituals';
import { refreshClient } from '../clients/clients.queries';

export const ritualsQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['rituals', engagementId], queryFn: () => listRituals(engagementId) });

export async function refreshRituals(
  queryClient: QueryClient,
  { engagementId, clientId }: Pick<Ritual, 'engagementId' | 'clientId'>,
): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries(ritualsQuery(engagementId)),
    refreshClient(queryClient, clientId),
  ]);
}
