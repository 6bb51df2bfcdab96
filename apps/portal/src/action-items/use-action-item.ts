import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  type ActionItem,
  completeActionItem,
  publishActionItem,
  reopenActionItem,
  withdrawActionItem,
} from '../api/action-items';
import { isStale, sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { openActionItemsQuery, refreshActionItems } from './action-items.queries';

/** Updates optimistically, rolls back on errors, and offers undo. */
export function useActionItem(clientId: string, andThen?: () => unknown) {
  const queryClient = useQueryClient();
  const { queryKey } = openActionItemsQuery(clientId);
  const answers = {
    onError: (error: unknown) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this item. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => Promise.all([refreshActionItems(queryClient, clientId), andThen?.()]),
  };
  const reopen = useMutation({ mutationFn: reopenActionItem, ...answers });
  const complete = useMutation({
    mutationFn: completeActionItem,
    onMutate: async ({ id }: ActionItem) => {
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, (items) => items?.filter((each) => each.id !== id));
    },
    onSuccess: (item) => toast(`Done: ${item.title}`, { run: () => reopen.mutate(item) }),
    ...answers,
  });
  const withdraw = useMutation({ mutationFn: withdrawActionItem, ...answers });
  const publish = useMutation({
    mutationFn: publishActionItem,
    onSuccess: (item) =>
      toast(`The founder can now see “${item.title}”.`, { run: () => withdraw.mutate(item) }),
    ...answers,
  });
  return {
    complete: complete.mutate,
    reopen: reopen.mutate,
    publish: publish.mutate,
    withdraw: withdraw.mutate,
  };
}
