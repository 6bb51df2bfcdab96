import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { refreshDiagnosis } from './diagnose.queries';

interface Change<V> {
  engagementId: string;
  run: (values: V) => Promise<unknown>;
  /** The success message. */
  said: string;
  onClose?: () => void;
  /** Shows errors in a toast by default. */
  show?: (error: unknown) => void;
}

/** Refetches even after an error, so the page shows the current state. */
export function useDiagnosisChange<V = void>({ engagementId, run, said, onClose, show }: Change<V>) {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () => {
      toast(said);
      onClose?.();
    },
    onError: show ?? ((error) => toastProblem(sentenceOf(error))),
    onSettled: () => refreshDiagnosis(queryClient, engagementId),
  });
}
