/** One due date of a ritual: its states, punctuality, and adherence over many (AC-30). */
import { compareDates, type LocalDate } from './calendar-date';

export const OCCURRENCE_STATES = ['scheduled', 'due', 'done', 'missed', 'excused', 'not_applicable'] as const;
export type OccurrenceState = (typeof OCCURRENCE_STATES)[number];

/** Computed from dates, never stored. `pending`: no entry yet, and the next due date has not passed. */
export type Punctuality = 'on_time' | 'late' | 'missed' | 'pending' | 'excused' | 'not_applicable';

export interface OccurrenceDates {
  /** Due date of the previous occurrence; null for the first one. */
  readonly previousDue: LocalDate | null;
  readonly due: LocalDate;
  /** Due date of the next occurrence; for the last one, the date it would have had. */
  readonly nextDue: LocalDate;
  /** Date of the entry in the ritual's zone; null if there is none. */
  readonly doneOn: LocalDate | null;
  /** Today's date in the ritual's zone. */
  readonly today: LocalDate;
  readonly state: OccurrenceState;
}

const NEXT_STATES: Readonly<Record<OccurrenceState, readonly OccurrenceState[]>> = {
  scheduled: ['due', 'done', 'excused', 'not_applicable'],
  due: ['done', 'missed', 'excused', 'not_applicable'],
  done: [],
  missed: ['done', 'excused'],
  excused: ['due', 'missed'],
  not_applicable: [],
};

/**
 * An entry can come before the due date, so `scheduled` can become `done` directly. It can also come after the miss:
 * the entry is on record, but the miss stands (see `punctuality`). Removing an excuse leaves what the dates say: `due`,
 * or `missed` once the next due date has passed.
 */
export function canMoveOccurrence(from: OccurrenceState, to: OccurrenceState): boolean {
  return NEXT_STATES[from].includes(to);
}

/**
 * An entry in (previous due, due] is on time; after due and before the next due, it is late; outside, it belongs to
 * another occurrence. Without an entry, the occurrence is missed from the next due date on. `excused` and
 * `not_applicable` override the dates.
 * @throws RangeError unless previous due, due and next due are in ascending order.
 */
export function punctuality(occurrence: OccurrenceDates): Punctuality {
  const { previousDue, due, nextDue, doneOn, today, state } = occurrence;
  if (compareDates(due, nextDue) >= 0 || (previousDue && compareDates(previousDue, due) >= 0)) {
    throw new RangeError(`Due dates out of order: ${previousDue ?? 'none'}, ${due}, ${nextDue}`);
  }
  if (state === 'excused' || state === 'not_applicable') return state;
  const entered =
    doneOn && (!previousDue || compareDates(doneOn, previousDue) > 0) && compareDates(doneOn, nextDue) < 0;
  if (entered) return compareDates(doneOn, due) <= 0 ? 'on_time' : 'late';
  return state === 'missed' || compareDates(today, nextDue) >= 0 ? 'missed' : 'pending';
}

export interface Adherence {
  /** 0 to 1, unrounded; undefined if n is 0, because there was nothing to keep. */
  readonly ratio: number | undefined;
  readonly onTime: number;
  /** Occurrences counted: on time, late and missed. */
  readonly n: number;
}

/** `on_time / (on_time + late + missed)`; pending, excused and not applicable are excluded (`domain.md`, Formulas). */
export function adherence(list: readonly Punctuality[]): Adherence {
  const onTime = list.filter((each) => each === 'on_time').length;
  const n = onTime + list.filter((each) => each === 'late' || each === 'missed').length;
  return { ratio: n === 0 ? undefined : onTime / n, onTime, n };
}
