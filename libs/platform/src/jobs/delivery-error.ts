/**
 * What is known after a failed attempt. `retryable` and `permanent`: the message did not go out. `unknown`: the
 * connection was lost while or after the message was handed over, so it may have; repeat it with the same id.
 */
export type DeliveryOutcome = 'retryable' | 'permanent' | 'unknown';

export interface DeliveryErrorOptions extends ErrorOptions {
  /** The receiver said how long to leave it alone. */
  retryAfterSeconds?: number;
  /** It says something about the server as a whole and nothing about this message: others will fare the same. */
  ofServer?: boolean;
}

/** `reason` is a class such as `smtp_451` or `ECONNREFUSED`; a server's own words may hold an address and stay out. */
export class DeliveryError extends Error {
  override readonly name = 'DeliveryError';
  readonly retryAfterSeconds?: number;
  readonly ofServer: boolean;

  constructor(
    readonly outcome: DeliveryOutcome,
    readonly reason: string,
    { retryAfterSeconds, ofServer = false, ...options }: DeliveryErrorOptions = {},
  ) {
    super(`The message was not confirmed as sent (${outcome}: ${reason}).`, options);
    this.retryAfterSeconds = retryAfterSeconds;
    this.ofServer = ofServer;
  }
}
