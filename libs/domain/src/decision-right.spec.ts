import fc from 'fast-check';
import { DECISION_CATEGORIES } from './decision-category';
import {
  deciderOf,
  type DecisionRight,
  defaultRights,
  missingClasses,
  RIGHT_ROLES,
  rightProblems,
  rightsText,
} from './decision-right';

const usd = (amount: number) => ({ amount, currency: 'USD' });
const vendor: DecisionRight = {
  category: 'vendor',
  spendLimit: usd(100_000),
  ctoRole: 'decides',
  founderRole: 'informed',
};

describe('decision rights', () => {
  it.each([
    ['1,500 a month against a limit of 1,000', vendor, usd(150_000), 'founder'],
    ['the limit itself', vendor, usd(100_000), 'cto'],
    ['one cent above it', vendor, usd(100_001), 'founder'],
    ['no spend', vendor, null, 'cto'],
    ['another currency', vendor, { amount: 1, currency: 'EUR' }, 'founder'],
    ['no limit', { ...vendor, spendLimit: null }, usd(9_900_000), 'cto'],
    [
      'a category that the founder decides',
      { ...vendor, spendLimit: null, ctoRole: 'recommends' as const },
      null,
      'founder',
    ],
  ])('AC-23 routes %s', (_, right, spend, decider) => expect(deciderOf(right, spend)).toBe(decider));

  it.each<[string, Partial<DecisionRight>, string[]]>([
    ['a right as it should be', {}, []],
    ['both decide', { founderRole: 'decides' }, ['ctoRole']],
    ['nobody decides', { ctoRole: 'recommends', spendLimit: null }, ['ctoRole']],
    ['a limit where the founder decides', { ctoRole: 'informed', founderRole: 'decides' }, ['spendLimit']],
    ['a negative limit', { spendLimit: usd(-1) }, ['spendLimit']],
    ['a limit in another currency', { spendLimit: { amount: 1, currency: 'EUR' } }, ['spendLimit']],
  ])('%s', (_, change, fields) => {
    expect(rightProblems([{ ...vendor, ...change }], 'USD').map(({ field }) => field)).toEqual(fields);
  });

  it('a set lists its duplicate and missing categories', () => {
    expect(rightProblems([vendor, vendor], 'USD')).toEqual([
      { index: 1, field: 'category', detail: 'vendor is in the set twice' },
    ]);
    expect(missingClasses([vendor])).toEqual(DECISION_CATEGORIES.filter((known) => known !== 'vendor'));
  });

  it.each(['systems_operator', 'small_business'])('the default set of %s has no problems', (template) => {
    const rights = defaultRights(template, 'USD', 100);
    expect([missingClasses(rights), rightProblems(rights, 'USD')]).toEqual([[], []]);
  });

  it('equal rights give equal text in any order', () => {
    const rights = defaultRights('systems_operator', 'USD', 100);
    fc.assert(
      fc.property(fc.shuffledSubarray([...rights], { minLength: rights.length }), (shuffled) => {
        expect(rightsText('e', 1, shuffled)).toBe(rightsText('e', 1, rights));
      }),
    );
  });

  it('different rights give different text', () => {
    const role = fc.constantFrom(...RIGHT_ROLES);
    const limit = fc.option(fc.nat().map(usd));
    const right = fc.record({
      category: fc.constantFrom(...DECISION_CATEGORIES),
      spendLimit: limit,
      ctoRole: role,
      founderRole: role,
    });
    fc.assert(
      fc.property(right, right, (a, b) => {
        const same = JSON.stringify(a) === JSON.stringify(b);
        expect(rightsText('e', 1, [a]) === rightsText('e', 1, [b])).toBe(same);
      }),
    );
  });
});
