import { stopProcess } from './background-process';
import type { TestBackground } from './global-setup';
import { releaseRunServer } from './run-server';

export default async function globalTeardown(): Promise<void> {
  const { quarterdeckTests: background } = globalThis as { quarterdeckTests?: TestBackground };
  if (!background) return;
  await stopProcess(background.host);
  await releaseRunServer();
}
