import { ValidateBy } from 'class-validator';

/** Area and place, or UTC. Abbreviations and offsets know no clock changes, and databases read their signs differently. */
const shape = /^(UTC|[A-Z][A-Za-z_]+(\/[A-Za-z0-9_+-]+){1,2})$/;

/** An IANA time zone as people write it, e.g. `Europe/Berlin`; the spelling counts. */
export function IsTimeZone(): PropertyDecorator {
  return ValidateBy({
    name: 'isTimeZone',
    validator: {
      validate: (value) => typeof value === 'string' && shape.test(value) && isKnown(value),
      defaultMessage: () => '$property must be an IANA time zone such as Europe/Berlin or America/New_York',
    },
  });
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}
