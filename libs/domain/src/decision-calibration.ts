/** How well stated confidence predicts what happens: of what one was 70 % sure of, did 70 % turn out so? */
/** Lowest confidence of each bucket, in per cent; a bucket ends below the next one, the last one at 100. */
export const CONFIDENCE_BUCKETS = [0, 20, 40, 60, 80] as const;

/** With fewer outcomes, a share says more about chance than about a person. */
export const CALIBRATION_MIN = 5;

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

/**
 * Share that turned out as expected or better, in whole percent, rounded half up; null if there are too few to tell.
 */
export function hitShare({ n, hits }: Pick<CalibrationBucket, 'n' | 'hits'>): number | null {
  return n < CALIBRATION_MIN ? null : Math.floor((hits * 200 + n) / (2 * n));
}
