import { AppError, Conflict, Forbidden, Invalid, NotFound, Unauthorized, Unavailable } from '../errors';

/** `app_full` was tried with a credential that does not see every client; `RequestLogins` runs it on the other login. */
export class WrongLogin extends Unavailable {}

const bySqlState: Record<string, () => AppError> = {
  QD401: () => new Unauthorized(),
  QD403: () =>
    new Forbidden(
      'scope.missing',
      'Your role in this practice does not allow this. Ask an owner of the practice.',
    ),
  QD404: () => new NotFound(),
  QD421: () => new WrongLogin(),
  '23503': () => new NotFound(),
  '23505': () => new Conflict('record.exists', 'A record with these values already exists. Reload the list.'),
  '40001': () =>
    new Conflict(
      'record.busy',
      'Someone else changed this at the same time. Reload it, then repeat your change.',
    ),
  '40P01': () =>
    new Conflict(
      'record.busy',
      'Someone else changed this at the same time. Reload it, then repeat your change.',
    ),
};

/** Classes of SQLSTATE: 22 bad value, 23 broken rule, 08/53/57 the server is not there or too busy. */
const byClass: Record<string, () => AppError> = {
  '22': () =>
    new Invalid('value.invalid', 'A value cannot be stored. Check the dates, numbers and text you sent.'),
  '23': () =>
    new Invalid(
      'value.refused',
      'A value breaks a rule of this record. Check the fields that depend on each other.',
    ),
  '08': () => new Unavailable(),
  '53': () => new Unavailable(),
  '57': () => new Unavailable(),
};

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND']);

/** Gives an error of the database its meaning for the caller; what is not known stays as it is and becomes a 500. */
export function translateDatabaseError(error: unknown): unknown {
  // Not instanceof: the errors of Node itself come from another realm in a test run.
  if (!isErrorLike(error) || error instanceof AppError) return error;
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  if (driverError) return translateDatabaseError(driverError);
  // A row that would not be the caller's; a missing privilege has the same code and stays a defect.
  if (code === '42501' && error.message.includes('row-level security'))
    return withCause(new NotFound(), error);
  const known =
    typeof code === 'string'
      ? (bySqlState[code] ?? (networkCodes.has(code) ? () => new Unavailable() : undefined))
      : undefined;
  if (known) return withCause(known(), error);
  if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) && byClass[code.slice(0, 2)]) {
    return withCause(byClass[code.slice(0, 2)]!(), error);
  }
  if (
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/i.test(
      error.message,
    )
  ) {
    return withCause(new Unavailable(), error);
  }
  return error;
}

function withCause(problem: AppError, cause: Error): AppError {
  problem.cause = cause;
  return problem;
}

function isErrorLike(value: unknown): value is Error {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { message?: unknown }).message === 'string'
  );
}
