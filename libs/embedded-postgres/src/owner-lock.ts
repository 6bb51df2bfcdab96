import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './errors';
import { isAlive, startedAt } from './processes';

/**
 * Makes this process the only one that starts and stops the database in a directory, until the returned function is
 * called or the process ends, however it ends. Rejects with a sentence when another live process has it.
 */
export async function takeOwnership(directory: string): Promise<() => Promise<void>> {
  const lock = join(directory, 'owner.json');
  const mine = JSON.stringify({ pid: process.pid, started: await startedAt(process.pid), id: randomUUID() });
  const draft = join(directory, `owner-${randomUUID()}.tmp`);
  // Written aside and linked, so that nobody ever reads a half-written owner.
  await writeFile(draft, mine, { mode: 0o644 });
  try {
    while (!(await tryLink(draft, lock))) {
      const present = await readFile(lock, 'utf8').catch(() => undefined);
      if (present !== undefined) await removeIfOwnerIsGone(lock, present, directory);
    }
  } finally {
    await rm(draft, { force: true });
  }
  return async () => {
    if ((await readFile(lock, 'utf8').catch(() => undefined)) === mine) await rm(lock, { force: true });
  };
}

async function tryLink(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function removeIfOwnerIsGone(lock: string, present: string, directory: string): Promise<void> {
  const owner = parseOwner(present);
  if (owner && (await isAlive(owner.pid)) && (await startedAt(owner.pid)) === owner.started) {
    throw new EmbeddedPostgresError(
      `The database in ${directory} is already in use by process ${owner.pid}. Stop that process first` +
        (owner.started ? '.' : `, or delete ${lock} if it has nothing to do with this database.`),
    );
  }
  // Renaming takes exactly one file: if a faster process has replaced the dead owner meanwhile, put its file back.
  const aside = `${lock}.${randomUUID()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return;
    throw error;
  }
  if ((await readFile(aside, 'utf8')) !== present) await tryLink(aside, lock);
  await unlink(aside);
}

function parseOwner(text: string): { pid: number; started: string } | undefined {
  try {
    const value = JSON.parse(text) as { pid?: unknown; started?: unknown };
    return typeof value.pid === 'number' && typeof value.started === 'string'
      ? { pid: value.pid, started: value.started }
      : undefined;
  } catch {
    return undefined;
  }
}
