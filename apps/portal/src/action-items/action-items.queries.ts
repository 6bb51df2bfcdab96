import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { listClosedActionItems, listOpenActionItems } from '../api/action-items';
import { byCursor } from '../api/pages';

export const openActionItemsQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['action-items', clientId, 'open'],
    queryFn: () => listOpenActionItems(clientId),
  });

export const closedActionItemsQuery = (clientId: string) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: ['action-items', clientId, 'closed'],
    queryFn: ({ pageParam }) => listClosedActionItems(clientId, pageParam),
  });

export const refreshActionItems = (queryClient: QueryClient, clientId: string) =>
  queryClient.invalidateQueries({ queryKey: ['action-items', clientId] });
