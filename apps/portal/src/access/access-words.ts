export const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** "waits since 7 days", and what is said before anybody asked. */
export function waitOf({
  requestedOn,
  waitingDays,
}: {
  requestedOn: string | null;
  waitingDays: number;
}): string {
  if (requestedOn === null) return 'not requested yet';
  return waitingDays === 0 ? 'requested today' : `waiting for ${days(waitingDays)}`;
}
