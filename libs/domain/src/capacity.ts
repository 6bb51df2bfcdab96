/** Hours per month that a practice has, against those that its running engagements have promised. Minutes, integers. */

export interface Capacity {
  /** Null while no one’s hours are set: then nothing is checked. */
  readonly availableMinutes: number | null;
  /** Of the engagements that run already. */
  readonly committedMinutes: number;
}

export type CapacityCheck =
  | { readonly fits: true }
  /** `reason` is a sentence that names the figures. */
  | { readonly fits: false; readonly overMinutes: number; readonly reason: string };

/** Whether one more promise fits. What is over already is refused as well: each promise makes it worse. */
export function checkCapacity(
  { availableMinutes, committedMinutes }: Capacity,
  promisedMinutes: number,
): CapacityCheck {
  if (availableMinutes === null || promisedMinutes === 0) return { fits: true };
  const overMinutes = committedMinutes + promisedMinutes - availableMinutes;
  if (overMinutes <= 0) return { fits: true };
  const [available, committed, promised, over] = [
    availableMinutes,
    committedMinutes,
    promisedMinutes,
    overMinutes,
  ].map(hoursOf);
  const reason = `${committed} of ${available} per month are committed. ${promised} more would exceed capacity by ${over}.`;
  return { fits: false, overMinutes, reason };
}

/** `40 h`, `7 h 30 min`, `0 h`. */
export function hoursOf(minutes: number): string {
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const sign = minutes < 0 ? '−' : '';
  if (rest === 0) return `${sign}${hours} h`;
  return hours === 0 ? `${sign}${rest} min` : `${sign}${hours} h ${rest} min`;
}
