import { FileInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type HolidayImport, importHolidays } from '../api/calendar';
import { formatLongDate } from '../ui/format/date';
import { toast } from '../ui/toast';
import { FormDialog } from '../ui/form-dialog';
import { focusFirst, useProblems } from '../ui/use-problems';
import { refreshCalendar } from './calendar.queries';
import { AffectedDateList } from './affected-dates';
import classes from './calendar.module.css';

const LARGEST = 1_048_576;

interface ImportDialogProps {
  clientId: string;
  onClose: () => void;
}

/** Previews the file first, and saves holidays only after confirmation. */
export function ImportDialog({ clientId, onClose }: ImportDialogProps) {
  const queryClient = useQueryClient();
  const [found, setFound] = useState<{ text: string; result: HolidayImport }>();
  const form = useForm<{ calendar: File | null }>({
    initialValues: { calendar: null },
    validate: {
      calendar: (file) =>
        !file ? 'Choose an .ics file.' : file.size > LARGEST ? 'Choose a file of at most 1 MB.' : null,
    },
    onValuesChange: () => setFound(undefined),
  });
  const { problems, show, clear } = useProblems(form);
  const look = useMutation({
    mutationFn: async (file: File) => {
      const text = await file.text();
      return { text, result: await importHolidays(clientId, text, true) };
    },
    onSuccess: (answer) => {
      clear();
      setFound(answer);
    },
    onError: show,
  });
  const take = useMutation({
    mutationFn: (text: string) => importHolidays(clientId, text, false),
    onSuccess: async ({ added }) => {
      await refreshCalendar(queryClient, clientId);
      toast(added.length === 1 ? '1 holiday added.' : `${added.length} holidays added.`);
      onClose();
    },
    onError: show,
  });
  const count = found?.result.added.length ?? 0;
  const submit = ({ calendar }: { calendar: File | null }) => {
    if (!found) look.mutate(calendar!);
    else if (count > 0) take.mutate(found.text);
    else onClose();
  };
  return (
    <FormDialog
      title="Import holidays"
      onClose={onClose}
      onSubmit={form.onSubmit(submit, focusFirst(form))}
      submit={!found ? 'Preview' : count > 0 ? `Add ${count === 1 ? 'holiday' : `all ${count}`}` : 'Close'}
      pending={look.isPending || take.isPending}
      problems={problems}
    >
      <FileInput
        {...form.getInputProps('calendar')}
        label="Calendar file"
        description="An .ics file with all-day events, such as public holidays. You’ll see a preview first."
        placeholder="Choose a file"
        accept=".ics,text/calendar"
        clearable={false}
      />
      {found && <Understood result={found.result} />}
    </FormDialog>
  );
}

function Understood({ result }: { result: HolidayImport }) {
  const { added, known, leftOut, leftOutCount } = result;
  const more = leftOutCount - leftOut.length;
  return (
    <div className={classes.found} role="status">
      <div>
        <h3>{added.length === 0 ? 'Nothing to add' : `To add: ${added.length}`}</h3>
        <ul>
          {added.map(({ date, name }) => (
            <li key={date}>
              {formatLongDate(date)}: {name}
            </li>
          ))}
        </ul>
        {known > 0 && (
          <p className={classes.quiet}>
            {known === 1 ? '1 day is' : `${known} days are`} already in the calendar.
          </p>
        )}
      </div>
      {leftOutCount > 0 && (
        <div>
          <h3>Skipped: {leftOutCount}</h3>
          <ul>
            {leftOut.map(({ name, why }, index) => (
              <li key={index}>
                {name}: {why}
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        </div>
      )}
      {added.length > 0 && <AffectedDateList found={result} />}
    </div>
  );
}
