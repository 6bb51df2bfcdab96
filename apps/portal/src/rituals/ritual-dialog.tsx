import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RITUAL_KIND_NAMES } from '@quarterdeck/domain/ritual-kind';
import { addRitual, changeRitual, previewRitual, type Replanned, type Ritual } from '../api/rituals';
import { isStale } from '../api/problem';
import type { RitualChanges, Client, Engagement } from '../api/types';
import { placeOf } from '../ui/format/date';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { membersQuery } from '../people/people.queries';
import { useSession } from '../session/session';
import { ownerChoices, participantChoices } from './ritual-owner';
import { refreshRituals } from './rituals.queries';
import { Moves, NextDates } from './preview';
import { RecurrenceFields } from './recurrence-fields';
import { RemindingFields } from './reminding-fields';
import * as ritualForm from './ritual-values';
import classes from './rituals.module.css';

interface RitualDialogProps {
  client: Client;
  engagement: Engagement;
  today: string;
  /** Undefined adds a new ritual. */
  ritual?: Ritual;
  onClose: () => void;
}

/** If a change moves dates, shows them and asks for confirmation. */
export function RitualDialog({ client, engagement, today, ritual, onClose }: RitualDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const { user } = useSession();
  const members = useQuery(membersQuery).data?.data ?? [];
  const firstDay = engagement.kickoffOn > today ? engagement.kickoffOn : today;
  const form = useForm<ritualForm.RitualValues>({
    initialValues: ritual ? ritualForm.valuesOf(ritual) : ritualForm.newValues(user.id, firstDay),
    validate: ritualForm.RULES,
    onValuesChange: () => setMoves(undefined),
  });
  const [moves, setMoves] = useState<Replanned>();
  const { problems, show } = useProblems(form, (path) =>
    path.startsWith('recurrence')
      ? 'everyWeeks'
      : path.startsWith('reminding')
        ? 'leads'
        : (path.split('/').at(0) ?? ''),
  );
  const refresh = () => refreshRituals(queryClient, { engagementId: engagement.id, clientId: client.id });
  const saved = async (message: string) => {
    await refresh();
    toast(message);
    onClose();
  };
  const onError = (error: unknown) => {
    show(error);
    if (isStale(error)) void refresh();
  };
  const add = useMutation({
    mutationFn: (values: ritualForm.RitualValues) => {
      const body = ritualForm.bodyOfNew(values);
      return addRitual(engagement.id, body, keyOf(body));
    },
    onSuccess: ({ title }) => saved(`${title} added.`),
    onError,
  });
  const change = useMutation({
    mutationFn: ({ of, changes }: { of: Ritual; changes: RitualChanges }) => changeRitual(of, changes),
    onSuccess: ({ title }) => saved(`${title} saved.`),
    onError,
  });
  const look = useMutation({
    mutationFn: ({ of, changes }: { of: Ritual; changes: RitualChanges }) => previewRitual(of, changes),
    onSuccess: (found, asked) => {
      if (found.added.length + found.removed.length === 0) change.mutate(asked);
      else setMoves(found);
    },
    onError,
  });
  const submit = (values: ritualForm.RitualValues) => {
    if (!ritual) return add.mutate(values);
    const asked = { of: ritual, changes: ritualForm.changesOf(ritual, values) };
    if (Object.keys(asked.changes).length === 0) onClose();
    else if (!moves && ritualForm.movesDates(asked.changes)) look.mutate(asked);
    else change.mutate(asked);
  };
  const owner = ritual?.owner ?? { id: user.id, name: user.name };
  const zone = ritual?.timeZone ?? client.timeZone;
  return (
    <FormDialog
      title={ritual ? `Edit ${ritual.title}` : 'Add ritual'}
      onClose={onClose}
      onSubmit={form.onSubmit(submit, focusFirst(form))}
      submit={moves ? 'Save and move dates' : 'Save'}
      pending={add.isPending || change.isPending || look.isPending}
      problems={problems}
    >
      {!ritual && (
        <Select
          {...form.getInputProps('kind')}
          label="Kind"
          data={ritualForm.KIND_CHOICES}
          allowDeselect={false}
          onChange={(value: string | null) => form.setValues(withKind(form.values, value))}
        />
      )}
      <TextInput {...form.getInputProps('title')} label="Title" maxLength={120} autoComplete="off" />
      <RecurrenceFields form={form} />
      <TextInput
        {...form.getInputProps('localTime')}
        type="time"
        label="Due at"
        description={`In ${placeOf(zone)} time`}
      />
      <div className={classes.pair}>
        <TextInput {...form.getInputProps('startsOn')} type="date" label="First day" />
        <TextInput {...form.getInputProps('endsOn')} type="date" label="Last day (optional)" />
      </div>
      <NextDates values={form.values} from={firstDay} />
      <Select
        {...form.getInputProps('ownerId')}
        label="Written up by"
        description="They get every reminder."
        data={ownerChoices({ owner, clientId: client.id }, members)}
        allowDeselect={false}
      />
      <MultiSelect
        {...form.getInputProps('participantIds')}
        label="Other participants"
        description="Everyone gets an email with a calendar invite."
        data={participantChoices({ participants: ritual?.participants ?? [], clientId: client.id }, members)}
      />
      <Textarea
        {...form.getInputProps('agenda')}
        label="Agenda"
        description="One point per line."
        maxLength={4000}
        autosize
        minRows={2}
      />
      <Textarea
        {...form.getInputProps('description')}
        label="Purpose"
        maxLength={1000}
        autosize
        minRows={1}
      />
      <RemindingFields form={form} />
      {moves && <Moves moves={moves} zone={zone} />}
    </FormDialog>
  );
}

/** The title follows the kind until the user edits it. */
function withKind(values: ritualForm.RitualValues, value: string | null): Partial<ritualForm.RitualValues> {
  const kind = ritualForm.KIND_CHOICES.find((choice) => choice.value === value)?.value ?? values.kind;
  const untouched = !values.title.trim() || values.title === RITUAL_KIND_NAMES[values.kind];
  return { kind, ...(untouched && { title: kind === 'custom' ? '' : RITUAL_KIND_NAMES[kind] }) };
}
