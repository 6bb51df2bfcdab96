import { NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';
import type { RecurrenceBody } from '../api/rituals';

/** The API sends the fields of every rule type and leaves the others null. */
export function recurrenceOf({ type, ...fields }: RecurrenceBody): Recurrence {
  const { weekdays = [], everyWeeks = 1, nth, weekday = 1, everyMonths = 1 } = fields;
  return type === 'weekly'
    ? { type, weekdays, everyWeeks }
    : { type, nth: NTHS.find((each) => each === nth) ?? 1, weekday, everyMonths };
}

export const bodyOf = (rule: Recurrence): RecurrenceBody =>
  rule.type === 'weekly' ? { ...rule, weekdays: [...rule.weekdays] } : { ...rule };
