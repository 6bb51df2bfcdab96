import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { isValidLocalDate, parseLocalDate } from '@quarterdeck/domain/calendar-date';
import { addHoliday } from '../api/calendar';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { isFilled } from '../session/rules';
import { refreshCalendar } from './calendar.queries';

interface HolidayDialogProps {
  clientId: string;
  today: string;
  onClose: () => void;
}

export function HolidayDialog({ clientId, today, onClose }: HolidayDialogProps) {
  const queryClient = useQueryClient();
  const form = useForm({
    initialValues: { date: '', name: '' },
    validate: {
      date: (date) => (isValidLocalDate(date) ? null : 'Choose a day.'),
      name: isFilled('a name'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ date, name }: typeof form.values) =>
      addHoliday(clientId, { date: parseLocalDate(date), name: name.trim() }),
    onSuccess: async ({ name }) => {
      await refreshCalendar(queryClient, clientId);
      toast(`${name} added.`);
      onClose();
    },
    onError: show,
  });
  return (
    <FormDialog
      title="Add holiday"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Add"
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('date')}
        type="date"
        label="Day"
        description="In the client’s calendar. Anything due that day is canceled."
        min={today}
      />
      <TextInput {...form.getInputProps('name')} label="Name" maxLength={120} autoComplete="off" />
    </FormDialog>
  );
}
