import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { listCheckIns, readOccurrence, readPreparation } from '../api/check-ins';
import { byCursor } from '../api/pages';

export const occurrenceQuery = (id: string) =>
  queryOptions({ queryKey: ['occurrence', id], queryFn: () => readOccurrence(id) });

export const checkInsQuery = (engagementId: string) =>
  infiniteQueryOptions({
    ...byCursor,
    queryKey: ['check-ins', engagementId],
    queryFn: ({ pageParam }) => listCheckIns(engagementId, pageParam),
  });

export const preparationQuery = (occurrenceId: string) =>
  queryOptions({ queryKey: ['preparation', occurrenceId], queryFn: () => readPreparation(occurrenceId) });
