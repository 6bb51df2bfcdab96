import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  type DecisionFilter,
  listDecisions,
  listReviews,
  listRevisions,
  readDecision,
  readLatency,
} from '../api/decisions';
import { byCursor } from '../api/pages';
import type { Decision } from '../api/types';
import { refreshClient } from '../clients/clients.queries';

export const decisionPagesQuery = (filter: DecisionFilter) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: ['decisions', filter],
    queryFn: ({ pageParam: cursor }) => listDecisions({ ...filter, cursor }),
  });

export const decisionQuery = (id: string) =>
  queryOptions({ queryKey: ['decision', id], queryFn: () => readDecision(id) });

export const revisionsQuery = (id: string) =>
  queryOptions({ queryKey: ['decision', id, 'revisions'], queryFn: () => listRevisions(id) });

export const reviewsQuery = (id: string) =>
  queryOptions({ queryKey: ['decision', id, 'reviews'], queryFn: () => listReviews(id) });

/** Undefined means every client. */
export const latencyQuery = (clientId?: string) =>
  queryOptions({ queryKey: ['decisions', 'latency', clientId], queryFn: () => readLatency(clientId) });

/** Counts at most one page. */
export const waitingForPracticeQuery = queryOptions({
  queryKey: ['decisions', 'waiting'],
  queryFn: async () => {
    const pages = await Promise.all([
      listDecisions({ waitingOn: 'cto', limit: 100 }),
      listDecisions({ waitingOn: 'author', limit: 100 }),
    ]);
    return {
      count: pages.reduce((count, { data }) => count + data.length, 0),
      more: pages.some(({ nextCursor }) => nextCursor !== null),
    };
  },
  staleTime: 60_000,
});

export const acceptedQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['decisions', 'accepted', clientId],
    queryFn: () => listDecisions({ clientId, state: 'accepted', limit: 100 }),
  });

export const waitingForFounderQuery = (clientId: string) =>
  queryOptions({
    queryKey: ['decisions', 'founder', clientId],
    queryFn: () => listDecisions({ clientId, waitingOn: 'founder', limit: 100 }),
  });

/** Shows the response right away and refetches every other list. */
export function takeDecision(queryClient: QueryClient, decision: Decision): void {
  queryClient.setQueryData(decisionQuery(decision.id).queryKey, decision);
  refreshDecision(queryClient, decision);
}

export function refreshDecision(queryClient: QueryClient, decision: Pick<Decision, 'id' | 'clientId'>): void {
  void queryClient.invalidateQueries({ queryKey: ['decision', decision.id] });
  void queryClient.invalidateQueries({ queryKey: ['decisions'] });
  void refreshClient(queryClient, decision.clientId);
}
