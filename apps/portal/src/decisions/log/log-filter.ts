import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { DECISION_STATES, DOORS } from '@quarterdeck/domain/decision';
import type { DecisionFilter } from '../../api/decisions';

/** The log's view as stored in the URL. */
export interface LogSearch extends Pick<DecisionFilter, 'q' | 'state' | 'category' | 'door'> {
  /** Open decisions sort by cost of delay by default. */
  sort?: 'newest';
}

/** Ignores unknown search parameters. */
export function logSearch(search: Record<string, unknown>): LogSearch {
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).trim() : '';
  return {
    q: q.slice(0, 200) || undefined,
    state: (['open', ...DECISION_STATES] as const).find((state) => state === search.state),
    category: DECISION_CATEGORIES.find((category) => category === search.category),
    door: DOORS.find((door) => door === search.door),
    sort: search.sort === 'newest' ? 'newest' : undefined,
  };
}

/** Sorting alone doesn't count as a filter. */
export const isNarrowed = ({ q, state, category: about, door }: LogSearch) =>
  [q, state, about, door].some((value) => value !== undefined);

/** Searches always return the newest first. */
export const sortOf = ({ q, sort }: LogSearch): 'newest' | 'cost_of_delay' =>
  q === undefined && sort === undefined ? 'cost_of_delay' : 'newest';
