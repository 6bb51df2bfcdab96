import { useMutation, useQueryClient } from '@tanstack/react-query';
import { actOnDecision, changeDecision, type DecisionAct, unpublishDecision } from '../api/decisions';
import { isStale, sentenceOf } from '../api/problem';
import type { Decision } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { decisionQuery, takeDecision } from './decisions.queries';

type Step = DecisionAct | 'unpublish' | 'change';

export interface Act {
  step: Step;
  body?: object;
  /** The success message. */
  said: string;
}

/** Dialogs show errors themselves; buttons show them in a toast. */
export function useAct(
  decision: Decision,
  { onDone, quiet = false }: { onDone?: () => void; quiet?: boolean } = {},
) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ step, body }: Act) => {
      if (step === 'unpublish') return unpublishDecision(decision);
      if (step === 'change') return changeDecision(decision, body ?? {});
      return actOnDecision(decision, step, body);
    },
    onSuccess: (changed, { said }) => {
      takeDecision(queryClient, changed);
      toast(said);
      onDone?.();
    },
    onError: (error) => {
      if (isStale(error)) void queryClient.invalidateQueries(decisionQuery(decision.id));
      if (!quiet)
        toastProblem(
          isStale(error)
            ? 'Someone else changed this decision. You’re seeing the latest version.'
            : sentenceOf(error),
        );
    },
  });
}
