import fc from 'fast-check';
import { approverOf, approverOfProposal, mayApprove } from './decision-approver';
import { money } from './money';

const usd = (amount: number) => money(amount, 'USD');
const vendor = { ctoRole: 'decides', spendLimit: usd(100_000) } as const;

describe('the approver of a decision', () => {
  it.each([
    ['AC-23 vendor spend within 1,000 a month', vendor, usd(99_900), 'cto', true, 'within_right'],
    ['AC-23 the limit itself', vendor, usd(100_000), 'cto', true, 'within_right'],
    ['AC-23 1,500 a month', vendor, usd(150_000), 'founder', true, 'over_limit'],
    ['no spend', vendor, null, 'cto', true, 'within_right'],
    ['another currency', vendor, money(1, 'EUR'), 'founder', true, 'other_currency'],
    ['no limit', { ctoRole: 'decides', spendLimit: null }, usd(9e12), 'cto', true, 'within_right'],
    ['CTO recommends', { ctoRole: 'recommends', spendLimit: null }, null, 'founder', true, 'founder_decides'],
    ['no right at all', null, null, 'founder', false, 'no_right'],
  ] as const)('%s', (_, right, amount, approver, withinRights, reason) =>
    expect(approverOf(right, amount)).toEqual({ approver, withinRights, reason }),
  );

  it('a higher limit never moves a decision away from the CTO', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (spend, limit, more) => {
        const at = (of: number) =>
          approverOf({ ctoRole: 'decides', spendLimit: usd(of) }, usd(spend)).approver;
        expect(at(limit) === 'cto' && at(limit + more) === 'founder').toBe(false);
      }),
    );
  });

  const proposal = {
    right: vendor,
    amount: null,
    door: 'one_way',
    hasSecondCto: false,
    askFounder: false,
  } as const;
  it.each([
    ['a one-way door of the only CTO', proposal, 'founder', 'author_cannot_approve'],
    ['a one-way door with a colleague', { ...proposal, hasSecondCto: true }, 'cto', 'within_right'],
    ['a two-way door of the only CTO', { ...proposal, door: 'two_way' }, 'cto', 'within_right'],
    ['the founder is asked', { ...proposal, door: 'two_way', askFounder: true }, 'founder', 'asked_founder'],
    ['the founder decides anyway', { ...proposal, right: null, askFounder: true }, 'founder', 'no_right'],
  ] as const)('%s', (_, given, approver, reason) =>
    expect(approverOfProposal(given)).toMatchObject({ approver, reason }),
  );
});

describe('who may approve a proposed revision', () => {
  const twoWay = { approver: 'cto', door: 'two_way', authorId: 'author' } as const;
  const oneWay = { ...twoWay, door: 'one_way' } as const;
  const founders = { ...oneWay, approver: 'founder' } as const;
  it.each([
    ['the CTO for the CTO', twoWay, 'other', 'cto', true],
    ['an owner for the CTO', twoWay, 'other', 'owner', true],
    ['not an associate', twoWay, 'other', 'associate', false],
    ['not the founder for the CTO', twoWay, 'other', 'founder', false],
    ['the author of a two-way door', twoWay, 'author', 'cto', true],
    ['not the author of a one-way door', oneWay, 'author', 'cto', false],
    ['a colleague of the author', oneWay, 'other', 'owner', true],
    ['the founder', founders, 'other', 'founder', true],
    ['not the CTO for the founder', founders, 'author', 'cto', false],
    ['not a viewer', founders, 'other', 'viewer', false],
  ] as const)('%s', (_, revision, userId, role, may) =>
    expect(mayApprove(revision, { userId, role })).toBe(may),
  );
});
