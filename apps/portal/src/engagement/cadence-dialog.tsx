import { Loader, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { changeCadence } from '../api/engagements';
import { isStale } from '../api/problem';
import type { Cadence, CadenceChanges } from '../api/types';
import { placeOf, weekdayName } from '../app/format/date';
import { toast } from '../app/toast';
import { FormDialog } from '../app/ui/form-dialog';
import { focusFirst, useProblems } from '../app/ui/use-problems';
import { refreshClient } from '../clients/clients.queries';
import { membersQuery } from '../people/people.queries';
import { isFilled } from '../session/rules';
import { ownerChoices } from './cadence-owner';

interface Values {
  title: string;
  ownerId: string;
  weekday: string;
  localTime: string;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const CHOICES = WEEKDAYS.map((day) => ({ value: String(day), label: weekdayName(day) }));

export function CadenceDialog({ cadence, onClose }: { cadence: Cadence; onClose: () => void }) {
  const queryClient = useQueryClient();
  const members = useQuery(membersQuery);
  const form = useForm<Values>({
    initialValues: valuesOf(cadence),
    validate: {
      title: isFilled('what it is called'),
      localTime: (time) => (/^\d{2}:\d{2}$/.test(time) ? null : 'Choose a time, for example 09:00.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: (changes: CadenceChanges) => changeCadence(cadence, changes),
    onSuccess: (_, { weekday, localTime }) => {
      void refreshClient(queryClient, cadence.clientId);
      toast(
        weekday || localTime ? 'The check-ins from the next one on follow the new time.' : 'Cadence saved.',
      );
      onClose();
    },
    onError: (error) => {
      show(error);
      if (isStale(error)) void refreshClient(queryClient, cadence.clientId);
    },
  });
  const save = (values: Values) => {
    const changes = changesOf(cadence, values);
    if (Object.keys(changes).length > 0) mutate(changes);
    else onClose();
  };
  return (
    <FormDialog
      title="Change the weekly check-in"
      onClose={onClose}
      onSubmit={form.onSubmit(save, focusFirst(form))}
      submit="Save"
      pending={isPending}
      problems={problems}
    >
      <p>What is written stays as it is. A new day or time plans the ones to come anew.</p>
      <TextInput {...form.getInputProps('title')} label="Title" maxLength={120} autoComplete="off" />
      <Select
        {...form.getInputProps('ownerId')}
        label="Written by"
        description="They get the reminders."
        data={ownerChoices(cadence, members.data?.data ?? [])}
        rightSection={members.isFetching ? <Loader size={16} /> : undefined}
      />
      {members.isError && (
        <p role="alert">
          Who else could write it could not be loaded.{' '}
          <button type="button" className="qd-text-button" onClick={() => void members.refetch()}>
            Try again
          </button>
        </p>
      )}
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

function valuesOf({ title, owner, weekday, localTime }: Cadence): Values {
  return { title, ownerId: owner.id, weekday: String(weekday), localTime };
}

/** Only what differs: a day or time that is sent plans the check-ins ahead anew, and an owner is looked up again. */
function changesOf(cadence: Cadence, { title, ownerId, weekday, localTime }: Values): CadenceChanges {
  const before = valuesOf(cadence);
  const changes: CadenceChanges = {};
  if (title.trim() !== before.title) changes.title = title.trim();
  if (ownerId !== before.ownerId) changes.ownerId = ownerId;
  if (weekday !== before.weekday) changes.weekday = WEEKDAYS.find((day) => String(day) === weekday);
  if (localTime !== before.localTime) changes.localTime = localTime;
  return changes;
}
