import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const root = join(__dirname, '../../..');

/** TypeScript in a process that ends with this one; `answerOf` waits for what it answers first. */
export function startProcess(file: string): ChildProcess {
  const child = fork(join(root, file), {
    execArgv: ['--require', join(root, 'tools/typescript-register.cjs')],
  });
  // Whatever fails afterwards has its reason here.
  child.once('exit', (code, signal) => {
    if (child.connected || code !== 0)
      process.stderr.write(`${file} ended by itself: ${signal ?? `exit code ${code}`}.\n`);
  });
  return child;
}

export async function answerOf<T>(child: ChildProcess): Promise<T> {
  const ended = once(child, 'exit').then(([code]) => {
    throw new Error(`${child.spawnargs.at(-1)} ended with ${String(code)}; what it printed is above.`);
  });
  const [answer] = (await Promise.race([once(child, 'message'), ended])) as [T];
  return answer;
}

export async function stopProcess(child: ChildProcess): Promise<void> {
  if (!child.connected) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
