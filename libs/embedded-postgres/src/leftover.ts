import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Binaries } from './binaries';
import { EmbeddedPostgresError } from './errors';
import { isAlive, serverProcesses } from './processes';
import { run } from './run-as';

/** Longest wait for an orderly stop, and again for an immediate one, in milliseconds. */
export const STOP_PATIENCE = 10_000;

/**
 * Stops a server that an earlier, killed start left running on this data directory. It is stopped rather than used
 * again: its settings and port may differ from what is asked now, and nobody would hear of its end. Must be called
 * only by the owner of the directory.
 */
export async function stopLeftover(
  database: string,
  binaries: Binaries,
  answers: (port: number) => Promise<boolean>,
  onProgress: (line: string) => void,
): Promise<void> {
  const pidFile = join(database, 'postmaster.pid');
  const lines = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n');
  const pid = Number(lines[0]);
  const named = Number.isInteger(pid) && pid > 0 && (await isAlive(pid)) ? pid : undefined;
  const tell = (process: number): void =>
    onProgress(`Stopping PostgreSQL (process ${process}) that an earlier start left running.`);

  if (process.platform === 'linux') {
    await stopOnLinux(database, tell);
  } else if (named !== undefined) {
    // The password is this database's own, and the server has to prove that it knows it too.
    if (!(await answers(Number(lines[3])))) {
      throw new EmbeddedPostgresError(
        `${pidFile} names process ${named} as the running PostgreSQL, but it does not answer. ` +
          'Stop that process, or delete the file if the process is another program.',
      );
    }
    tell(named);
    await stopElsewhere(named, database, binaries);
  }
  // What remains names no live server. PostgreSQL clears that up itself, unless the number now belongs to another
  // program (usual after a restarted container): then it would refuse to start.
  const remaining = Number((await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[0]);
  if (named !== undefined && remaining === named) await rm(pidFile, { force: true });
}

async function stopOnLinux(database: string, tell: (pid: number) => void): Promise<void> {
  const signalled = new Set<number>();
  for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
    signalled.clear();
    for (const deadline = Date.now() + STOP_PATIENCE; Date.now() < deadline; await sleep(20)) {
      const running = await serverProcesses(database);
      if (running.length === 0) return;
      // The server tells its children. A child without its server ends by itself; the signal only hastens that.
      const pids = new Set(running.map((each) => each.pid));
      for (const { pid, parent } of running) {
        if (pids.has(parent) || signalled.has(pid)) continue;
        if (signal === 'SIGINT') tell(pid);
        signalled.add(pid);
        signalIfAlive(pid, signal);
      }
    }
  }
  const [stuck] = await serverProcesses(database);
  if (stuck)
    throw new EmbeddedPostgresError(`PostgreSQL (process ${stuck.pid}) in ${database} does not stop.`);
}

async function stopElsewhere(pid: number, database: string, { pgCtl }: Binaries): Promise<void> {
  // Windows has no signals; pg_ctl knows how to ask there.
  if (process.platform === 'win32') await run(pgCtl, ['stop', '-D', database, '-m', 'fast'], undefined);
  else signalIfAlive(pid, 'SIGINT');
  const deadline = Date.now() + STOP_PATIENCE;
  while (await isAlive(pid)) {
    if (Date.now() > deadline) throw new EmbeddedPostgresError(`PostgreSQL (process ${pid}) does not stop.`);
    await sleep(20);
  }
}

function signalIfAlive(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // Ended by itself since it was listed.
  }
}
