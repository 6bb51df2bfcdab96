/** How long decisions take, and when one takes too long (`domain.md`, Formulas: decision latency; AC-24). */
import { addDays, type LocalDate, weekdayOf } from './calendar-date';
import type { Door } from './decision';

/** Target time to decide, in business days (Monday to Friday). */
export const DECISION_TARGETS: Readonly<Record<Door, number>> = { two_way: 5, one_way: 15 };

/** Last day within the target of a decision raised on `raisedOn`. */
export function decisionTarget(raisedOn: LocalDate, door: Door): LocalDate {
  let day = raisedOn;
  for (let left = DECISION_TARGETS[door]; left > 0; left -= weekdayOf(day) <= 5 ? 1 : 0)
    day = addDays(day, 1);
  return day;
}
