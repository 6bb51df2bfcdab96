/** Calibration of stated confidence. What runs is SQL (`reviews.queries.ts`); its spec compares the two. */
import type { ReviewVerdict } from './decision';
import { type CalibrationBucket, CONFIDENCE_BUCKETS } from './decision-calibration';

export interface ReviewedDecision {
  /** 0 to 100. */
  readonly confidence: number;
  readonly verdict: ReviewVerdict;
}

export function bucketOf(confidence: number): number {
  return CONFIDENCE_BUCKETS.findLastIndex((from) => confidence >= from);
}

/** Every bucket, also those without a review: nothing known is not the same as nothing right. */
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
