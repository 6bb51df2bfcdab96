import { useMutation, useQueryClient } from '@tanstack/react-query';
import { publishCheckIn, unpublishCheckIn } from '../api/check-ins';
import { isStale, sentenceOf } from '../api/problem';
import type { CheckIn } from '../api/types';
import { toast, toastProblem } from '../ui/toast';
import { refreshClient } from '../clients/clients.queries';
import { occurrenceQuery } from './check-ins.queries';

/** Each toast offers undo while it is visible. */
export function usePublication(occurrenceId: string, clientId: string) {
  const queryClient = useQueryClient();
  const refresh = () => {
    void queryClient.invalidateQueries(occurrenceQuery(occurrenceId));
    void queryClient.invalidateQueries({ queryKey: ['check-ins'] });
    void refreshClient(queryClient, clientId);
  };
  const onError = (error: unknown) => {
    toastProblem(
      isStale(error)
        ? 'Someone else changed this check-in. You’re seeing the latest version.'
        : sentenceOf(error),
    );
    refresh();
  };
  const publish = useMutation({
    mutationFn: publishCheckIn,
    onSuccess: (checkIn) => {
      refresh();
      toast('Published. The founder can see it now.', { run: () => withdraw.mutate(checkIn) });
    },
    onError,
  });
  const withdraw = useMutation({
    mutationFn: unpublishCheckIn,
    onSuccess: (checkIn: CheckIn) => {
      refresh();
      toast('Private again.', { label: 'Publish', run: () => publish.mutate(checkIn) });
    },
    onError,
  });
  return { publish, withdraw };
}

/** If it was published right away, the toast offers to unpublish. */
export function useAnnounce(occurrenceId: string, clientId: string) {
  const { withdraw } = usePublication(occurrenceId, clientId);
  return (message: string, checkIn: CheckIn) => {
    if (checkIn.visibility === 'private') toast(message);
    else
      toast(`${message} The founder can see it now.`, {
        label: 'Unpublish',
        run: () => withdraw.mutate(checkIn),
      });
  };
}
