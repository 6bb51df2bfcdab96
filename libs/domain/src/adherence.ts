/** Counts over many due dates. `occurrence.ts` judges each one. */
import type { Punctuality } from './occurrence';

/** Statuses that neither keep nor break a promise. */
const STAYS_OUT: readonly Punctuality[] = ['pending', 'excused', 'not_applicable'];

/**
 * Number of latest due dates missed in a row; the list is oldest first. Any entry, even a late one, ends the streak.
 * Statuses outside adherence neither end nor lengthen it (AC-30).
 */
export function consecutiveMisses(list: readonly Punctuality[]): number {
  const counted = list.filter((each) => !STAYS_OUT.includes(each));
  const lastKept = counted.findLastIndex((each) => each !== 'missed');
  return counted.length - 1 - lastKept;
}
