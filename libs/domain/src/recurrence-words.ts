import type { Recurrence } from './recurrence';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const ORDINALS = [
  ...['first', 'second', 'third', 'fourth', 'fifth', 'sixth'],
  ...['seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'],
];

/** In words: "Every second Tuesday and Thursday", "Last Friday of the month". */
export function recurrenceWords(recurrence: Recurrence): string {
  if (recurrence.type === 'weekly') {
    const { weekdays, everyWeeks } = recurrence;
    const days = inWords([...weekdays].sort((a, b) => a - b).map(nameOf));
    if (everyWeeks === 1) return weekdays.length === 7 ? 'Every day' : `Every ${days}`;
    const ordinal = ORDINALS[everyWeeks - 1];
    return ordinal ? `Every ${ordinal} ${days}` : `Every ${everyWeeks} weeks on ${days}`;
  }
  const { nth, weekday, everyMonths } = recurrence;
  const which = `${capital(nth === -1 ? 'last' : ORDINALS[nth - 1]!)} ${nameOf(weekday)}`;
  return everyMonths === 1 ? `${which} of the month` : `${which} of every ${ORDINALS[everyMonths - 1]} month`;
}

const nameOf = (weekday: number): string => WEEKDAYS[weekday - 1]!;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function inWords(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
