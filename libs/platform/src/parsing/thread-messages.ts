import { AppError, Conflict, type FieldError, Forbidden, Invalid, Unprocessable } from '../errors';

export interface JobMessage {
  /** The parser's module. */
  file: string;
  input: unknown;
}

export type ThreadMessage =
  | { kind: 'began' }
  | { kind: 'reading'; file: string }
  | { kind: 'parsed'; output: unknown }
  | { kind: 'refused'; name: string; code: string; detail: string; errors?: FieldError[] }
  | { kind: 'failed'; error: unknown };

/** Classes do not pass between threads, so an error for the caller passes as its fields. */
export function errorMessage(error: unknown): ThreadMessage {
  if (!(error instanceof AppError)) return { kind: 'failed', error };
  const { name, code, detail, errors } = error;
  return { kind: 'refused', name, code, detail, errors };
}

const refusals = [Invalid, Unprocessable, Forbidden, Conflict];

export function errorOf({ name, code, detail, errors }: ThreadMessage & { kind: 'refused' }): Error {
  const Refusal = refusals.find((one) => one.name === name);
  return Refusal ? new Refusal(code, detail, errors) : new Error(`A parser threw ${name}: ${detail}`);
}
