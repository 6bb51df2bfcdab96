import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isValidLocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { addTimeOff, type NewTimeOff, previewTimeOff, type AffectedDates } from '../api/calendar';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { useIdempotencyKey } from '../ui/use-idempotency-key';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshCalendar } from './calendar.queries';
import { AffectedDateList } from './affected-dates';
import classes from './calendar.module.css';

interface TimeOffDialogProps {
  /** Null means the whole practice. */
  clientId: string | null;
  today: string;
  onClose: () => void;
}

/** If dates would be canceled, shows them and asks for confirmation. */
export function TimeOffDialog({ clientId, today, onClose }: TimeOffDialogProps) {
  const queryClient = useQueryClient();
  const keyOf = useIdempotencyKey();
  const [affected, setAffected] = useState<AffectedDates>();
  const form = useForm({
    initialValues: { from: today, until: '', reason: '' },
    validate: {
      from: (date) => (isValidLocalDate(date) ? null : 'Choose the first day.'),
      until: (date, { from }) =>
        date && date < from ? 'Choose the first day or a later one, or leave this empty.' : null,
      reason: isFilled('a reason'),
    },
    onValuesChange: () => setAffected(undefined),
  });
  const { problems, show } = useProblems(form);
  const begin = useMutation({
    mutationFn: (body: NewTimeOff) => addTimeOff(clientId, body, keyOf(body)),
    onSuccess: async ({ reason }) => {
      await refreshCalendar(queryClient, clientId);
      toast(`Time off added: ${reason}.`);
      onClose();
    },
    onError: show,
  });
  const look = useMutation({
    mutationFn: (body: NewTimeOff) => previewTimeOff(clientId, body),
    onSuccess: (found, body) => {
      if (found.affectedCount === 0) begin.mutate(body);
      else setAffected(found);
    },
    onError: show,
  });
  const submit = ({ from, until, reason }: typeof form.values) => {
    const body = {
      from: parseLocalDate(from),
      until: until ? parseLocalDate(until) : null,
      reason: reason.trim(),
    };
    if (affected) begin.mutate(body);
    else look.mutate(body);
  };
  return (
    <FormDialog
      title={clientId ? 'Add client time off' : 'Add practice time off'}
      onClose={onClose}
      onSubmit={form.onSubmit(submit, focusFirst(form))}
      submit={affected ? 'Add and cancel these dates' : 'Add time off'}
      pending={look.isPending || begin.isPending}
      problems={problems}
    >
      <div className={classes.pair}>
        <TextInput {...form.getInputProps('from')} type="date" label="First day" />
        <TextInput
          {...form.getInputProps('until')}
          type="date"
          label="Last day"
          description="Leave empty if you don’t know yet."
          inputWrapperOrder={['label', 'input', 'description', 'error']}
        />
      </div>
      <TextInput
        {...form.getInputProps('reason')}
        label="Reason"
        placeholder="Vacation"
        maxLength={120}
        autoComplete="off"
      />
      {affected && <AffectedDateList found={affected} withClients={!clientId} />}
    </FormDialog>
  );
}
