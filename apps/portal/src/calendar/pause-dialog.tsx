import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isValidLocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { beginPause, type NewPause, previewPause, type Touched } from '../api/calendar';
import { toast } from '../app/toast';
import { FormDialog } from '../app/ui/form-dialog';
import { useIdempotencyKey } from '../app/ui/use-idempotency-key';
import { focusFirst, useProblems } from '../app/ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshCalendar } from './calendar.queries';
import { TouchedDates } from './touched-dates';
import classes from './calendar.module.css';

interface PauseDialogProps {
  /** Null for the whole practice. */
  clientId: string | null;
  today: string;
  onClose: () => void;
}

/** Begins a pause; before it takes planned dates off it shows which, and asks once more. */
export function PauseDialog({ clientId, today, onClose }: PauseDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [touched, setTouched] = useState<Touched>();
  const form = useForm({
    initialValues: { from: today, until: '', reason: '' },
    validate: {
      from: (date) => (isValidLocalDate(date) ? null : 'Choose the first day.'),
      until: (date, { from }) =>
        date && date < from ? 'Choose a day that is not before the first one, or leave it empty.' : null,
      reason: isFilled('what the pause is for'),
    },
    onValuesChange: () => setTouched(undefined),
  });
  const { problems, show } = useProblems(form);
  const begin = useMutation({
    mutationFn: (body: NewPause) => beginPause(clientId, body, keyOf(body)),
    onSuccess: async ({ reason }) => {
      await refreshCalendar(queryClient, clientId);
      toast(`The pause is set: ${reason}.`);
      onClose();
    },
    onError: show,
  });
  const look = useMutation({
    mutationFn: (body: NewPause) => previewPause(clientId, body),
    onSuccess: (found, body) => {
      if (found.touchedCount === 0) begin.mutate(body);
      else setTouched(found);
    },
    onError: show,
  });
  const submit = ({ from, until, reason }: typeof form.values) => {
    const body = {
      from: parseLocalDate(from),
      until: until ? parseLocalDate(until) : null,
      reason: reason.trim(),
    };
    if (touched) begin.mutate(body);
    else look.mutate(body);
  };
  return (
    <FormDialog
      title={clientId ? 'Pause this client' : 'Pause the whole practice'}
      onClose={onClose}
      onSubmit={form.onSubmit(submit, focusFirst(form))}
      submit={touched ? 'Pause and take them off' : 'Pause'}
      pending={look.isPending || begin.isPending}
      problems={problems}
    >
      <div className={classes.pair}>
        <TextInput {...form.getInputProps('from')} type="date" label="First day" />
        <TextInput
          {...form.getInputProps('until')}
          type="date"
          label="Last day"
          description="Empty: until somebody ends it."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <TextInput
        {...form.getInputProps('reason')}
        label="What for"
        placeholder="Vacation"
        maxLength={120}
        autoComplete="off"
      />
      {touched && <TouchedDates found={touched} withClients={!clientId} />}
    </FormDialog>
  );
}
