// However a run ends, it leaves no process and no temporary folder behind.
import { subscribe } from 'node:diagnostics_channel';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const PATIENCE_MS = 5_000;
const children = new Set();
let ending = false;

subscribe('child_process', ({ process: child }) => {
  children.add(child);
  child.once('exit', () => children.delete(child));
  child.once('error', () => child.pid ?? children.delete(child));
  // A fleet replaces a worker that ends, also while everything ends.
  setImmediate(() => ending && child.kill('SIGKILL'));
});

/** Runs it in a temporary folder of its own and exits: with 0 when it resolves to true, with 1 otherwise. */
export async function cleanly(name, run) {
  const folder = await mkdtemp(join(tmpdir(), `quarterdeck-${name}-`));
  process.env.TMPDIR = folder;
  const stopped = new Promise((_, reject) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
      process.on(signal, () => reject(new Error(`Stopped by ${signal}.`)));
    for (const fault of ['uncaughtException', 'unhandledRejection']) process.on(fault, reject);
  });
  let succeeded = false;
  try {
    succeeded = await Promise.race([run(), stopped]);
  } catch (error) {
    console.error(error);
  }
  ending = true;
  await endChildren();
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  process.once('exit', () => children.forEach((child) => child.kill('SIGKILL')));
  process.exit(succeeded === true ? 0 : 1);
}

async function endChildren() {
  const ends = [...children].map((child) => {
    // PostgreSQL frees its shared memory only when it ends itself.
    const isPostgres = basename(child.spawnfile ?? '').startsWith('postgres');
    child.kill(isPostgres ? 'SIGQUIT' : 'SIGKILL');
    return once(child, 'exit');
  });
  await Promise.race([Promise.all(ends), sleep(PATIENCE_MS)]);
}
