/** How long decisions take, and when one takes too long (`domain.md`, Formulas: decision latency; AC-24). */
import { addDays, daysBetween, type LocalDate, weekdayOf } from './calendar-date';
import type { Door } from './decision';

/** Target time to decide, in business days (Monday to Friday). */
export const DECISION_TARGETS: Readonly<Record<Door, number>> = { two_way: 5, one_way: 15 };

/** Last day within the target of a decision raised on `raisedOn`. */
export function decisionTarget(raisedOn: LocalDate, door: Door): LocalDate {
  let day = raisedOn;
  for (let left = DECISION_TARGETS[door]; left > 0; left -= weekdayOf(day) <= 5 ? 1 : 0)
    day = addDays(day, 1);
  return day;
}

export interface TimedDecision<C extends string = string> {
  readonly category: C;
  readonly raisedOn: LocalDate;
  /** Null while it is open. */
  readonly decidedOn: LocalDate | null;
}

export interface Latency {
  /** Days from raised to decided: the middle value, or the mean of the middle two. */
  readonly medianDays: number;
  /** Nearest rank: nine of ten took at most this many days. */
  readonly p90Days: number;
  readonly n: number;
}

/**
 * Counts decided decisions only. A category without any is absent, never 0; open ones are listed separately with their
 * age.
 */
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

/** Days an open decision has been waiting. */
export const openAge = (raisedOn: LocalDate, today: LocalDate): number => daysBetween(raisedOn, today);
