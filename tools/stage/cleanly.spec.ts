import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';

const CLEANLY = join(__dirname, 'cleanly.mjs');

/**
 * A run that starts a process and replaces it whenever it ends, says its temporary folder, and goes on with `rest` once
 * its input ends.
 */
const program = (rest: string): string => `
  import { spawn } from 'node:child_process';
  import { tmpdir } from 'node:os';
  import { cleanly } from ${JSON.stringify(CLEANLY)};
  const start = () => spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']).on('exit', start);
  await cleanly('spec', async () => {
    const child = start();
    await new Promise((resolve) => child.once('spawn', resolve));
    console.log(tmpdir());
    await new Promise((resolve) => process.stdin.resume().once('end', resolve));
    ${rest}
  });`;

async function runs(rest: string, signal?: NodeJS.Signals): Promise<{ code: number; left: string[] }> {
  // A process group of its own, in which everything that it starts can be found.
  const run = spawn(process.execPath, ['--input-type=module', '-e', program(rest)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const ended = once(run, 'exit') as Promise<[number]>;
  const [folder] = (await once(createInterface(run.stdout), 'line')) as [string];
  expect(existsSync(folder)).toBe(true);
  run.stdin.end();
  if (signal) run.kill(signal);
  const [code] = await ended;
  const left = [existsSync(folder) && 'folder', (await outlives(run.pid!)) && 'process'];
  return { code, left: left.filter((each) => each !== false) };
}

/** Whether a process of the group is still there after a moment; one that was killed may need it to end. */
async function outlives(group: number): Promise<boolean> {
  for (const deadline = Date.now() + 5_000; isAlive(-group); await sleep(20))
    if (Date.now() > deadline) return process.kill(-group, 'SIGKILL');
  return false;
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('a benchmark or chaos test', () => {
  it.each([
    ['succeeds', 'return true;', undefined, 0],
    ['finds a broken promise', 'return false;', undefined, 1],
    ['fails', `throw new Error('no');`, undefined, 1],
    [
      'has a promise that nobody awaits',
      `void Promise.reject(new Error('no')); await new Promise(() => {});`,
      undefined,
      1,
    ],
    ['is stopped with Ctrl-C', 'await new Promise(() => {});', 'SIGINT', 1],
    ['is ended by its supervisor', 'await new Promise(() => {});', 'SIGTERM', 1],
  ] as const)('leaves no process and no folder behind when it %s', async (_when, rest, signal, code) => {
    expect(await runs(rest, signal)).toEqual({ code, left: [] });
  });
});
