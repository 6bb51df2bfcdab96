import { createHash, randomUUID } from 'node:crypto';
import { chmod, copyFile, lstat, mkdir, readdir, readlink, rename, rm, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { EmbeddedPostgresError, errorCode } from './errors';

interface Entry {
  readonly path: string;
  readonly kind: 'directory' | 'file' | 'link';
  /** Size of a file, target of a link. */
  readonly content: string;
  readonly executable: boolean;
}

/**
 * Copies a directory to `<base>-<fingerprint>` such that every user can read it, and returns that path. What is
 * already there is kept, so `onCopy` is called only when something is missing: after a kill, or when a cleaner of old
 * files was there. Several processes may do this at once, because every file gets its name only when it is complete,
 * and none returns before it has seen all of them.
 */
export async function copyTree(from: string, base: string, onCopy: () => void): Promise<string> {
  const entries = await list(from);
  const target = `${base}-${fingerprint(entries).slice(0, 12)}`;
  await openOwnDirectory(target);
  const missing = await findMissing(target, entries);
  if (missing.length > 0) onCopy();
  for (const entry of missing) await copyEntry(join(from, entry.path), join(target, entry.path), entry);
  return target;
}

/** The name is predictable and /tmp is open to everybody: programs that another user put there are not to be run. */
async function openOwnDirectory(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await makeDirectory(target);
  const there = await lstat(target);
  const uid = process.getuid?.();
  const foreign = uid !== undefined && (there.uid !== uid || (there.mode & 0o022) !== 0);
  if (!there.isDirectory() || foreign) {
    throw new EmbeddedPostgresError(`${target} was not made by this user. Delete it and start again.`);
  }
}

async function findMissing(target: string, entries: readonly Entry[]): Promise<Entry[]> {
  const missing: Entry[] = [];
  for (const entry of entries) {
    const there = await lstat(join(target, entry.path)).catch(() => undefined);
    if (!there || (entry.kind === 'file' && String(there.size) !== entry.content)) missing.push(entry);
  }
  return missing;
}

/** Modes are set explicitly: neither a narrow umask now nor one at install time may make the copy unreadable. */
async function copyEntry(from: string, to: string, entry: Entry): Promise<void> {
  if (entry.kind === 'directory') {
    await makeDirectory(to);
    return;
  }
  const draft = `${to}.${randomUUID()}`;
  try {
    if (entry.kind === 'link') {
      await symlink(entry.content, draft);
    } else {
      await copyFile(from, draft);
      await chmod(draft, entry.executable ? 0o755 : 0o644);
    }
    await rename(draft, to);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

async function makeDirectory(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o755 });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    throw error;
  }
  await chmod(path, 0o755);
}

/** Everything the server needs: not what only serves to compile programs against it. Sorted, parents first. */
async function list(root: string, below = ''): Promise<Entry[]> {
  const entries: Entry[] = [];
  const names = (await readdir(join(root, below))).sort();
  for (const name of names) {
    if (name.endsWith('.a') || name === 'pkgconfig' || name === 'include') continue;
    const path = join(below, name);
    const there = await lstat(join(root, path));
    if (there.isDirectory()) {
      entries.push({ path, kind: 'directory', content: '', executable: false });
      entries.push(...(await list(root, path)));
    } else if (there.isSymbolicLink()) {
      entries.push({ path, kind: 'link', content: await readlink(join(root, path)), executable: false });
    } else {
      const executable = (there.mode & 0o100) !== 0;
      entries.push({ path, kind: 'file', content: String(there.size), executable });
    }
  }
  return entries;
}

/** Links are left out: whether they were missing at the source makes no other copy. */
function fingerprint(entries: readonly Entry[]): string {
  const files = entries.filter((entry) => entry.kind !== 'link');
  return createHash('sha256').update(JSON.stringify(files)).digest('hex');
}
