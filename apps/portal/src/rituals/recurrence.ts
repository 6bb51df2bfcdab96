import { NTHS, type Recurrence } from '@quarterdeck/domain/recurrence';
import type { RecurrenceBody } from '../api/rituals';

/** The rule behind the fields that the API sends; those of the other type are not there. */
export function recurrenceOf({ type, ...fields }: RecurrenceBody): Recurrence {
  const { weekdays = [], everyWeeks = 1, nth, weekday = 1, everyMonths = 1 } = fields;
  return type === 'weekly'
    ? { type, weekdays, everyWeeks }
    : { type, nth: NTHS.find((each) => each === nth) ?? 1, weekday, everyMonths };
}

export const bodyOf = (rule: Recurrence): RecurrenceBody =>
  rule.type === 'weekly' ? { ...rule, weekdays: [...rule.weekdays] } : { ...rule };
