import { readdir, readFile, stat } from 'node:fs/promises';
import { run } from './run-as';
import { errorCode } from './errors';

/** Whether a process exists and can still do anything: a zombie nobody has waited for does not count. */
export async function isAlive(pid: number): Promise<boolean> {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
  // A container whose first process does not reap its orphans keeps a killed server as a zombie for ever.
  return (await linuxStat(pid))?.state !== 'Z';
}

/** Something that differs between two processes that were given the same number, or '' where it cannot be known. */
export async function startedAt(pid: number): Promise<string> {
  if (process.platform === 'linux') return (await linuxStat(pid))?.startTicks ?? '';
  if (process.platform === 'win32') return '';
  const printed = await run('/bin/ps', ['-o', 'lstart=', '-p', String(pid)], undefined).catch(
    () => undefined,
  );
  return printed?.output.trim() ?? '';
}

interface ServerProcess {
  readonly pid: number;
  readonly parent: number;
}

/**
 * PostgreSQL processes whose working directory is this data directory: the server and its children, whatever the
 * path they were started with. Unlike the number in postmaster.pid this cannot mean another program that was given
 * the number of a dead server. Linux only.
 */
export async function serverProcesses(database: string): Promise<ServerProcess[]> {
  const wanted = await stat(database);
  const found: ServerProcess[] = [];
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const process = await linuxStat(Number(name));
    if (process?.command !== 'postgres') continue;
    const there = await stat(`/proc/${name}/cwd`).catch(() => undefined);
    if (there && there.ino === wanted.ino && there.dev === wanted.dev) {
      found.push({ pid: Number(name), parent: process.parent });
    }
  }
  return found;
}

interface LinuxStat {
  readonly command: string;
  readonly state: string;
  readonly parent: number;
  readonly startTicks: string;
}

async function linuxStat(pid: number): Promise<LinuxStat | undefined> {
  if (process.platform !== 'linux') return undefined;
  const line = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The command stands in parentheses and may itself contain blanks and parentheses; field 22 is the start time.
  const parts = /^\d+ \((.*)\) (.*)/s.exec(line);
  if (!parts) return undefined;
  const fields = parts[2]!.split(' ');
  return { command: parts[1]!, state: fields[0]!, parent: Number(fields[1]), startTicks: fields[19] ?? '' };
}
