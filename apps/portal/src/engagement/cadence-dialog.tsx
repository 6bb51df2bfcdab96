import { Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { changeCadence } from '../api/engagements';
import { isStale } from '../api/problem';
import type { Cadence } from '../api/types';
import { placeOf, weekdayName } from '../app/format/date';
import { toast } from '../app/toast';
import { FormDialog } from '../app/ui/form-dialog';
import { focusFirst, useProblems } from '../app/ui/use-problems';
import { refreshClient } from '../clients/clients.queries';

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const CHOICES = WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day) }));

export function CadenceDialog({ cadence, onClose }: { cadence: Cadence; onClose: () => void }) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { weekday: String(cadence.weekday), localTime: cadence.localTime },
    validate: {
      localTime: (time) => (/^\d{2}:\d{2}$/.test(time) ? null : 'Choose a time, for example 09:00.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ weekday, localTime }: typeof form.values) =>
      changeCadence(cadence, { weekday: WEEKDAYS.find((day) => String(day) === weekday), localTime }),
    onSuccess: () => {
      void refreshClient(queryClient, cadence.clientId);
      toast('The check-ins from the next one on follow the new time.');
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshClient(queryClient, cadence.clientId);
    },
  });
  return (
    <FormDialog
      title="Change the weekly check-in"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <p>What is written stays as it is; the ones to come are planned anew.</p>
      <Select {...form.getInputProps('weekday')} label="Weekday" data={CHOICES} />
      <TextInput
        {...form.getInputProps('localTime')}
        type="time"
        label="Due at"
        description={`On the clock of ${placeOf(cadence.timeZone)}`}
      />
    </FormDialog>
  );
}
