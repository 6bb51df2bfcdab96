import { queryOptions } from '@tanstack/react-query';
import { readScorecard } from '../api/scorecard';

export const scorecardQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['scorecard', engagementId], queryFn: () => readScorecard(engagementId) });
