import { useSyncExternalStore } from 'react';
import { formatInstant, formatLongDate, formatWeekdayDate, relativeDay, relativeTime } from './format/date';

const MINUTE = 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE);
  return () => clearInterval(timer);
}

/** The current time in whole minutes; components that use it are drawn again as it passes. */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE) * MINUTE);
}

/** "3 days ago", and the exact time with its zone on hover. */
export function Ago({ instant, timeZone }: { instant: string; timeZone?: string }) {
  const now = useNow();
  return (
    <time dateTime={instant} title={formatInstant(instant, timeZone)}>
      {relativeTime(instant, now)}
    </time>
  );
}

/** "Mon, 3 Nov", and the whole date with its distance from today on hover. */
export function Day({ date, today, format = formatWeekdayDate }: DayProps) {
  return (
    <time dateTime={date} title={`${formatLongDate(date)}, ${relativeDay(date, today)}`}>
      {format(date)}
    </time>
  );
}

interface DayProps {
  date: string;
  today: string;
  format?: (date: string) => string;
}

/** "in 5 days", and the whole date on hover. */
export function FromToday({ date, today }: { date: string; today: string }) {
  return (
    <time dateTime={date} title={formatLongDate(date)}>
      {relativeDay(date, today)}
    </time>
  );
}
