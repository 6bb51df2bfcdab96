import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

export default async function globalTeardown(): Promise<void> {
  const { quarterdeckTests: background } = globalThis as { quarterdeckTests?: ChildProcess };
  if (!background?.connected) return;
  const ended = once(background, 'exit');
  background.disconnect();
  await ended;
}
