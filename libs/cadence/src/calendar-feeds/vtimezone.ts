import type { IcsTimezone, IcsTimezoneProp } from 'ts-ics';
import { Temporal } from 'temporal-polyfill';

/**
 * The zone as a calendar file tells it, for a span of time: every change of its clock, from the same data as the due
 * instants. A rule for all years, as lists of zones have it, may be out of date.
 * @param zone IANA zone. @param from @param to instants, ISO 8601.
 */
export function vtimezone(zone: string, from: string, to: string): IcsTimezone {
  const start = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  const props = [observance(start, start.offsetNanoseconds)];
  for (let next = start.getTimeZoneTransition('next'); next; next = next.getTimeZoneTransition('next')) {
    if (Temporal.Instant.compare(next.toInstant(), Temporal.Instant.from(to)) > 0) break;
    props.push(observance(next, next.subtract({ nanoseconds: 1 }).offsetNanoseconds));
  }
  return { id: zone, props };
}

/** What holds from `at` on; a file states the moment as the clocks before it showed it. */
function observance(at: Temporal.ZonedDateTime, offsetBefore: number): IcsTimezoneProp {
  const after = at.offsetNanoseconds;
  return {
    type: after > offsetBefore ? 'DAYLIGHT' : 'STANDARD',
    // The library adds the later offset when it writes the moment, where the format wants the earlier one.
    start: new Date(at.epochMilliseconds + (offsetBefore - after) / 1e6),
    offsetFrom: offsetText(offsetBefore),
    offsetTo: offsetText(after),
  };
}

/** `+0530`. */
export function offsetText(nanoseconds: number): string {
  const minutes = Math.round(Math.abs(nanoseconds) / 60e9);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${nanoseconds < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}${two(minutes % 60)}`;
}
