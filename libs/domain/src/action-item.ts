/** A promise with one owner and a date. It carries over with its age until it is closed. */
import { compareDates, daysBetween, type LocalDate } from './calendar-date';

export const ACTION_ITEM_STATES = ['open', 'done', 'dropped'] as const;
export type ActionItemState = (typeof ACTION_ITEM_STATES)[number];

export interface ActionItemDates {
  readonly raisedOn: LocalDate;
  readonly dueOn: LocalDate;
  /** Null while it is open. */
  readonly closedOn: LocalDate | null;
}

/** Full weeks since it was promised. A closed item stops aging. */
export function ageInWeeks({ raisedOn, closedOn }: Omit<ActionItemDates, 'dueOn'>, today: LocalDate): number {
  return Math.max(0, Math.floor(daysBetween(raisedOn, closedOn ?? today) / 7));
}

/** True from the day after its date while it is open. */
export function isOverdue({ dueOn, closedOn }: Omit<ActionItemDates, 'raisedOn'>, today: LocalDate): boolean {
  return closedOn === null && compareDates(dueOn, today) < 0;
}
