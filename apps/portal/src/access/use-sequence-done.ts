import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  completeSequenceItem,
  reopenSequenceItem,
  type SequenceItem,
  type SequenceItemList,
} from '../api/hours-and-access';
import { isStale, sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { firstMonthQuery, refreshAccess } from './access.queries';

/** Updates optimistically, and rolls back if the server refuses. */
export function useSequenceDone(engagementId: string): (item: SequenceItem, doneOn: string | null) => void {
  const queryClient = useQueryClient();
  const { queryKey } = firstMonthQuery(engagementId);
  const put = (change: Pick<SequenceItem, 'id'> & Partial<SequenceItem>) =>
    queryClient.setQueryData<SequenceItemList>(
      queryKey,
      (old) =>
        old && {
          ...old,
          data: old.data.map((each) => (each.id === change.id ? { ...each, ...change } : each)),
        },
    );
  const { mutate } = useMutation({
    mutationFn: ({ item, doneOn }: { item: SequenceItem; doneOn: string | null }) =>
      doneOn ? completeSequenceItem(item) : reopenSequenceItem(item),
    onMutate: async ({ item, doneOn }) => {
      await queryClient.cancelQueries({ queryKey });
      put({ id: item.id, doneOn, overdue: false });
    },
    onSuccess: (item) => {
      put(item);
      if (item.doneOn) toast(`Done: ${item.title}`, { run: () => mutate({ item, doneOn: null }) });
    },
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this item. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshAccess(queryClient, engagementId),
  });
  return (item, doneOn) => mutate({ item, doneOn });
}
