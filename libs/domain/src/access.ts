/**
 * Access a client grants to its CTO, and the first month that depends on it (AC-25). Dates are in the client's zone.
 */
import { daysBetween, type LocalDate } from './calendar-date';

export const ACCESS_STATES = ['open', 'granted', 'revoked'] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

export interface AccessDates {
  /** Null if not requested yet. */
  readonly requestedOn: LocalDate | null;
  readonly neededBy: LocalDate;
  readonly grantedOn: LocalDate | null;
  readonly revokedOn: LocalDate | null;
}

export interface BlockingAccess extends AccessDates {
  /** Work of weeks 2 to 4 cannot finish without it. */
  readonly blocking: boolean;
}

export function accessState({ grantedOn, revokedOn }: AccessDates): AccessState {
  if (revokedOn !== null) return 'revoked';
  return grantedOn === null ? 'open' : 'granted';
}

/** Days from the request to the grant, or to today while it is open; 0 if not requested yet. */
export function waitingDays({ requestedOn, grantedOn }: AccessDates, today: LocalDate): number {
  if (requestedOn === null) return 0;
  return Math.max(0, daysBetween(requestedOn, grantedOn ?? today));
}

/** What stands in the way of an item of the first month. */
export function accessBlocking<T extends BlockingAccess>(
  item: { readonly blockedByAccess: boolean },
  access: readonly T[],
): readonly T[] {
  if (!item.blockedByAccess) return [];
  return access.filter((each) => each.blocking && accessState(each) === 'open');
}
