import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { listRightSets, readRightSet, readScope } from '../api/engagement-setup';
import type { RightSet } from '../api/types';

export const scopeQuery = (engagementId: string) =>
  queryOptions({ queryKey: ['scope', engagementId], queryFn: () => readScope(engagementId) });

export const rightSetsQuery = (clientId: string) =>
  queryOptions({ queryKey: ['right-sets', clientId], queryFn: () => listRightSets(clientId) });

export const rightSetQuery = (id: string) =>
  queryOptions({ queryKey: ['right-set', id], queryFn: () => readRightSet(id) });

export async function keepRightSet(queryClient: QueryClient, set: RightSet): Promise<void> {
  queryClient.setQueryData(rightSetQuery(set.id).queryKey, set);
  await queryClient.invalidateQueries(rightSetsQuery(set.clientId));
}

export interface RightSets {
  draft?: RightSet;
  proposed?: RightSet;
  /** The set the founder objected to. Gone once the next set is proposed. */
  objected?: RightSet;
  agreed?: RightSet;
}

/** At most one set per state. */
export function currentSets(sets: readonly RightSet[], engagementId: string): RightSets {
  const of = (state: RightSet['state']) =>
    sets.find((set) => set.engagementId === engagementId && set.state === state);
  return {
    draft: of('draft'),
    proposed: of('proposed'),
    objected: of('objected'),
    agreed: of('agreed'),
  };
}
