import { DECISION_CLASSES } from '@quarterdeck/domain/decision-class';
import { DECISION_STATES, DOORS } from '@quarterdeck/domain/decision';

/** What the address of a log says about what it shows. */
export interface LogSearch {
  q?: string;
  state?: string;
  class?: string;
  door?: string;
}

/** Reads the search part of an address; what no filter knows is left out. */
export function logSearch(search: Record<string, unknown>): LogSearch {
  const oneOf = (value: unknown, known: readonly string[]) =>
    typeof value === 'string' && known.includes(value) ? value : undefined;
  const q = typeof search.q === 'string' || typeof search.q === 'number' ? String(search.q).trim() : '';
  return {
    q: q.slice(0, 200) || undefined,
    state: oneOf(search.state, ['open', ...DECISION_STATES]),
    class: oneOf(search.class, DECISION_CLASSES),
    door: oneOf(search.door, DOORS),
  };
}

export const isNarrowed = (search: LogSearch) => Object.values(search).some((value) => value !== undefined);
