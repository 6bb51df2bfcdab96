import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { readOccurrence } from '../api/check-ins';
import { listCheckIns } from '../api/engagements';

export const occurrenceQuery = (id: string) =>
  queryOptions({ queryKey: ['occurrence', id], queryFn: () => readOccurrence(id) });

export const checkInsQuery = (engagementId: string) =>
  infiniteQueryOptions({
    queryKey: ['check-ins', engagementId],
    queryFn: ({ pageParam }) => listCheckIns(engagementId, pageParam),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
  });
