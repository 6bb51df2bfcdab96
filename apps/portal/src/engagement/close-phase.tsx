import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { closePhase } from '../api/engagements';
import { isStale, sentenceOf } from '../api/problem';
import type { Phase } from '../api/types';
import { toast, toastProblem } from '../app/toast';
import { refreshClient } from '../clients/clients.queries';

/** Offered once every milestone of the running phase is done. */
export function ClosePhase({ phase, clientId }: { phase: Phase; clientId: string }) {
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => closePhase(phase),
    onSuccess: () => toast(`${phase.name} is closed.`),
    onError: (error) =>
      toastProblem(isStale(error) ? 'Somebody changed this phase. It was read again.' : sentenceOf(error)),
    onSettled: () => refreshClient(queryClient, clientId),
  });
  return (
    <Button size="sm" mt="sm" className="qd-screen-only" loading={isPending} onClick={() => mutate()}>
      Close {phase.name}
    </Button>
  );
}
