import { explain } from '@quarterdeck/embedded-postgres/errors';
import type { Settings } from './settings';

/** A start that failed for a reason that a person can act on; the message says how to go on. */
export class QuickstartError extends Error {
  override readonly name = 'QuickstartError';
}

const plainErrors = ['QuickstartError', 'EmbeddedPostgresError', 'BootError', 'ConfigError'];

/** What to print for anything that a start can fail with; an unknown error keeps its stack. */
export function sentence(error: unknown, { port, dataDirectory }: Settings): string {
  const { name, code, message, stack } = error as NodeJS.ErrnoException;
  // PostgreSQL does not always say in the words of the system that the disk is full.
  if (/Check free disk space/.test(message)) return explain('ENOSPC', dataDirectory)!;
  if (plainErrors.includes(name)) return message;
  if (code === 'EADDRINUSE') {
    return `Port ${port} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`;
  }
  if (code === 'EACCES' && /listen/.test(message)) {
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`;
  }
  const known = explain(`${code ?? ''} ${message}`, dataDirectory);
  return known ? `${known}\n(${message})` : (stack ?? String(error));
}
