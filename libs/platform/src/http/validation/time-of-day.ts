import { Matches } from 'class-validator';

/** A wall-clock time as `HH:MM`. */
export const TimeOfDay = (): PropertyDecorator =>
  Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: '$property must be HH:MM, from 00:00 to 23:59' });
