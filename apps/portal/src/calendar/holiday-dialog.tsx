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
      date: (date) => (isValidLocalDate(date) ? null : 'Choose the day.'),
      name: isFilled('what the holiday is called'),
    },
  });
  const { problems, show } = useProblems(form);
  const { mutate, isPending } = useMutation({
    mutationFn: ({ date, name }: typeof form.values) =>
      addHoliday(clientId, { date: parseLocalDate(date), name: name.trim() }),
    onSuccess: async ({ name }) => {
      await refreshCalendar(queryClient, clientId);
      toast(`${name} is a holiday.`);
      onClose();
    },
    onError: show,
  });
  return (
    <FormDialog
      title="Add a holiday"
      onClose={onClose}
      onSubmit={form.onSubmit((values) => mutate(values), focusFirst(form))}
      submit="Add it"
      pending={isPending}
      problems={problems}
    >
      <TextInput
        {...form.getInputProps('date')}
        type="date"
        label="Day"
        description="On the client’s calendar. What is due on it is taken off."
        min={today}
      />
      <TextInput {...form.getInputProps('name')} label="Name" maxLength={120} autoComplete="off" />
    </FormDialog>
  );
}
