import { useMutation, useQueryClient } from '@tanstack/react-query';
import { addActionItem, dropActionItem } from '../api/action-items';
import { createDecision } from '../api/decisions';
import { newIdempotencyKey } from '../api/http';
import { sentenceOf } from '../api/problem';
import type { OccurrenceDetail } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { refreshActionItems } from '../action-items/action-items.queries';
import { preparationQuery } from '../check-ins/check-ins.queries';

const LONGEST_ITEM = 280;
const LONGEST_TITLE = 200;

/** Action items go to the current user, due in a week. Decisions start as drafts. */
export function useBecome(occurrence: OccurrenceDetail, marked: (line: string, became: string) => void) {
  const { engagementId, client, id } = occurrence;
  const queryClient = useQueryClient();
  const refresh = () =>
    Promise.all([
      refreshActionItems(queryClient, client.id),
      queryClient.invalidateQueries(preparationQuery(id)),
      queryClient.invalidateQueries({ queryKey: ['decisions'] }),
    ]);
  const onError = (error: unknown) => toastProblem(sentenceOf(error));
  const item = useMutation({
    mutationFn: (line: string) =>
      addActionItem(
        engagementId,
        { title: line.slice(0, LONGEST_ITEM), occurrenceId: id },
        newIdempotencyKey(),
      ),
    onSuccess: (added, line) => {
      marked(line, 'Action item');
      toast(`Action item: ${added.title}`, {
        run: () => void dropActionItem(added, 'Undone during the meeting.').then(() => refresh(), onError),
      });
      return refresh();
    },
    onError,
  });
  const decision = useMutation({
    mutationFn: (line: string) =>
      createDecision(
        engagementId,
        { title: line.slice(0, LONGEST_TITLE), category: 'process', context: line },
        newIdempotencyKey(),
      ),
    onSuccess: (raised, line) => {
      marked(line, raised.number);
      toast(`${raised.number} added to the decision log as a draft.`);
      return refresh();
    },
    onError,
  });
  return { item: item.mutate, decision: decision.mutate, pending: item.isPending || decision.isPending };
}
