import { DECISION_CATEGORIES } from '@quarterdeck/domain/decision-category';
import { DECISION_STATES, DOORS } from '@quarterdeck/domain/decision';

/** What the address of a log says about what it shows. */
export interface LogSearch {
  q?: string;
  state?: string;
  category?: string;
  door?: string;
  /** Of what is open; without it by what waiting costs. */
  sort?: 'newest';
}

/** Reads the search part of an address; what no filter knows is left out. */
export function logSearch(search: Record<string, unknown>): LogSearch {
  const oneOf = (value: unknown, known: readonly string[]) =>
    typeof value === 'string' && known.includes(value) ? value : undefined;
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).trim() : '';
  return {
    q: q.slice(0, 200) || undefined,
    state: oneOf(search.state, ['open', ...DECISION_STATES]),
    category: oneOf(search.category, DECISION_CATEGORIES),
    door: oneOf(search.door, DOORS),
    sort: search.sort === 'newest' ? 'newest' : undefined,
  };
}

/** An order leaves nothing out. */
export const isNarrowed = ({ q, state, category: about, door }: LogSearch) =>
  [q, state, about, door].some((value) => value !== undefined);

/** How the API is to order what is open. What a search finds comes newest first. */
export const sortOf = ({ q, sort }: LogSearch): 'newest' | 'cost_of_delay' =>
  q === undefined && sort === undefined ? 'cost_of_delay' : 'newest';
