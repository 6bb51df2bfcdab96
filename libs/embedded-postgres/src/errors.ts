/** A start or stop that failed for a reason a person can act on; the message is one or more sentences. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** What PostgreSQL and the operating system print, and what that means for the person at the keyboard. */
const CAUSES: readonly (readonly [RegExp, (place: string) => string])[] = [
  [
    // Also worded "No space left on device", so it has to be looked for before the full disk.
    /could not (create|resize|map|allocate).*shared memory/i,
    () =>
      'The system does not give PostgreSQL enough shared memory. In a container, start it with a larger /dev/shm.',
  ],
  [
    /ENOSPC|EDQUOT|No space left on device|Disk quota exceeded/i,
    (place) => `The disk that holds ${place} is full. Free some space and start again.`,
  ],
  [/EROFS|Read-only file system/i, (place) => `${place} is on a read-only file system.`],
  [
    /database files are incompatible/i,
    (place) => `The database in ${place} was made by another version or build of PostgreSQL.`,
  ],
  [
    /has wrong ownership/i,
    (place) => `The database in ${place} belongs to another user. Start as the user who made it.`,
  ],
  [
    /EACCES|EPERM|Permission denied|Operation not permitted/i,
    (place) =>
      `Permission denied in ${place}. It may belong to another user: start as the user who made it, or choose another data directory.`,
  ],
  [
    /ENOMEM|Cannot allocate memory|out of memory/i,
    () => 'There is not enough free memory to start PostgreSQL.',
  ],
];

/** The sentence for a known cause found in what was printed, or undefined. */
export function explain(printed: string, place: string): string | undefined {
  return CAUSES.find(([pattern]) => pattern.test(printed))?.[1](place);
}

/** Turns anything thrown while `doing` into an EmbeddedPostgresError; one that already is stays as it is. */
export function toEmbeddedPostgresError(
  thrown: unknown,
  doing: string,
  place: string,
): EmbeddedPostgresError {
  if (thrown instanceof EmbeddedPostgresError) return thrown;
  const printed = errorMessage(thrown);
  const known = explain(printed, place);
  return new EmbeddedPostgresError(`${doing} failed. ${known ? `${known} (${printed})` : printed}`, {
    cause: thrown,
  });
}

/** Read without `instanceof Error`, which is false for Node's own errors inside a test runner's sandbox. */
export function errorCode(thrown: unknown): string | undefined {
  const code = (thrown as { code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}

export function errorMessage(thrown: unknown): string {
  const message = (thrown as { message?: unknown } | undefined)?.message;
  return typeof message === 'string' ? message : String(thrown);
}
