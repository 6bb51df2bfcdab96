/** From a local date, a wall-clock time and an IANA zone to an instant, and back (`domain.md`, Time; AC-21). */
import { isValidLocalTime } from '@quarterdeck/domain/local-time';
import { parseLocalDate, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { Temporal } from 'temporal-polyfill';

/** True for a zone of the time-zone database in its usual spelling; false for offsets such as `+01:00`. */
export function isIanaZone(value: unknown): value is string {
  if (typeof value !== 'string' || !/^[A-Za-z]/.test(value)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(value).timeZoneId === value;
  } catch {
    return false;
  }
}

/**
 * The UTC instant at which the clocks of `zone` show `localTime` (`HH:MM`) on `localDate`, as ISO 8601 with `Z`.
 * A time that the day skips moves on by the length of the gap; of one that it has twice, the first is taken.
 * @throws RangeError when the date, the time or the zone is not valid.
 */
export function dueInstant(localDate: string, localTime: string, zone: string): string {
  if (!isValidLocalTime(localTime)) throw new RangeError(`Not a time as HH:MM: ${JSON.stringify(localTime)}`);
  assertIanaZone(zone);
  return Temporal.PlainDateTime.from(`${parseLocalDate(localDate)}T${localTime}`)
    .toZonedDateTime(zone, { disambiguation: 'compatible' })
    .toInstant()
    .toString();
}

/**
 * The date that the calendars of `zone` show at an instant (ISO 8601 with `Z` or an offset).
 * @throws RangeError when the instant or the zone is not valid.
 */
export function localDateAt(instant: string, zone: string): LocalDate {
  assertIanaZone(zone);
  return parseLocalDate(Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString());
}

function assertIanaZone(zone: string): void {
  if (!isIanaZone(zone)) throw new RangeError(`Not an IANA time zone: ${JSON.stringify(zone)}`);
}
