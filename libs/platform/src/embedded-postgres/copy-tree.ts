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
 * Copies a directory to `<base>-<fingerprint>` such that every user can read it, and returns that path. A complete
 * copy that is already there is used again; `onCopy` is called only when there is something to do. Several processes
 * may do this at once: each copies aside, and the first rename wins.
 */
export async function copyTree(from: string, base: string, onCopy: () => void): Promise<string> {
  const entries = await list(from);
  const wanted = fingerprint(entries);
  const target = `${base}-${wanted.slice(0, 12)}`;
  if (await isComplete(target, wanted)) return target;

  onCopy();
  await mkdir(dirname(base), { recursive: true });
  const draft = `${target}.${randomUUID()}`;
  try {
    await mkdir(draft, { mode: 0o755 });
    await copy(from, draft, entries);
    // An incomplete one (a cleaner of old files was there) goes aside; a server still running keeps its open files.
    const damaged = `${draft}-damaged`;
    if (await lstat(target).catch(() => undefined)) await rename(target, damaged).catch(() => undefined);
    await rm(damaged, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    const lostTheRace = ['ENOTEMPTY', 'EEXIST'].includes(errorCode(error) ?? '');
    if (!lostTheRace || !(await isComplete(target, wanted))) throw error;
  }
  return target;
}

async function copy(from: string, to: string, entries: readonly Entry[]): Promise<void> {
  // Modes are set explicitly: neither a narrow umask now nor one at install time may make the copy unreadable.
  await chmod(to, 0o755);
  for (const entry of entries) {
    const path = join(to, entry.path);
    if (entry.kind === 'directory') {
      await mkdir(path);
      await chmod(path, 0o755);
    } else if (entry.kind === 'link') {
      await symlink(entry.content, path);
    } else {
      await copyFile(join(from, entry.path), path);
      await chmod(path, entry.executable ? 0o755 : 0o644);
    }
  }
}

/** The name is predictable and /tmp is open to everybody: programs that another user put there are not to be run. */
async function isComplete(target: string, wanted: string): Promise<boolean> {
  const there = await lstat(target).catch(() => undefined);
  if (!there) return false;
  const uid = process.getuid?.();
  const foreign = uid !== undefined && (there.uid !== uid || (there.mode & 0o022) !== 0);
  if (!there.isDirectory() || foreign) {
    throw new EmbeddedPostgresError(`${target} was not made by this user. Delete it and start again.`);
  }
  return fingerprint(await list(target)) === wanted;
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
