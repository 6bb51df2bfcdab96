/** Quiet hours by a person's own clock. What runs is `ctx.after_quiet_hours`; its spec compares the two. */
import { addDays, type LocalDate } from './calendar-date';
import type { LocalTime } from './local-time';

export interface QuietHours {
  readonly from: LocalTime;
  /** If earlier than `from`, it is the next day. */
  readonly until: LocalTime;
}

export interface LocalMoment {
  readonly date: LocalDate;
  /** `HH:MM`, or more precise. */
  readonly time: string;
}

/** End of the quiet hours a moment falls in, or the moment itself. The first minute after them is not quiet. */
export function afterQuietHours(moment: LocalMoment, { from, until }: QuietHours): LocalMoment {
  const { date, time } = moment;
  const wraps = from > until;
  if (wraps && time >= from) return { date: addDays(date, 1), time: until };
  if (time < until && (wraps || time >= from)) return { date, time: until };
  return moment;
}
