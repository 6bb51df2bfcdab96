import { spawn } from 'node:child_process';
import type { SpawnOptions } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { EmbeddedPostgresError, errorCode } from './errors';

/** The user PostgreSQL runs as; undefined means the user of this process. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

/** The conventional "nobody" of Linux: owns nothing else, and exists without creating an account. */
const NOBODY = 65534;

export const isRoot = (): boolean => process.getuid?.() === 0;

/**
 * PostgreSQL refuses to run as root. An existing database keeps the user that made it, so that `sudo npm start`
 * once does not lock that user out; a new one gets "nobody".
 */
export async function chooseRunAs(database: string): Promise<RunAs> {
  if (!isRoot()) return undefined;
  if (process.platform !== 'linux') {
    throw new EmbeddedPostgresError(
      'PostgreSQL does not run as root on this system. Start as an ordinary user.',
    );
  }
  const owner = await stat(database).catch(() => undefined);
  return owner && owner.uid !== 0 ? { uid: owner.uid, gid: owner.gid } : { uid: NOBODY, gid: NOBODY };
}

/**
 * The path that names PostgreSQL its data directory, when it is started with that directory as its working
 * directory. The kernel resolves /proc/self/cwd without walking the parents, so another user can run in a directory
 * below a private home; `-D .` does not do, PostgreSQL makes it absolute and walks the parents.
 */
export const dataDirectoryArgument = (database: string, runAs: RunAs): string =>
  runAs ? '/proc/self/cwd' : database;

/** glibc gives memory back to the system after each large statement and takes it again for the next. */
const KEEPS_MEMORY = { MALLOC_TRIM_THRESHOLD_: '33554432', MALLOC_MMAP_THRESHOLD_: '8388608' };

/** Spawn options that PostgreSQL's programs share. */
export function spawnOptions(runAs: RunAs): SpawnOptions {
  return {
    ...runAs,
    // A foreign LD_LIBRARY_PATH or PG* variable must not reach the server, and its messages must be in English,
    // because we read them. Windows programs do not start without the system's variables.
    ...(process.platform === 'win32'
      ? {}
      : { env: { LC_ALL: 'C', TZ: 'UTC', PATH: '/usr/bin:/bin', ...KEEPS_MEMORY } }),
    windowsHide: true,
  };
}

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program to its end. It is killed should this process exit before. Rejects when it cannot be started. */
export function run(
  file: string,
  args: readonly string[],
  runAs: RunAs,
  cwd?: string,
  onOutput?: (text: string) => void,
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { ...spawnOptions(runAs), cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    const kill = (): void => void child.kill();
    process.once('exit', kill);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        onOutput?.(text);
      });
    }
    child.once('error', (error) => {
      process.off('exit', kill);
      reject(describeSpawnError(error, runAs));
    });
    child.once('close', (code) => {
      process.off('exit', kill);
      resolve({ code, output });
    });
  });
}

/** A container that may not change users fails with a bare EPERM or EINVAL, which says nothing about users. */
export function describeSpawnError(error: Error, runAs: RunAs): Error {
  const code = errorCode(error);
  if (!runAs || (code !== 'EPERM' && code !== 'EINVAL')) return error;
  return new EmbeddedPostgresError(
    `PostgreSQL does not run as root, and this root may not switch to user ${runAs.uid} (${code}). ` +
      'Start as an ordinary user.',
    { cause: error },
  );
}
