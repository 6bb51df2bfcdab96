import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closePhase, type Gate, takeBackWaiver } from '../api/gates';
import { isStale, sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { refreshClient } from '../clients/clients.queries';

const said = (error: unknown) =>
  isStale(error) ? 'Someone else changed this phase. You’re seeing the latest version.' : sentenceOf(error);

export function useClosePhase(clientId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (gate: Gate) => closePhase(gate),
    onSuccess: (_, { name }) => toast(`${name} closed.`),
    onError: (error) => toastProblem(said(error)),
    onSettled: () => refreshClient(queryClient, clientId),
  });
}

export function useTakeBack(clientId: string) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: takeBackWaiver,
    onSuccess: () => toast('Waiver removed.'),
    onError: (error) => toastProblem(said(error)),
    onSettled: () => refreshClient(queryClient, clientId),
  });
}
