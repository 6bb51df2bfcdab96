import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type AccessItem,
  type AccessStep,
  deleteAccess,
  takeAccessStep,
  takeAccessStepBack,
} from '../api/hours-and-access';
import { isStale, sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { refreshAccess } from './access.queries';

const DONE: Readonly<Record<AccessStep, string>> = { grants: 'granted', revocations: 'revoked' };

/** One click grants, revokes or deletes, with undo. The server only deletes items never granted. */
export function useAccessStep(engagementId: string) {
  const queryClient = useQueryClient();
  const answers = {
    onError: (error: unknown) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this item. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshAccess(queryClient, engagementId),
  };
  const back = useMutation({
    mutationFn: ({ item, step }: { item: AccessItem; step: AccessStep }) => takeAccessStepBack(item, step),
    ...answers,
  });
  const forth = useMutation({
    mutationFn: ({ item, step }: { item: AccessItem; step: AccessStep }) => takeAccessStep(item, step),
    onSuccess: (item, { step }) =>
      toast(`${item.system}: ${DONE[step]}.`, { run: () => back.mutate({ item, step }) }),
    ...answers,
  });
  const drop = useMutation({
    mutationFn: (item: AccessItem) => deleteAccess(item),
    onSuccess: (_, { system }) => toast(`${system} removed.`),
    ...answers,
  });
  return { forth: forth.mutate, drop: drop.mutate };
}
