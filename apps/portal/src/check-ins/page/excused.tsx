import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { takeExcuseBack } from '../../api/check-ins';
import { isStale, sentenceOf } from '../../api/problem';
import type { OccurrenceDetail } from '../../api/types';
import { toast, toastProblem } from '../../ui/toast';
import { Blank } from '../../ui/blank';
import { Ago } from '../../ui/time';
import { refreshClient } from '../../clients/clients.queries';
import { occurrenceQuery } from '../check-ins.queries';

/** Founders see that it is excused, but not the reason. */
export function Excused({ occurrence, mayWrite }: { occurrence: OccurrenceDetail; mayWrite: boolean }) {
  const { id, clientId, excuse, timeZone } = occurrence;
  const queryClient = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => takeExcuseBack(occurrence),
    onSuccess: (after) => {
      queryClient.setQueryData(occurrenceQuery(id).queryKey, after);
      void refreshClient(queryClient, clientId);
      toast('Excuse removed.');
    },
    onError: (error) => {
      toastProblem(
        isStale(error)
          ? 'Someone else changed this check-in. You’re seeing the latest version.'
          : sentenceOf(error),
      );
      void queryClient.invalidateQueries(occurrenceQuery(id));
    },
  });
  return (
    <Blank
      heading="Excused"
      level={2}
      action={
        mayWrite && (
          <Button variant="default" loading={isPending} onClick={() => mutate()}>
            Remove excuse
          </Button>
        )
      }
    >
      {excuse ? (
        <>
          {excuse.reason}
          <br />
          {excuse.excusedBy.name}, <Ago instant={excuse.excusedAt} timeZone={timeZone} />
        </>
      ) : (
        'This week didn’t need a check-in.'
      )}
    </Blank>
  );
}
