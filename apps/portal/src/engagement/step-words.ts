import type { ButtonProps } from '@mantine/core';
import type { EngagementAction, EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementStep } from '../api/engagements';

export interface Step {
  action: EngagementAction;
  step: EngagementStep;
  label: string;
  look: Pick<ButtonProps, 'variant' | 'color'>;
  done: string;
  /** The step that reverses this one. */
  undo?: EngagementStep;
  /** The confirmation for irreversible steps. */
  question?: {
    title: string;
    yes: string;
    says: (state: EngagementState) => string;
  };
}

/** Activating happens at the end of the setup instead. */
export const STEPS: readonly Step[] = [
  {
    action: 'resume',
    step: 'resumptions',
    label: 'Resume',
    look: {},
    done: 'Active again.',
    undo: 'pauses',
  },
  {
    action: 'pause',
    step: 'pauses',
    label: 'Pause',
    look: { variant: 'default' },
    done: 'Paused. No reminders go out, and dates don’t move.',
    undo: 'resumptions',
  },
  {
    action: 'complete',
    step: 'completions',
    label: 'Complete',
    look: { variant: 'default' },
    done: 'Completed.',
    question: {
      title: 'Complete the engagement?',
      yes: 'Complete engagement',
      says: () =>
        'Check-ins and reminders end today, and you can’t reopen it. Everything you wrote stays readable.',
    },
  },
  {
    action: 'cancel',
    step: 'cancellations',
    label: 'Cancel engagement',
    look: { variant: 'outline', color: 'red' },
    done: 'Engagement canceled.',
    question: {
      title: 'Cancel the engagement?',
      yes: 'Cancel engagement',
      says: whatCancellingDoes,
    },
  },
];

/** A canceled cycle disappears; a completed one stays until the next is planned. */
function whatCancellingDoes(state: EngagementState): string {
  if (state === 'draft') {
    return 'The draft and its plan disappear from the client’s page. No emails went out. You can’t reopen it, but you can plan the 90 days again.';
  }
  const ends =
    'It ends today: reminders and check-ins stop, and the plan with everything you wrote disappears from this page and the founder’s. Nothing is deleted, but you can’t reopen it.';
  const instead = 'If it ran its course, complete it instead. Then it stays visible.';
  return state === 'active' ? `${ends} ${instead}` : ends;
}
