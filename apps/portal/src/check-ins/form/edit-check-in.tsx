import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { KeyboardEvent } from 'react';
import { changeCheckIn } from '../../api/check-ins';
import { isStale } from '../../api/problem';
import type { CheckIn, OccurrenceDetail } from '../../api/types';
import { toast } from '../../ui/toast';
import { ProblemAlert } from '../../ui/problem-alert';
import { focusFirst, useProblems } from '../../ui/use-problems';
import { refreshClient } from '../../clients/clients.queries';
import { CheckInFields, validateCheckIn } from './check-in-fields';
import { textOf, valuesOf } from './check-in-values';
import { occurrenceQuery } from '../check-ins.queries';
import type { CheckInDraft } from './draft';
import { LastWeek } from '../last-week';
import classes from '../check-in.module.css';

interface EditCheckInProps {
  occurrence: OccurrenceDetail;
  checkIn: CheckIn;
  onClose: () => void;
}

export function EditCheckIn({ occurrence, checkIn, onClose }: EditCheckInProps) {
  const { client, kind } = occurrence;
  const queryClient = useQueryClient();
  const form = useForm<CheckInDraft>({
    initialValues: valuesOf(checkIn),
    validate: validateCheckIn(kind, client.currency),
  });
  const { problems, show, clear } = useProblems(form);
  const { mutate, isPending } = useMutation({
    // After a conflict the latest version is loaded, so saving again overwrites on purpose.
    mutationFn: (values: CheckInDraft) => changeCheckIn(checkIn, textOf(values, client.currency)),
    onSuccess: async () => {
      await queryClient.invalidateQueries(occurrenceQuery(occurrence.id));
      void refreshClient(queryClient, client.id);
      toast('Check-in saved.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void queryClient.invalidateQueries(occurrenceQuery(occurrence.id));
    },
  });
  const takeTheirs = () => {
    form.setValues(valuesOf(checkIn));
    clear();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLFormElement>) => {
    if (event.key === 'Enter' && (event.metaKey || event.ctrlKey)) event.currentTarget.requestSubmit();
  };
  return (
    <div className={classes.columns}>
      <form
        className={classes.form}
        noValidate
        onKeyDown={onKeyDown}
        onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      >
        <CheckInFields form={form} kind={kind} currency={client.currency} />
        <ProblemAlert
          {...problems}
          action={
            isStale(problems.error) && (
              <Button size="compact-sm" variant="subtle" onClick={takeTheirs}>
                Show their version instead
              </Button>
            )
          }
        />
        <div className={classes.submit}>
          <Button type="submit" loading={isPending}>
            {isStale(problems.error) ? 'Overwrite with mine' : 'Save'}
          </Button>
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
        </div>
      </form>
      <LastWeek checkIn={occurrence.previousCheckIn} />
    </div>
  );
}
