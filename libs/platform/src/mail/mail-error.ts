/**
 * What is known after a failed send. `retryable` and `permanent`: the message surely did not go out. `unknown`: the
 * connection was lost while or after the message was handed over, so it may have; repeat it with the same Message-ID.
 */
export type MailOutcome = 'retryable' | 'permanent' | 'unknown';

/** `reason` is a class such as `smtp_451` or `ECONNREFUSED`; a server's own words may hold an address and stay out. */
export class MailError extends Error {
  override readonly name = 'MailError';

  constructor(
    readonly outcome: MailOutcome,
    readonly reason: string,
    options?: ErrorOptions,
  ) {
    super(`The mail was not confirmed as sent (${outcome}: ${reason}).`, options);
  }
}
