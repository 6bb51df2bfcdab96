import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { listClosedActionItems, listOpenActionItems } from '../api/action-items';

export const openActionItemsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['action-items', clientId, 'open'],
    queryFn: () => listOpenActionItems(clientId),
  });

export const closedActionItemsQuery = (clientId: string) =>
  infiniteQueryOptions({
    queryKey: ['action-items', clientId, 'closed'],
    queryFn: ({ pageParam }: { pageParam: string | undefined }) => listClosedActionItems(clientId, pageParam),
    initialPageParam: undefined,
    getNextPageParam: ({ nextCursor }: { nextCursor: string | null }) => nextCursor ?? undefined,
  });

export const refreshActionItems = (queryClient: QueryClient, clientId: string) =>
  queryClient.invalidateQueries({ queryKey: ['action-items', clientId] });
