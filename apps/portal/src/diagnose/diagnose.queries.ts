import { type QueryClient, queryOptions } from '@tanstack/react-query';
import {
  listInstallFocuses,
  listInterviews,
  readChainMap,
  readCoverage,
  readHypothesis,
  readPublishedDiagnosis,
  readRanking,
} from '../api/diagnose';

const part = <T>(name: string, read: (engagementId: string) => Promise<T>) => {
  return (engagementId: string) =>
    queryOptions({ queryKey: ['diagnosis', engagementId, name], queryFn: () => read(engagementId) });
};

export const rankingQuery = part('ranking', readRanking);
export const focusesQuery = part('focuses', listInstallFocuses);
export const chainMapQuery = part('chain-map', readChainMap);
export const interviewsQuery = part('interviews', listInterviews);
export const coverageQuery = part('coverage', readCoverage);
export const hypothesisQuery = part('hypothesis', readHypothesis);
export const publishedDiagnosisQuery = part('published', readPublishedDiagnosis);

/** The sections show each other's records, so all of them refetch. */
export async function refreshDiagnosis(queryClient: QueryClient, engagementId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['diagnosis', engagementId] });
}
