/** What a row of due dates says together, beyond each one's punctuality (`occurrence.ts`). */
import type { Punctuality } from './occurrence';

/** What neither keeps nor breaks a promise. */
const STAYS_OUT: readonly Punctuality[] = ['pending', 'excused', 'not_applicable'];

/**
 * How many of the latest due dates were missed in a row, oldest first in the list; anything written, late as well, ends
 * the row, and what stays out of adherence neither ends nor lengthens it (AC-30).
 */
export function consecutiveMisses(list: readonly Punctuality[]): number {
  const counted = list.filter((each) => !STAYS_OUT.includes(each));
  const lastKept = counted.findLastIndex((each) => each !== 'missed');
  return counted.length - 1 - lastKept;
}
