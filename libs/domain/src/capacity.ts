/** Hours per month a practice has, against those its running engagements have promised. Integer minutes. */

export interface Capacity {
  /** Null if no one's hours are set; then capacity is not checked. */
  readonly availableMinutes: number | null;
  /** Promised by engagements that are already running. */
  readonly committedMinutes: number;
}

export type CapacityCheck =
  | { readonly fits: true }
  /** `reason` is a sentence with the figures. */
  | { readonly fits: false; readonly overMinutes: number; readonly reason: string };

/**
 * Whether one more promise fits. A practice already over capacity is refused too, because every promise makes it worse.
 */
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
