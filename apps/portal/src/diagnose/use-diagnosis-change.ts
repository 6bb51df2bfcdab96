import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sentenceOf } from '../api/problem';
import { toast, toastProblem } from '../ui/toast';
import { refreshDiagnosis } from './diagnose.queries';

interface Change<V> {
  engagementId: string;
  run: (values: V) => Promise<unknown>;
  /** What has happened, as a sentence. */
  said: string;
  onClose?: () => void;
  /** Where the problem is shown; as a message by default. */
  show?: (error: unknown) => void;
}

/** A change of a part of the diagnosis; afterwards, refused or not, the page shows what is there now. */
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
