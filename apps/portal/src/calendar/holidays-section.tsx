import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addHoliday, deleteHoliday, type Holiday } from '../api/calendar';
import { isStale, sentenceOf } from '../api/problem';
import { formatLongDate } from '../ui/format/date';
import { toast, toastProblem } from '../ui/toast';
import { Blank } from '../ui/blank';
import { lazyDialog } from '../ui/lazy-dialog';
import { Loaded } from '../ui/loaded';
import { LoadingLines } from '../ui/loading-lines';
import { Section } from '../ui/section';
import { FromToday } from '../ui/time';
import { holidaysQuery, refreshCalendar } from './calendar.queries';
import classes from './calendar.module.css';

const HolidayDialog = lazyDialog(async () => (await import('./holiday-dialog')).HolidayDialog);
const ImportDialog = lazyDialog(async () => (await import('./import-dialog')).ImportDialog);

interface HolidaysSectionProps {
  clientId: string;
  today: string;
  mayWrite: boolean;
}

export function HolidaysSection({ clientId, today, mayWrite }: HolidaysSectionProps) {
  const query = useQuery(holidaysQuery(clientId));
  const [dialog, setDialog] = useState<'add' | 'import'>();
  const drop = useDropHoliday(clientId);
  return (
    <Section
      title="Holidays"
      actions={
        mayWrite && (
          <>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('import')}>
              Import calendar
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => setDialog('add')}>
              Add holiday
            </Button>
          </>
        )
      }
    >
      <Loaded query={query} skeleton={<LoadingLines rows={3} height={40} />}>
        {({ data }) =>
          data.length === 0 ? (
            <Blank heading="No upcoming holidays">
              Nothing is due on a holiday, and no reminders go out. Import the client’s public holidays from
              an .ics file, or add single days.
            </Blank>
          ) : (
            <ul className={classes.days} aria-label="Upcoming holidays">
              {data.map((holiday) => (
                <li key={holiday.id}>
                  <span>
                    <strong>{holiday.name}</strong>
                    <br />
                    <span className={classes.quiet}>
                      {formatLongDate(holiday.date)}, <FromToday date={holiday.date} today={today} />
                    </span>
                  </span>
                  {mayWrite && (
                    <button
                      type="button"
                      className="qd-text-button qd-screen-only"
                      aria-label={`Remove ${holiday.name}, ${formatLongDate(holiday.date)}`}
                      onClick={() => drop(holiday)}
                    >
                      Remove
                    </button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {dialog === 'add' && (
        <HolidayDialog clientId={clientId} today={today} onClose={() => setDialog(undefined)} />
      )}
      {dialog === 'import' && <ImportDialog clientId={clientId} onClose={() => setDialog(undefined)} />}
    </Section>
  );
}

function useDropHoliday(clientId: string): (holiday: Holiday) => void {
  const queryClient = useQueryClient();
  const answers = {
    onError: (error: unknown) =>
      toastProblem(
        isStale(error)
          ? 'Someone else changed this holiday. You’re seeing the latest version.'
          : sentenceOf(error),
      ),
    onSettled: () => refreshCalendar(queryClient, clientId),
  };
  const back = useMutation({
    mutationFn: ({ date, name }: Holiday) => addHoliday(clientId, { date, name }),
    ...answers,
  });
  const drop = useMutation({
    mutationFn: (holiday: Holiday) => deleteHoliday(holiday),
    onSuccess: (_, holiday) => toast(`${holiday.name} removed.`, { run: () => back.mutate(holiday) }),
    ...answers,
  });
  return drop.mutate;
}
