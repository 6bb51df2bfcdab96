/** Latency by category (AC-24). What runs is SQL (`latency.queries.ts`); its spec compares the two. */
import { daysBetween, type LocalDate } from './calendar-date';

export interface TimedDecision<C extends string = string> {
  readonly category: C;
  readonly raisedOn: LocalDate;
  /** Null while it is open. */
  readonly decidedOn: LocalDate | null;
}

export interface Latency {
  /** Days from raised to decided: the middle one, or the mean of the middle two. */
  readonly medianDays: number;
  /** Nearest rank: nine of ten took at most so many days. */
  readonly p90Days: number;
  readonly n: number;
}

/** Of the decided ones of each category; a category without one is absent, never 0. Open ones are listed apart with their age. */
export function latencyByCategory<C extends string>(
  decisions: readonly TimedDecision<C>[],
): ReadonlyMap<C, Latency> {
  const daysOf = new Map<C, number[]>();
  for (const { category: of, raisedOn, decidedOn } of decisions) {
    if (decidedOn) daysOf.set(of, [...(daysOf.get(of) ?? []), daysBetween(raisedOn, decidedOn)]);
  }
  return new Map([...daysOf].map(([of, days]) => [of, latencyOf(days)]));
}

function latencyOf(days: readonly number[]): Latency {
  const sorted = [...days].sort((a, b) => a - b);
  const n = sorted.length;
  const middle = Math.floor(n / 2);
  const medianDays = n % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
  return { medianDays, p90Days: sorted[Math.ceil(0.9 * n) - 1]!, n };
}

/** Days that an open decision has been waiting. */
export const openAge = (raisedOn: LocalDate, today: LocalDate): number => daysBetween(raisedOn, today);
