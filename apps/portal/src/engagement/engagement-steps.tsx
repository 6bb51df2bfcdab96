import { Button } from '@mantine/core';
import { nextEngagementState } from '@quarterdeck/domain/engagement';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type EngagementStep, stepEngagement } from '../api/engagements';
import { isStale, sentenceOf } from '../api/problem';
import type { Engagement } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { lazyDialog } from '../ui/lazy-dialog';
import { refreshClient } from '../clients/clients.queries';
import { AccessToRevoke } from '../access/access-to-revoke';
import { type Step, STEPS } from './step-words';
import classes from './side.module.css';

const Confirm = lazyDialog(async () => (await import('../ui/confirm')).Confirm);

interface Taken {
  at: Pick<Engagement, 'id' | 'version'>;
  step: EngagementStep;
  said?: Step;
}

/** Irreversible steps ask for confirmation first. */
export function EngagementSteps({ engagement }: { engagement: Engagement }) {
  const [asking, setAsking] = useState<Step>();
  const queryClient = useQueryClient();
  const { mutate, isPending, variables } = useMutation({
    mutationFn: ({ at, step }: Taken) => stepEngagement(at, step),
    onSuccess: (at, { said }) => {
      const undo = said?.undo;
      if (said) toast(said.done, undo && { run: () => mutate({ at, step: undo }) });
    },
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this engagement. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: async () => {
      await refreshClient(queryClient, engagement.clientId);
      setAsking(undefined);
    },
  });
  const take = (said: Step) => mutate({ at: engagement, step: said.step, said });
  const possible = STEPS.filter(({ action }) => nextEngagementState(engagement.state, action).allowed);
  if (possible.length === 0) return null;
  return (
    <div className={`${classes.steps} qd-screen-only`}>
      {possible.map((each) => (
        <Button
          key={each.action}
          size="sm"
          {...each.look}
          loading={isPending && !asking && variables.step === each.step}
          onClick={() => (each.question ? setAsking(each) : take(each))}
        >
          {each.label}
        </Button>
      ))}
      {asking?.question && (
        <Confirm
          title={asking.question.title}
          yes={asking.question.yes}
          no="Keep it"
          pending={isPending}
          onYes={() => take(asking)}
          onClose={() => setAsking(undefined)}
        >
          {asking.question.says(engagement.state)}
          {asking.action !== 'pause' && <AccessToRevoke engagementId={engagement.id} />}
        </Confirm>
      )}
    </div>
  );
}
