import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isStale, sentenceOf } from '../../api/problem';
import type { Decision } from '../../api/types';
import { toast, toastProblem } from '../../ui/toast';
import { decisionQuery, takeDecision } from '../decisions.queries';

export interface Act {
  run: (decision: Decision) => Promise<Decision>;
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
    mutationFn: ({ run }: Act) => run(decision),
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
