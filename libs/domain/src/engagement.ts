/** Contract models and states of an engagement (`domain.md`, States). */

export const ENGAGEMENT_MODELS = ['retainer', 'project', 'advisory'] as const;
export type EngagementModel = (typeof ENGAGEMENT_MODELS)[number];

/** A draft has no running phases and sends nothing. A paused engagement sends no reminders and moves no dates. */
export const ENGAGEMENT_STATES = ['draft', 'active', 'paused', 'completed', 'cancelled'] as const;
export type EngagementState = (typeof ENGAGEMENT_STATES)[number];

export const ENGAGEMENT_ACTIONS = ['activate', 'pause', 'resume', 'complete', 'cancel'] as const;
export type EngagementAction = (typeof ENGAGEMENT_ACTIONS)[number];

interface Transition {
  readonly from: readonly EngagementState[];
  readonly to: EngagementState;
  readonly rule: string;
}

const TRANSITIONS: Readonly<Record<EngagementAction, Transition>> = {
  activate: { from: ['draft'], to: 'active', rule: 'Only a draft engagement can be activated' },
  pause: { from: ['active'], to: 'paused', rule: 'Only an active engagement can be paused' },
  resume: { from: ['paused'], to: 'active', rule: 'Only a paused engagement can be resumed' },
  complete: { from: ['active'], to: 'completed', rule: 'Only an active engagement can be completed' },
  cancel: {
    from: ['draft', 'active', 'paused'],
    to: 'cancelled',
    rule: 'Only an open engagement can be cancelled',
  },
};

const WAY_ON: Readonly<Record<EngagementState, string>> = {
  draft: 'this one is a draft: activate it first',
  active: 'this one is active',
  paused: 'this one is paused: resume it first',
  completed: 'this one is completed',
  cancelled: 'this one is cancelled',
};

export type EngagementMove =
  | { readonly allowed: true; readonly state: EngagementState }
  /** `reason` is a sentence a person can act on. */
  | { readonly allowed: false; readonly reason: string };

/** `draft -> active <-> paused`, `active -> completed`, and `cancelled` from every state that is not over. */
export function nextEngagementState(state: EngagementState, action: EngagementAction): EngagementMove {
  const { from, to, rule } = TRANSITIONS[action];
  if (from.includes(state)) return { allowed: true, state: to };
  return { allowed: false, reason: `${rule}; ${WAY_ON[state]}.` };
}
