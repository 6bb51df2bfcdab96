import { hoursOf } from '@quarterdeck/domain/capacity';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import {
  changeTimeEntry,
  deleteTimeEntry,
  type NewTimeEntry,
  recordTime,
  type TimeEntry,
} from '../api/hours-and-access';
import { newIdempotencyKey } from '../api/http';
import { isStale, sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { refreshHours } from './hours.queries';

interface Saving {
  entry?: TimeEntry;
  onSaved: () => void;
  onProblem: (error: unknown) => void;
}

/** A new entry can be undone. */
export function useSaveTime(engagementId: string, { entry, onSaved, onProblem }: Saving) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const drop = useDropTime(engagementId);
  const { mutate, isPending } = useMutation({
    mutationFn: (values: NewTimeEntry) =>
      entry ? changeTimeEntry(entry, values) : recordTime(engagementId, values, keyOf(values)),
    onSuccess: async (saved) => {
      await refreshHours(queryClient, engagementId);
      if (entry) toast('Time entry saved.');
      else toast(`${hoursOf(saved.minutes)} logged.`, { run: () => drop(saved) });
      onSaved();
    },
    onError: (error) => {
      onProblem(error);
      if (isStale(error)) void refreshHours(queryClient, engagementId);
    },
  });
  return { save: mutate, isPending };
}

/** Undo logs the entry again. */
export function useDropTime(engagementId: string): (entry: TimeEntry) => void {
  const queryClient = useQueryClient();
  const refresh = () => refreshHours(queryClient, engagementId);
  const again = useMutation({
    mutationFn: ({ minutes, workedOn, kind, note, person }: TimeEntry) =>
      recordTime(engagementId, { minutes, workedOn, kind, note, personId: person.id }, newIdempotencyKey()),
    onError: (error) => toastProblem(sentenceOf(error)),
    onSettled: refresh,
  });
  const { mutate } = useMutation({
    mutationFn: (entry: TimeEntry) => deleteTimeEntry(entry),
    onSuccess: (_, entry) => toast('Time entry deleted.', { run: () => again.mutate(entry) }),
    onError: (error) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this entry. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: refresh,
  });
  return mutate;
}
