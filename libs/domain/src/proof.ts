/**
 * Proof at day 30, 60 and 90 (C12): results of the last 30 days, computed from records and compared with the 30 days
 * before. No records means no evidence: null, never 0.
 */
import { addDays, type LocalDate } from './calendar-date';
import { dateOfDay, dayOfEngagement } from './phase';

export const PROOF_DAYS = [30, 60, 90] as const;
export type ProofDay = (typeof PROOF_DAYS)[number];

/** Length of one proof window in days. */
export const PROOF_WINDOW_DAYS = 30;

export interface ProofWindow {
  readonly from: LocalDate;
  /** Inclusive. */
  readonly to: LocalDate;
}

export interface ProofWindows {
  readonly now: ProofWindow;
  /** Null for day 30, because nothing before kickoff can be compared. */
  readonly before: ProofWindow | null;
}

export function proofWindows(kickoff: LocalDate, day: ProofDay): ProofWindows {
  const now = windowUntil(kickoff, day);
  return { now, before: day > PROOF_WINDOW_DAYS ? windowUntil(kickoff, day - PROOF_WINDOW_DAYS) : null };
}

/** The proof whose window contains today; the first before kickoff, the last after day 90. */
export function proofDayOn(kickoff: LocalDate, today: LocalDate): ProofDay {
  const place = dayOfEngagement(kickoff, today);
  if (place.position === 'before') return PROOF_DAYS[0];
  return PROOF_DAYS.find((day) => place.day <= day) ?? PROOF_DAYS.at(-1)!;
}

function windowUntil(kickoff: LocalDate, day: number): ProofWindow {
  const to = dateOfDay(kickoff, day);
  return { from: addDays(to, 1 - PROOF_WINDOW_DAYS), to };
}

export const PROOF_STAGES = ['ahead', 'running', 'complete'] as const;
export type ProofStage = (typeof PROOF_STAGES)[number];

/** A running window shows results so far. */
export function proofStage({ from, to }: ProofWindow, today: LocalDate): ProofStage {
  if (today < from) return 'ahead';
  return today <= to ? 'running' : 'complete';
}

export const PROOF_GROUPS = ['decisions', 'risks', 'friction', 'rhythm'] as const;
export type ProofGroup = (typeof PROOF_GROUPS)[number];

export const PROOF_FIGURES = [
  'decisions_made',
  'decision_latency',
  'findings_resolved',
  'breaks_mended',
  'access_waiting_ended',
  'milestones_done',
  'check_ins_kept',
] as const;
export type ProofFigureKey = (typeof PROOF_FIGURES)[number];

export const PROOF_UNITS = ['count', 'days', 'ratio'] as const;
export type ProofUnit = (typeof PROOF_UNITS)[number];

interface Definition {
  readonly group: ProofGroup;
  readonly unit: ProofUnit;
  /** How record values combine into one figure. */
  readonly of: 'count' | 'sum' | 'median' | 'mean';
}

/** A record's value is 1, its days, or for a check-in 1 if it was on time and 0 if not. */
export const PROOF_DEFINITIONS: Readonly<Record<ProofFigureKey, Definition>> = {
  decisions_made: { group: 'decisions', unit: 'count', of: 'count' },
  decision_latency: { group: 'decisions', unit: 'days', of: 'median' },
  findings_resolved: { group: 'risks', unit: 'count', of: 'count' },
  breaks_mended: { group: 'friction', unit: 'count', of: 'count' },
  access_waiting_ended: { group: 'friction', unit: 'days', of: 'sum' },
  milestones_done: { group: 'friction', unit: 'count', of: 'count' },
  check_ins_kept: { group: 'rhythm', unit: 'ratio', of: 'mean' },
};

export interface ProofFigure {
  /** Null: no evidence. */
  readonly value: number | null;
  /** Number of records behind it. */
  readonly n: number;
  /** The same figure for the previous window; null if there is no window or no evidence in it. */
  readonly before: number | null;
  /** `value` minus `before`; null unless both have evidence. */
  readonly delta: number | null;
}

/** `before` is null if there is no previous window. */
export function proofFigure(
  key: ProofFigureKey,
  now: readonly number[],
  before: readonly number[] | null,
): ProofFigure {
  const value = aggregate(key, now);
  const earlier = before && aggregate(key, before);
  return {
    value,
    n: now.length,
    before: earlier,
    delta: value === null || earlier === null ? null : value - earlier,
  };
}

/** Activity is not evidence: check-ins show a rhythm, not results. Proof needs a decision, or less risk or friction. */
export function hasEvidence(figures: readonly { key: ProofFigureKey; value: number | null }[]): boolean {
  return figures.some(({ key, value }) => value !== null && PROOF_DEFINITIONS[key].group !== 'rhythm');
}

function aggregate(key: ProofFigureKey, values: readonly number[]): number | null {
  if (values.length === 0) return null;
  switch (PROOF_DEFINITIONS[key].of) {
    case 'count':
      return values.length;
    case 'sum':
      return sum(values);
    case 'mean':
      return sum(values) / values.length;
    case 'median':
      return median(values);
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return Number.isInteger(middle) ? (sorted[middle - 1]! + sorted[middle]!) / 2 : sorted[Math.floor(middle)]!;
}
