import fc from 'fast-check';
import {
  ENGAGEMENT_ACTIONS,
  ENGAGEMENT_STATES,
  nextEngagementState,
  type EngagementState,
} from './engagement';

describe('engagement states', () => {
  it('exactly these engagement moves are allowed', () => {
    const moves = ENGAGEMENT_STATES.flatMap((state) =>
      ENGAGEMENT_ACTIONS.flatMap((action) => {
        const move = nextEngagementState(state, action);
        return move.allowed ? [`${state} ${action} ${move.state}`] : [];
      }),
    );
    expect(moves).toEqual([
      'draft activate active',
      'draft cancel cancelled',
      'active pause paused',
      'active complete completed',
      'active cancel cancelled',
      'paused resume active',
      'paused cancel cancelled',
    ]);
  });

  it.each([
    ['draft', 'pause', 'Only an active engagement can be paused; this one is a draft: activate it first.'],
    [
      'paused',
      'complete',
      'Only an active engagement can be completed; this one is paused: resume it first.',
    ],
    ['active', 'activate', 'Only a draft engagement can be activated; this one is active.'],
    ['completed', 'cancel', 'Only an open engagement can be cancelled; this one is completed.'],
  ] as const)('a %s engagement refuses to %s and says why', (state, action, reason) => {
    expect(nextEngagementState(state, action)).toEqual({ allowed: false, reason });
  });

  it('no sequence of actions returns to draft or leaves completed or cancelled', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ENGAGEMENT_ACTIONS), { maxLength: 20 }), (actions) => {
        let state: EngagementState = 'draft';
        for (const action of actions) {
          const move = nextEngagementState(state, action);
          if (!move.allowed) continue;
          expect(['completed', 'cancelled']).not.toContain(state);
          expect(move.state).not.toBe('draft');
          state = move.state;
        }
      }),
    );
  });
});
