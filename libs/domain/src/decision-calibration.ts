/**
 * How well stated confidence predicts outcomes: did 70 % of the decisions made with 70 % confidence turn out as
 * expected?
 */
import type { ReviewVerdict } from './decision';

/** Lowest confidence of each bucket, in percent. A bucket ends below the next one, the last at 100. */
export const CONFIDENCE_BUCKETS = [0, 20, 40, 60, 80] as const;

/** With fewer outcomes, a share says more about chance than about a person. */
export const CALIBRATION_MIN = 5;

export interface ReviewedDecision {
  /** 0 to 100. */
  readonly confidence: number;
  readonly verdict: ReviewVerdict;
}

export interface CalibrationBucket {
  readonly from: number;
  readonly to: number;
  /** Reviews with an outcome. Inconclusive ones say nothing either way and are counted separately. */
  readonly n: number;
  /** As expected or better. */
  readonly hits: number;
  readonly asExpected: number;
  readonly better: number;
  readonly worse: number;
  readonly inconclusive: number;
}

export function bucketOf(confidence: number): number {
  return CONFIDENCE_BUCKETS.findLastIndex((from) => confidence >= from);
}

/** Every bucket, including empty ones: unknown is not the same as wrong. */
export function calibrate(reviews: readonly ReviewedDecision[]): readonly CalibrationBucket[] {
  return CONFIDENCE_BUCKETS.map((from, index) => {
    const own = reviews.filter(({ confidence }) => bucketOf(confidence) === index);
    const count = (...verdicts: ReviewVerdict[]) =>
      own.filter(({ verdict }) => verdicts.includes(verdict)).length;
    return {
      from,
      to: CONFIDENCE_BUCKETS[index + 1] ?? 100,
      n: count('as_expected', 'better', 'worse'),
      hits: count('as_expected', 'better'),
      asExpected: count('as_expected'),
      better: count('better'),
      worse: count('worse'),
      inconclusive: count('inconclusive'),
    };
  });
}

/**
 * Share that turned out as expected or better, in whole percent, rounded half up; null if there are too few to tell.
 */
export function hitShare({ n, hits }: Pick<CalibrationBucket, 'n' | 'hits'>): number | null {
  return n < CALIBRATION_MIN ? null : Math.floor((hits * 200 + n) / (2 * n));
}
