/** A wall-clock time as `HH:MM`, 00:00 to 23:59, in the zone of its record. */
export type LocalTime = string & { readonly __brand: 'LocalTime' };

const SHAPE = /^([01]\d|2[0-3]):[0-5]\d$/;

export function isValidLocalTime(value: unknown): value is LocalTime {
  return typeof value === 'string' && SHAPE.test(value);
}

/** @throws RangeError unless the text is a time from 00:00 to 23:59 written as `HH:MM`. */
export function parseLocalTime(text: string): LocalTime {
  if (!isValidLocalTime(text)) throw new RangeError(`Not a time as HH:MM: ${JSON.stringify(text)}`);
  return text;
}
