import { DECISION_STATES, decisionLabel, type DecisionMove, editOf, moveDecision } from './decision';

const moves: readonly DecisionMove[] = [
  'propose',
  'approve',
  'reject',
  'withdraw',
  'reopen',
  'supersede',
  'deprecate',
];

describe('decision states', () => {
  it.each([
    ['draft', 'propose', 'proposed'],
    ['draft', 'approve', undefined],
    ['draft', 'withdraw', 'withdrawn'],
    ['proposed', 'propose', undefined],
    ['proposed', 'approve', 'accepted'],
    ['proposed', 'reject', 'rejected'],
    ['proposed', 'withdraw', 'withdrawn'],
    ['accepted', 'approve', undefined],
    ['accepted', 'reject', undefined],
    ['accepted', 'withdraw', undefined],
    ['accepted', 'supersede', 'superseded'],
    ['accepted', 'deprecate', 'deprecated'],
    ['rejected', 'reopen', 'draft'],
    ['withdrawn', 'reopen', 'draft'],
    ['superseded', 'reopen', undefined],
    ['superseded', 'supersede', undefined],
    ['deprecated', 'supersede', undefined],
  ] as const)('%s, %s: %s', (state, move, then) => expect(moveDecision(state, move)).toBe(then));

  it('a superseded or deprecated decision never changes state', () => {
    for (const state of ['superseded', 'deprecated'] as const)
      expect(moves.filter((move) => moveDecision(state, move))).toEqual([]);
  });

  it('AC-35 editing an accepted or proposed decision makes a new proposal, never a rewrite', () => {
    expect(editOf('accepted')).toBe('propose');
    expect(editOf('proposed')).toBe('propose');
    for (const state of DECISION_STATES) expect(editOf(state) === 'overwrite').toBe(state === 'draft');
    for (const state of ['rejected', 'withdrawn', 'superseded', 'deprecated'] as const)
      expect(editOf(state)).toBeUndefined();
  });

  it('a decision has a short label', () => expect(decisionLabel(12)).toBe('D-12'));
});
