/** One field that was refused: a JSON pointer into the body, or the name of a parameter. */
export interface FieldError {
  pointer: string;
  detail: string;
}

/**
 * The errors that services throw. `code` is stable and part of the API; `detail` tells a person what to do.
 * `ProblemFilter` turns them into application/problem+json (RFC 9457).
 */
export abstract class AppError extends Error {
  abstract readonly status: number;
  abstract readonly title: string;
  /** Seconds after which trying again can help. */
  retryAfter?: number;

  constructor(
    readonly code: string,
    readonly detail: string,
    readonly errors?: FieldError[],
  ) {
    super(detail);
    this.name = new.target.name;
  }
}

export class Invalid extends AppError {
  readonly status: number = 400;
  readonly title: string = 'The request is not valid';
}

/** One field of the body that the rules refuse; `pointer` is `/field`. */
export function invalidField(pointer: string, detail: string): Invalid {
  return new Invalid('request.invalid', `${pointer.slice(1)}: ${detail}.`, [{ pointer, detail }]);
}

/** Well-formed, but it cannot be meant: for example an idempotency key used again with another body. */
export class Unprocessable extends AppError {
  readonly status = 422;
  readonly title = 'The request cannot be processed';
}

export class Unauthorized extends AppError {
  readonly status = 401;
  readonly title = 'Sign in first';

  constructor(detail = 'Sign in, or send a valid token as "Authorization: Bearer …".') {
    super('credential.invalid', detail);
  }
}

export class Forbidden extends AppError {
  readonly status = 403;
  readonly title = 'Not allowed';
}

/** The one answer for what does not exist and for what is not the caller's. */
export class NotFound extends AppError {
  readonly status = 404;
  readonly title = 'Not found';

  constructor() {
    super('not_found', 'Nothing is here, or you cannot see it.');
  }
}

export class Conflict extends AppError {
  readonly status = 409;
  readonly title = 'Conflict';
}

export class PreconditionFailed extends AppError {
  readonly status = 412;
  readonly title = 'The record has changed';

  constructor() {
    super(
      'version.stale',
      'Someone else changed this record since you read it. Read it again, then repeat your change.',
    );
  }
}

export class PreconditionRequired extends AppError {
  readonly status = 428;
  readonly title = 'If-Match is required';

  constructor() {
    super('version.required', 'Send the ETag you read as If-Match, so that no change is lost.');
  }
}

export class TooManyRequests extends AppError {
  readonly status = 429;
  readonly title = 'Too many requests';

  constructor(retryAfter: number, detail = 'Wait a moment, then try again.') {
    super('rate_limit.exceeded', detail);
    this.retryAfter = retryAfter;
  }
}

export class Unavailable extends AppError {
  readonly status = 503;
  readonly title = 'Not available right now';

  constructor(detail = 'The service is busy or starting. Nothing was changed; try again in a few seconds.') {
    super('unavailable', detail);
    this.retryAfter = 2;
  }
}
