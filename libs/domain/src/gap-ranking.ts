/** Which gap to close first: monthly cost x confidence / effort (AC-22; `domain.md`, Formulas). */
import type { Confidence } from './client-fact';
import { money, type Money } from './money';

/** In tenths, to keep the arithmetic in whole numbers. */
const WEIGHT_TENTHS: Readonly<Record<Confidence, number>> = { low: 2, medium: 5, high: 8 };

export interface Gap {
  readonly monthlyCost: Money | null;
  readonly confidence: Confidence;
  /** Hours to close it, above 0. */
  readonly effortHours: number | null;
}

/** Why a finding is unranked. It is listed separately and never counted as 0. */
export const UNRANKED_REASONS = ['no_cost', 'no_effort', 'other_currency'] as const;
export type UnrankedReason = (typeof UNRANKED_REASONS)[number];

export interface RankedGap<G extends Gap> {
  readonly gap: G;
  /** Starts at 1. Equal scores share a rank, and the next rank is skipped. */
  readonly rank: number;
  /** Monthly cost x confidence. */
  readonly weightedCost: Money;
  /** Weighted monthly cost per hour of effort. The ranking sorts by it. */
  readonly score: Money;
}

export interface GapRanking<G extends Gap> {
  readonly ranked: readonly RankedGap<G>[];
  readonly unranked: readonly { readonly gap: G; readonly reason: UnrankedReason }[];
}

/** Ties keep their input order. Only costs in `currency` can be compared. */
export function rankGaps<G extends Gap>(gaps: readonly G[], currency: string): GapRanking<G> {
  const judged = gaps.map((gap) => ({ gap, worth: worthOf(gap, currency) }));
  const comparable = judged.flatMap(({ gap, worth }) =>
    typeof worth === 'string' ? [] : [{ gap, ...worth }],
  );
  const ordered = comparable.sort((a, b) => Number(sign(b.tenths * a.hours - a.tenths * b.hours)));
  const ranked: RankedGap<G>[] = [];
  ordered.forEach(({ gap, tenths, hours }, index) => {
    const before = ordered[index - 1];
    const ties = before && before.tenths * hours === tenths * before.hours;
    ranked.push({
      gap,
      rank: ties ? ranked[index - 1]!.rank : index + 1,
      weightedCost: money(divideHalfUp(tenths, 10n), currency),
      score: money(divideHalfUp(tenths, 10n * hours), currency),
    });
  });
  return {
    ranked,
    unranked: judged.flatMap(({ gap, worth }) => (typeof worth === 'string' ? [{ gap, reason: worth }] : [])),
  };
}

/** Products of an amount and an effort exceed safe integers, hence bigint. */
function worthOf(
  { monthlyCost, confidence, effortHours }: Gap,
  currency: string,
): { tenths: bigint; hours: bigint } | UnrankedReason {
  if (!monthlyCost) return 'no_cost';
  if (monthlyCost.currency !== currency) return 'other_currency';
  if (!effortHours) return 'no_effort';
  return {
    tenths: BigInt(monthlyCost.amount) * BigInt(WEIGHT_TENTHS[confidence]),
    hours: BigInt(effortHours),
  };
}

const sign = (value: bigint) => (value > 0n ? 1 : value < 0n ? -1 : 0);

/** For positive numbers. */
function divideHalfUp(value: bigint, by: bigint): number {
  return Number((2n * value + by) / (2n * by));
}
