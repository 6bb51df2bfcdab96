import { queryOptions } from '@tanstack/react-query';
import { readPreparation } from '../api/check-ins';

export const preparationQuery = (occurrenceId: string) =>
  queryOptions({ queryKey: ['preparation', occurrenceId], queryFn: () => readPreparation(occurrenceId) });
