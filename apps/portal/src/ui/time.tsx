import { useSyncExternalStore } from 'react';
import { formatInstant, formatLongDate, formatWeekdayDate, relativeDay, relativeTime } from './format/date';

const MINUTE = 60_000;

function everyMinute(changed: () => void): () => void {
  const timer = setInterval(changed, MINUTE);
  return () => clearInterval(timer);
}

/** Rounded to minutes; components rerender as time passes. */
export function useNow(): number {
  return useSyncExternalStore(everyMinute, () => Math.floor(Date.now() / MINUTE) * MINUTE);
}

/** Shows the exact time on hover. */
export function Ago({ instant, timeZone }: { instant: string; timeZone?: string }) {
  const now = useNow();
  return (
    <time dateTime={instant} title={formatInstant(instant, timeZone)}>
      {relativeTime(instant, now)}
    </time>
  );
}

/** Shows the full date and distance on hover. */
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

/** Shows the full date on hover. */
export function FromToday({ date, today }: { date: string; today: string }) {
  return (
    <time dateTime={date} title={formatLongDate(date)}>
      {relativeDay(date, today)}
    </time>
  );
}
