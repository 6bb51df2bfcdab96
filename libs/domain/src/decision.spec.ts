import fc from 'fast-check';
import {
  DECISION_STATES,
  decisionLabel,
  type DecisionMove,
  editOf,
  moveDecision,
  REVISION_STATES,
} from './decision';

const moves: readonly DecisionMove[] = [
  'propose',
  'accept',
  'reject',
  'withdraw',
  'reopen',
  'supersede',
  'deprecate',
];

describe('decision', () => {
  it.each([
    ['draft', 'propose', 'proposed'],
    ['draft', 'accept', undefined],
    ['draft', 'withdraw', 'withdrawn'],
    ['proposed', 'propose', undefined],
    ['proposed', 'accept', 'accepted'],
    ['proposed', 'reject', 'rejected'],
    ['proposed', 'withdraw', 'withdrawn'],
    ['accepted', 'accept', undefined],
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

  it('never leaves what is superseded or deprecated', () => {
    for (const state of ['superseded', 'deprecated'] as const)
      expect(moves.filter((move) => moveDecision(state, move))).toEqual([]);
  });

  it('AC-35 an edit of what was accepted or proposed is a new proposal, never a rewrite', () => {
    expect(editOf('accepted', 'accepted')).toBe('propose');
    expect(editOf('proposed', 'proposed')).toBe('propose');
    expect(editOf('draft', 'draft')).toBe('overwrite');
    expect(editOf('draft', 'rejected')).toBe('draft');
    expect(editOf('rejected', 'rejected')).toBeUndefined();
    fc.assert(
      fc.property(fc.constantFrom(...DECISION_STATES), fc.constantFrom(...REVISION_STATES), (state, head) => {
        if (editOf(state, head) === 'overwrite') expect([state, head]).toEqual(['draft', 'draft']);
      }),
    );
  });

  it('has a short name', () => expect(decisionLabel(12)).toBe('D-12'));
});
