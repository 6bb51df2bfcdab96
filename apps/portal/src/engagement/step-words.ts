import type { ButtonProps } from '@mantine/core';
import type { EngagementAction, EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementStep } from '../api/engagements';

export interface Step {
  action: EngagementAction;
  step: EngagementStep;
  label: string;
  look: Pick<ButtonProps, 'variant' | 'color'>;
  done: string;
  /** The step that takes it back. */
  undo?: EngagementStep;
  /** Asked before what cannot be taken back. */
  question?: {
    title: string;
    yes: string;
    says: (state: EngagementState) => string;
  };
}

/** Activating is not among them: it is the end of the set-up. */
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
    done: 'Paused: no reminders, no date moves.',
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
      yes: 'Complete it',
      says: () =>
        'Its check-ins and reminders end today, and it cannot be opened again. What was written stays readable.',
    },
  },
  {
    action: 'cancel',
    step: 'cancellations',
    label: 'Cancel the engagement',
    look: { variant: 'outline', color: 'red' },
    done: 'The engagement is cancelled.',
    question: {
      title: 'Cancel the engagement?',
      yes: 'Cancel the engagement',
      says: whatCancellingDoes,
    },
  },
];

/** A cancelled cycle is on no page any more; a completed one stays until the next one is planned. */
function whatCancellingDoes(state: EngagementState): string {
  if (state === 'draft') {
    return 'The draft and its plan leave the client’s page. Nobody was told of it, and nothing was sent. It cannot be opened again; you can plan the 90 days anew.';
  }
  const ends =
    'It is called off today: its reminders and check-ins end, and its plan with everything written leaves this page and the founder’s. Nothing is deleted, but it cannot be opened again.';
  const instead = 'If it ran its course, complete it instead: then it stays in view.';
  return state === 'active' ? `${ends} ${instead}` : ends;
}
