import fc from 'fast-check';
import { REVIEW_VERDICTS } from './decision';
import { CONFIDENCE_BUCKETS, hitShare } from './decision-calibration';
import { bucketOf, calibrate } from './decision-calibration.oracle';

const review = fc.record({
  confidence: fc.integer({ min: 0, max: 100 }),
  verdict: fc.constantFrom(...REVIEW_VERDICTS),
});

describe('confidence calibration', () => {
  it.each([
    [0, 0],
    [19, 0],
    [20, 1],
    [79, 3],
    [80, 4],
    [100, 4],
  ])('%i percent is in bucket %i', (confidence, bucket) => expect(bucketOf(confidence)).toBe(bucket));

  it('hits count only reviews with an outcome; inconclusive ones are separate', () => {
    const buckets = calibrate([
      { confidence: 80, verdict: 'as_expected' },
      { confidence: 95, verdict: 'better' },
      { confidence: 90, verdict: 'worse' },
      { confidence: 100, verdict: 'inconclusive' },
      { confidence: 30, verdict: 'worse' },
    ]);
    expect(buckets[4]).toEqual({
      from: 80,
      to: 100,
      n: 3,
      hits: 2,
      asExpected: 1,
      better: 1,
      worse: 1,
      inconclusive: 1,
    });
    expect(buckets[1]).toMatchObject({ from: 20, to: 40, n: 1, hits: 0, worse: 1, inconclusive: 0 });
    expect(buckets[0]).toMatchObject({ n: 0, hits: 0 });
  });

  it.each([
    [{ n: 0, hits: 0 }, null],
    [{ n: 4, hits: 4 }, null],
    [{ n: 5, hits: 0 }, 0],
    [{ n: 8, hits: 5 }, 63],
    [{ n: 6, hits: 2 }, 33],
    [{ n: 5, hits: 5 }, 100],
  ])('hit share of %j is %s percent', (bucket, share) => expect(hitShare(bucket)).toBe(share));

  it('every review falls into exactly one bucket', () => {
    fc.assert(
      fc.property(fc.array(review), (reviews) => {
        const buckets = calibrate(reviews);
        expect(buckets).toHaveLength(CONFIDENCE_BUCKETS.length);
        expect(buckets.reduce((sum, { n, inconclusive }) => sum + n + inconclusive, 0)).toBe(reviews.length);
        expect(
          buckets.every((own) => own.hits === own.asExpected + own.better && own.n === own.hits + own.worse),
        ).toBe(true);
      }),
    );
  });
});
