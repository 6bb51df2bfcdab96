import { randomBytes, randomUUID } from 'node:crypto';
import { chown, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, errorCode, explain } from './errors';
import type { Binaries } from './binaries';
import { POSTGRES_MAJOR } from './binaries';
import { dataDirectoryArgument, run } from './run-as';
import type { RunAs } from './run-as';

export const SUPERUSER = 'postgres';

/** What a data directory contains. Only `database` belongs to the user PostgreSQL runs as. */
export interface Layout {
  readonly directory: string;
  readonly database: string;
  readonly log: string;
  readonly passwordFile: string;
}

interface ClusterOptions {
  readonly runAs: RunAs;
  readonly binaries: Binaries;
  /** Whether the files must be safely on the disk before the server starts. */
  readonly durable: boolean;
  readonly onProgress: (line: string) => void;
}

const MARKER = '.quarterdeck-postgres';
const DRAFT_PREFIX = 'initdb-';

/** Makes the directory ours. Refuses one with foreign content, because parts of it are deleted after a crash. */
export async function openDirectory(directory: string): Promise<Layout> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const names = await readdir(directory);
  if (!names.includes(MARKER)) {
    if (names.length > 0) {
      throw new EmbeddedPostgresError(
        `${directory} contains other files (such as ${names[0]}) and was not made by Quarterdeck. ` +
          'Choose an empty or new directory for the database.',
      );
    }
    await writeFile(join(directory, MARKER), 'Made by Quarterdeck; holds a PostgreSQL database.\n');
  }
  return {
    directory,
    database: join(directory, 'data'),
    log: join(directory, 'server.log'),
    passwordFile: join(directory, 'password'),
  };
}

/**
 * Creates the database unless there is one, and returns the superuser's password. initdb works in a draft beside it,
 * which gets its name in one step at the end: a database with that name is always complete.
 */
export async function ensureCluster(layout: Layout, options: ClusterOptions): Promise<string> {
  await removeDrafts(layout);
  const version = await readFile(join(layout.database, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (version === undefined) return createCluster(layout, options);
  if (version.trim() !== POSTGRES_MAJOR) {
    throw new EmbeddedPostgresError(
      `The database in ${layout.database} was made by PostgreSQL ${version.trim()}; this is ${POSTGRES_MAJOR}. ` +
        'Dump it with the old version and restore it here, or choose another data directory.',
    );
  }
  const password = await readPassword(layout);
  if (password) return password;
  throw new EmbeddedPostgresError(
    `${layout.passwordFile} with the password of the database is missing. Put it back, or choose another data directory.`,
  );
}

async function createCluster(layout: Layout, options: ClusterOptions): Promise<string> {
  const { runAs, durable } = options;
  const { initdb } = options.binaries;
  options.onProgress(`Creating the database in ${layout.directory}.`);
  // Kept if it is there: it may be all that is left of a database moved away for a moment.
  const password = (await readPassword(layout)) ?? (await createPassword(layout));

  const draft = join(layout.directory, `${DRAFT_PREFIX}${randomUUID()}`);
  const data = join(draft, 'data');
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(join(draft, 'password'), password, { mode: 0o600 });
  for (const path of [draft, data, join(draft, 'password')]) await give(path, runAs);

  const { code, output } = await run(
    initdb,
    [
      `--pgdata=${dataDirectoryArgument(data, runAs)}`,
      `--username=${SUPERUSER}`,
      // Relative to the working directory, which is the only path another user is sure to reach.
      '--pwfile=../password',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      // PostgreSQL's own C.UTF-8 sorts and folds alike on every system, whatever locales that system has.
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    runAs,
    data,
  );
  if (code !== 0) {
    await removeDrafts(layout);
    const lines = output.trim().split('\n').slice(-8).join('\n');
    const known = explain(output, layout.directory) ?? unknownUser(output, runAs) ?? 'See what it printed.';
    throw new EmbeddedPostgresError(`The database could not be created. ${known}\n${lines}`);
  }
  await rename(data, layout.database);
  await removeDrafts(layout);
  return password;
}

function unknownUser(output: string, runAs: RunAs): string | undefined {
  if (!/could not look up effective user ID/i.test(output)) return undefined;
  const uid = runAs?.uid ?? process.getuid?.();
  return `The system has no name for user ${uid}, and PostgreSQL needs one: add it to /etc/passwd.`;
}

async function readPassword({ passwordFile }: Layout): Promise<string | undefined> {
  try {
    return (await readFile(passwordFile, 'utf8')).trim() || undefined;
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function createPassword({ passwordFile }: Layout): Promise<string> {
  const password = randomBytes(24).toString('base64url');
  const draft = `${passwordFile}.${randomUUID()}`;
  await writeFile(draft, `${password}\n`, { mode: 0o600, flush: true });
  await rename(draft, passwordFile);
  return password;
}

/** Drafts of an initdb that was killed. One that is still dying may hold its own for a moment: left for next time. */
async function removeDrafts({ directory }: Layout): Promise<void> {
  for (const name of await readdir(directory)) {
    if (!name.startsWith(DRAFT_PREFIX)) continue;
    await rm(join(directory, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

async function give(path: string, runAs: RunAs): Promise<void> {
  if (runAs) await chown(path, runAs.uid, runAs.gid);
}
