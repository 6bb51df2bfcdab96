/** Seconds and counts of the ledger of deliveries; only tests change them. */
export interface DeliveryTiming {
  /** How long a claimed notification is its worker's alone. Longer than the longest send. */
  leaseSeconds: number;
  /** How long a woken notification is not woken again. */
  wakeAgainSeconds: number;
  firstRetrySeconds: number;
  longestRetrySeconds: number;
  /** Failed attempts after which a notification is not retried. */
  attempts: number;
}

export const DELIVERY_TIMING = Symbol('quarterdeck:delivery-timing');

export const STANDARD_TIMING: DeliveryTiming = {
  leaseSeconds: 60,
  wakeAgainSeconds: 15,
  firstRetrySeconds: 30,
  longestRetrySeconds: 3_600,
  attempts: 8,
};

/** Doubles with each attempt up to the longest; a fifth of it is chance, so that a crowd does not come back at once. */
export function retrySeconds(attempt: number, timing: DeliveryTiming, random: number): number {
  const full = Math.min(timing.longestRetrySeconds, timing.firstRetrySeconds * 2 ** (attempt - 1));
  return full * (1 - random / 5);
}
