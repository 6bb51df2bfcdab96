import { compareDates, daysBetween, type LocalDate } from './calendar-date';

/** An engagement pause: from its first day to the day of resuming, which counts as active; null while it lasts. */
export interface Pause {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Active days after `from`, up to and including `today`. Pauses must not overlap. */
export function activeDays(from: LocalDate, today: LocalDate, pauses: readonly Pause[]): number {
  const days = (begin: LocalDate, end: LocalDate) => Math.max(0, daysBetween(begin, end));
  const later = (a: LocalDate, b: LocalDate) => (compareDates(a, b) < 0 ? b : a);
  const earlier = (a: LocalDate, b: LocalDate) => (compareDates(a, b) < 0 ? a : b);
  const paused = pauses.reduce(
    (sum, pause) => sum + days(later(pause.from, from), earlier(pause.to ?? today, today)),
    0,
  );
  return days(from, today) - paused;
}
