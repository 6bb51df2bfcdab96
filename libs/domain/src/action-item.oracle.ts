/** How old an action item is, and whether it is overdue. What runs is SQL (`action-item.sql.ts`); its spec compares the two. */
import { compareDates, daysBetween, type LocalDate } from './calendar-date';

export interface ActionItemDates {
  readonly raisedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Null while it is open. */
  readonly closedOn: LocalDate | null;
}

/** Full weeks since it was promised; a closed one stays as old as it was then. */
export function ageInWeeks({ raisedOn, closedOn }: Omit<ActionItemDates, 'dueOn'>, today: LocalDate): number {
  return Math.max(0, Math.floor(daysBetween(raisedOn, closedOn ?? today) / 7));
}

/** From the day after its date, while it is open. */
export function isOverdue({ dueOn, closedOn }: Omit<ActionItemDates, 'raisedOn'>, today: LocalDate): boolean {
  return closedOn === null && compareDates(dueOn, today) < 0;
}
