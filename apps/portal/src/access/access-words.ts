export const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

/** For example "waiting for 7 days". */
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
