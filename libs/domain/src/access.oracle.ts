/** When access is late. What runs is SQL (`access.sql.ts`); its spec compares the two. */
import { type AccessDates, accessState } from './access';
import type { LocalDate } from './calendar-date';

/** Not granted and past the day on which it was needed. */
export function isAccessLate(item: AccessDates, today: LocalDate): boolean {
  return accessState(item) === 'open' && item.neededBy < today;
}
