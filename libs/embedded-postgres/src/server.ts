import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { open, stat } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import type { Layout } from './cluster';
import { connect, HOST } from './connection';
import { EmbeddedPostgresError, explain } from './errors';
import { STOP_PATIENCE } from './leftover';
import { readEnd, rotateLog } from './log-file';
import { dataDirectoryArgument, describeSpawnError, isRoot, run, spawnOptions } from './run-as';
import type { RunAs } from './run-as';

export interface Launch {
  readonly layout: Layout;
  readonly binaries: Binaries;
  readonly runAs: RunAs;
  readonly password: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface Server {
  readonly port: number;
  readonly pid: number;
  /** Settles when the process has ended, asked or not. */
  readonly exited: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the server on a port; undefined when another program has that port. Rejects with the reason otherwise. */
export async function launch(options: Launch, port: number): Promise<Server | undefined> {
  const { layout, binaries, runAs } = options;
  await rotateLog(layout.log);
  const log = await open(layout.log, 'a', 0o600);
  let child: ChildProcess;
  let offset: number;
  try {
    const owner = await stat(layout.directory);
    // So that the directory's owner can go on without root.
    if (isRoot()) await log.chown(owner.uid, owner.gid);
    offset = (await log.stat()).size;
    child = spawn(binaries.postgres, commandLine(options, port), {
      ...spawnOptions(runAs),
      cwd: layout.database,
      // The file is handed over open, so the server needs no permission to reach it.
      stdio: ['ignore', log.fd, log.fd],
      // A group of its own: Ctrl-C in the terminal must reach the callers, who stop the server when they are done.
      detached: true,
    });
  } finally {
    await log.close();
  }
  const server = supervise(child, port, layout, binaries);
  const problem = await untilReady(server, options);
  if (!problem) {
    child.unref();
    return server;
  }
  await server.stop();
  const printed = await readEnd(layout.log, offset);
  if (server.spawnError()) throw describeSpawnError(server.spawnError()!, runAs);
  if (/could not bind IPv4 address/i.test(printed)) return undefined;
  const known = explain(printed, layout.directory);
  const last = printed.trim().split('\n').slice(-10).join('\n');
  throw new EmbeddedPostgresError(
    `${problem} ${known ?? ''}`.trim() + `\nThe last lines of ${layout.log}:\n${last || '(none)'}`,
  );
}

function commandLine({ layout, runAs, settings }: Launch, port: number): string[] {
  const all: Record<string, string> = {
    shared_buffers: '64MB',
    max_connections: '100',
    jit: 'off',
    ...settings,
    // Not the caller's to change: only this machine may connect, and only through the port that is handed out.
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    logging_collector: 'off',
  };
  const values = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', dataDirectoryArgument(layout.database, runAs), ...values];
}

interface Supervised extends Server {
  hasExited(): boolean;
  spawnError(): Error | undefined;
}

function supervise(child: ChildProcess, port: number, layout: Layout, { pgCtl }: Binaries): Supervised {
  let ended = false;
  let failure: Error | undefined;
  // An ordinary end of this process, without stop(), must not leave the server behind.
  const stopAtExit = (): void => void child.kill('SIGINT');
  process.once('exit', stopAtExit);
  const exited = new Promise<void>((resolve) => {
    const end = (): void => {
      ended = true;
      process.off('exit', stopAtExit);
      resolve();
    };
    child.once('exit', end);
    child.once('error', (error) => {
      failure = error;
      end();
    });
  });
  const stop = async (): Promise<void> => {
    child.ref();
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (ended) return;
      if (process.platform === 'win32' && signal === 'SIGINT') {
        await run(pgCtl, ['stop', '-D', layout.database, '-m', 'fast'], undefined);
      } else {
        child.kill(signal);
      }
      const patience = new AbortController();
      await Promise.race([
        exited,
        sleep(STOP_PATIENCE, undefined, { signal: patience.signal }).catch(() => undefined),
      ]);
      patience.abort();
    }
    if (!ended) throw new EmbeddedPostgresError(`PostgreSQL (process ${child.pid}) does not stop.`);
  };
  let stopping: Promise<void> | undefined;
  return {
    port,
    pid: child.pid ?? 0,
    exited,
    stop: () => (stopping ??= stop()),
    hasExited: () => ended,
    spawnError: () => failure,
  };
}

/** Undefined once the server answers a query, otherwise a sentence. */
async function untilReady(server: Supervised, { password, timeoutMs }: Launch): Promise<string | undefined> {
  const deadline = Date.now() + timeoutMs;
  while (!server.hasExited()) {
    // Another program on that port may keep silent; that the server has ended is then the first thing to hear.
    const answer = await Promise.race([connect(server.port, password), server.exited]);
    if (server.hasExited()) break;
    if (answer === 'ready') return undefined;
    if (answer === '28P01') return 'PostgreSQL does not accept the stored password.';
    if (Date.now() > deadline) return `PostgreSQL was not ready within ${timeoutMs / 1000} seconds.`;
    await Promise.race([server.exited, sleep(20)]);
  }
  return 'PostgreSQL did not start.';
}
