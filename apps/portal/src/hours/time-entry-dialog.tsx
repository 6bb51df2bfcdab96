import { Button, Select, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { hoursOf } from '@quarterdeck/domain/capacity';
import { TIME_KINDS } from '@quarterdeck/domain/hours-budget';
import { useQuery } from '@tanstack/react-query';
import type { TimeEntry } from '../api/hours-and-access';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { membersQuery } from '../people/people.queries';
import { useSession } from '../session/session';
import { checkDuration, formatClockDuration, parseDuration } from './duration';
import { KIND_CHOICES } from './hours-words';
import { useSaveTime } from './use-save-time';
import { workersOf } from './workers';
import classes from './hours.module.css';

const QUICK = [15, 30, 60, 120, 240];

interface TimeEntryDialogProps {
  clientId: string;
  engagementId: string;
  today: string;
  /** Undefined logs a new entry. */
  entry?: TimeEntry;
  onClose: () => void;
}

/** A duration alone is enough: the first row's buttons log it for today. */
export function TimeEntryDialog({ clientId, engagementId, today, entry, onClose }: TimeEntryDialogProps) {
  const { user } = useSession();
  const members = useQuery(membersQuery);
  const form = useForm({
    initialValues: {
      minutes: entry ? formatClockDuration(entry.minutes) : '',
      workedOn: entry?.workedOn ?? today,
      kind: entry?.kind ?? 'hands_on',
      personId: entry?.person.id ?? user.id,
      note: entry?.note ?? '',
    },
    validate: {
      minutes: checkDuration,
      workedOn: (date) => (date ? null : 'Choose the day you worked.'),
    },
  });
  const { problems, show } = useProblems(form);
  const { save, isPending } = useSaveTime(engagementId, { entry, onSaved: onClose, onProblem: show });
  const submit = (values: typeof form.values, minutes = parseDuration(values.minutes) ?? 0) =>
    save({
      minutes,
      workedOn: values.workedOn,
      kind: TIME_KINDS.find((kind) => kind === values.kind),
      note: values.note.trim(),
      ...(values.personId === (entry?.person.id ?? user.id) ? {} : { personId: values.personId }),
    });
  return (
    <FormDialog
      title={entry ? 'Edit time entry' : 'Log time'}
      onClose={onClose}
      onSubmit={form.onSubmit((values) => submit(values), focusFirst(form))}
      submit={entry ? 'Save' : 'Log time'}
      pending={isPending}
      problems={problems}
    >
      {!entry && (
        <div className={classes.quick} role="group" aria-label="Log in one click">
          {QUICK.map((minutes) => (
            <Button
              key={minutes}
              size="compact-md"
              variant="default"
              disabled={isPending}
              aria-label={`Log ${hoursOf(minutes)}`}
              onClick={() => submit(form.getValues(), minutes)}
            >
              {hoursOf(minutes)}
            </Button>
          ))}
        </div>
      )}
      <TextInput
        {...form.getInputProps('minutes')}
        label="Duration"
        placeholder="1:30"
        autoComplete="off"
        data-autofocus
      />
      <TextInput {...form.getInputProps('workedOn')} type="date" label="Day" max={today} />
      <Select {...form.getInputProps('kind')} label="Kind" data={KIND_CHOICES} allowDeselect={false} />
      <Select
        {...form.getInputProps('personId')}
        label="Who"
        data={workersOf(members.data?.data ?? [], clientId, entry?.person ?? user)}
        allowDeselect={false}
      />
      <TextInput
        {...form.getInputProps('note')}
        label="Note"
        description="Only your practice sees this."
        maxLength={500}
        autoComplete="off"
      />
    </FormDialog>
  );
}
