import { Button } from '@mantine/core';
import { type EngagementAction, nextEngagementState } from '@quarterdeck/domain/engagement';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type EngagementStep, stepEngagement } from '../api/engagements';
import { isStale, sentenceOf } from '../api/problem';
import type { Engagement } from '../api/types';
import { toast, toastProblem } from '../app/toast';
import { lazyDialog } from '../app/ui/lazy-dialog';
import { refreshClient } from '../clients/clients.queries';
import classes from './side.module.css';

const Confirm = lazyDialog(async () => (await import('../app/ui/confirm')).Confirm);

interface Step {
  action: EngagementAction;
  step: EngagementStep;
  label: string;
  done: string;
  /** The step that takes it back. */
  undo?: EngagementStep;
}

const STEPS: readonly Step[] = [
  {
    action: 'activate',
    step: 'activations',
    label: 'Activate',
    done: 'Active: the 90 days run and reminders are sent.',
  },
  { action: 'resume', step: 'resumptions', label: 'Resume', done: 'Active again.', undo: 'pauses' },
  {
    action: 'pause',
    step: 'pauses',
    label: 'Pause',
    done: 'Paused: no reminders, no date moves.',
    undo: 'resumptions',
  },
  { action: 'complete', step: 'completions', label: 'Complete', done: 'Completed.' },
];

/** The steps that the engagement's state allows. */
export function EngagementSteps({ engagement }: { engagement: Engagement }) {
  const [completing, setCompleting] = useState(false);
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ({
      at,
      step,
    }: {
      at: Pick<Engagement, 'id' | 'version'>;
      step: EngagementStep;
      said?: Step;
    }) => stepEngagement(at, step),
    onSuccess: (at, { said }) => {
      setCompleting(false);
      const undo = said?.undo;
      if (said) toast(said.done, undo && { run: () => mutate({ at, step: undo }) });
    },
    onError: (error) =>
      toastProblem(
        isStale(error) ? 'Somebody changed this engagement. It was read again.' : sentenceOf(error),
      ),
    onSettled: () => refreshClient(queryClient, engagement.clientId),
  });
  const possible = STEPS.filter(({ action }) => nextEngagementState(engagement.state, action).allowed);
  if (possible.length === 0) return null;
  return (
    <div className={`${classes.steps} qd-screen-only`}>
      {possible.map((each) => (
        <Button
          key={each.action}
          variant={each.action === 'activate' || each.action === 'resume' ? 'filled' : 'default'}
          size="sm"
          loading={isPending && variables.step === each.step}
          onClick={() =>
            each.action === 'complete'
              ? setCompleting(true)
              : mutate({ at: engagement, step: each.step, said: each })
          }
        >
          {each.label}
        </Button>
      ))}
      {completing && (
        <Confirm
          onClose={() => setCompleting(false)}
          title="Complete the engagement?"
          yes="Complete it"
          pending={isPending}
          onYes={() =>
            mutate({
              at: engagement,
              step: 'completions',
              said: STEPS.find(({ action }) => action === 'complete'),
            })
          }
        >
          Its check-ins and reminders end today, and it cannot be opened again. What was written stays
          readable.
        </Confirm>
      )}
    </div>
  );
}
