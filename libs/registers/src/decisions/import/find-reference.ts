import { posix } from 'node:path';
import type { AdrReference } from './madr/adr';
import { baseName } from './madr/file-names';
import type { PlannedDecision } from './plan-import';

type Find = (from: PlannedDecision, reference: AdrReference) => PlannedDecision | null;

/** The file that another one means: at that path, then of that name, then of that number. Never itself. */
export function referenceFinder(planned: readonly PlannedDecision[]): Find {
  const byPath = new Map(planned.map((decision) => [decision.name, decision]));
  const byName = firstBy(planned, ({ name }) => baseName(name).toLowerCase());
  const byNumber = firstBy(planned, ({ adr }) => adr.number);
  return (from, { number, file }) => {
    const path = file && posix.join(posix.dirname(from.name), file);
    const match =
      (path ? byPath.get(path) : undefined) ??
      (file ? byName.get(baseName(file).toLowerCase()) : undefined) ??
      (number === null ? undefined : byNumber.get(number));
    return match && match !== from ? match : null;
  };
}

function firstBy<K>(
  planned: readonly PlannedDecision[],
  key: (decision: PlannedDecision) => K,
): Map<K, PlannedDecision> {
  const first = new Map<K, PlannedDecision>();
  for (const decision of planned) if (!first.has(key(decision))) first.set(key(decision), decision);
  return first;
}
