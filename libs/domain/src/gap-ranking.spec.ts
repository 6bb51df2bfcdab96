import fc from 'fast-check';
import { CONFIDENCES } from './client-fact';
import { type Gap, rankGaps } from './gap-ranking';

const weights = { low: 0.2, medium: 0.5, high: 0.8 };
const usd = (amount: number) => ({ amount, currency: 'USD' });
const gap = (
  name: string,
  amount: number | null,
  confidence: Gap['confidence'],
  effortHours: number | null,
) => ({
  name,
  monthlyCost: amount === null ? null : usd(amount),
  confidence,
  effortHours,
});
const order = (gaps: ReturnType<typeof gap>[]) =>
  rankGaps(gaps, 'USD').ranked.map(({ gap: { name }, rank }) => [name, rank]);

describe('gap ranking', () => {
  it('gaps are ordered by monthly cost x confidence / effort', () => {
    const dear = gap('dear', 20_000_00, 'medium', 80);
    const quick = gap('quick', 8_400_00, 'high', 16);
    const doubtful = gap('doubtful', 30_000_00, 'low', 40);
    const { ranked } = rankGaps([dear, quick, doubtful], 'USD');
    expect(ranked).toEqual([
      { gap: quick, rank: 1, weightedCost: usd(6_720_00), score: usd(420_00) },
      { gap: doubtful, rank: 2, weightedCost: usd(6_000_00), score: usd(150_00) },
      { gap: dear, rank: 3, weightedCost: usd(10_000_00), score: usd(125_00) },
    ]);
  });

  it('gaps that cannot be compared are listed separately with a reason, never as 0', () => {
    const gaps = [
      gap('no money', null, 'high', 8),
      gap('no effort', 100, 'high', null),
      { ...gap('euros', 100, 'high', 8), monthlyCost: { amount: 100, currency: 'EUR' } },
      gap('whole', 100, 'high', 8),
    ];
    const { ranked, unranked } = rankGaps(gaps, 'USD');
    expect(ranked.map(({ gap: { name } }) => name)).toEqual(['whole']);
    expect(unranked.map(({ gap: { name }, reason }) => [name, reason])).toEqual([
      ['no money', 'no_cost'],
      ['no effort', 'no_effort'],
      ['euros', 'other_currency'],
    ]);
  });

  it('equal scores share a rank in input order', () => {
    const gaps = [
      gap('small', 100, 'low', 8),
      gap('first', 1000, 'high', 10),
      gap('second', 2000, 'high', 20),
      gap('third', 1600, 'medium', 10),
    ];
    expect(order(gaps)).toEqual([
      ['first', 1],
      ['second', 1],
      ['third', 1],
      ['small', 4],
    ]);
  });

  it('scores stay exact where floats would tie: 1/3 of a unit at the largest amounts', () => {
    const gaps = [gap('less', 9_999_999_999_998, 'high', 3), gap('more', 9_999_999_999_999, 'high', 3)];
    expect(order(gaps)).toEqual([
      ['more', 1],
      ['less', 2],
    ]);
  });

  it('a score rounds half up to the minor unit', () => {
    expect(rankGaps([gap('half', 5, 'medium', 1)], 'USD').ranked[0]).toMatchObject({
      weightedCost: usd(3),
      score: usd(3),
    });
  });

  it('every gap is in one of the two lists, and value falls from rank to rank', () => {
    const anyGap = fc.record({
      name: fc.string(),
      monthlyCost: fc.option(fc.integer({ min: 1, max: 1e13 }).map(usd)),
      confidence: fc.constantFrom(...CONFIDENCES),
      effortHours: fc.option(fc.integer({ min: 1, max: 10_000 })),
    });
    fc.assert(
      fc.property(fc.array(anyGap), (gaps) => {
        const { ranked, unranked } = rankGaps(gaps, 'USD');
        expect(ranked.length + unranked.length).toBe(gaps.length);
        const worth = ranked.map(
          ({ gap: each }) => (each.monthlyCost!.amount * weights[each.confidence]) / each.effortHours!,
        );
        worth
          .slice(1)
          .forEach((each, index) => expect(each).toBeLessThanOrEqual(worth[index]! * (1 + 1e-12)));
        ranked
          .slice(1)
          .forEach((each, index) => expect(each.rank).toBeGreaterThanOrEqual(ranked[index]!.rank));
      }),
    );
  });
});
