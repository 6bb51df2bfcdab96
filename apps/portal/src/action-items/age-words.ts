import type { ActionItem } from '../api/action-items';

/** Empty during the first week. */
export function ageOf({ ageWeeks }: Pick<ActionItem, 'ageWeeks'>): string | undefined {
  if (ageWeeks === 0) return undefined;
  return ageWeeks === 1 ? '1 week old' : `${ageWeeks} weeks old`;
}
