import { ValidateBy } from 'class-validator';
import { isValidLocalDate } from '@quarterdeck/domain/calendar-date';

/** A real calendar date as `YYYY-MM-DD`, both ends inclusive. */
export function IsLocalDate(from = '1900-01-01', to = '2200-12-31'): PropertyDecorator {
  return ValidateBy({
    name: 'isLocalDate',
    validator: {
      validate: (value) => isValidLocalDate(value) && value >= from && value <= to,
      defaultMessage: () => `$property must be a date from ${from} to ${to} as YYYY-MM-DD`,
    },
  });
}
