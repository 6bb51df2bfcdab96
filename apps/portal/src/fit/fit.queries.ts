import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  countUnreadLeads,
  listFitHypotheses,
  listFitLinks,
  listFitRuns,
  listLeads,
  readDiagnostic,
  readFitResponse,
} from '../api/fit';
import { byCursor } from '../api/pages';

export const diagnosticQuery = (token: string) =>
  queryOptions({
    queryKey: ['fit-diagnostic', token],
    queryFn: () => readDiagnostic(token),
    staleTime: Infinity,
  });

export const fitLinksQuery = queryOptions({ queryKey: ['fit', 'links'], queryFn: listFitLinks });

export const leadsQuery = (unread: boolean) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: ['fit', 'leads', unread],
    queryFn: ({ pageParam }) => listLeads(unread, pageParam),
    staleTime: 0,
  });

export const unreadLeadsQuery = queryOptions({ queryKey: ['fit', 'unread'], queryFn: countUnreadLeads });

export const fitResponseQuery = (id: string) =>
  queryOptions({ queryKey: ['fit', 'response', id], queryFn: () => readFitResponse(id) });

export const fitRunsQuery = (clientId: string) =>
  queryOptions({ queryKey: ['fit', 'runs', clientId], queryFn: () => listFitRuns(clientId) });

export const fitHypothesesQuery = (engagementId: string) =>
  queryOptions({
    queryKey: ['fit', 'hypotheses', engagementId],
    queryFn: () => listFitHypotheses(engagementId),
  });

export const refreshFit = (queryClient: QueryClient) => queryClient.invalidateQueries({ queryKey: ['fit'] });
