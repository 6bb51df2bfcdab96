import { stopProcess } from '@quarterdeck/testing/background-process';
import { releaseRunServer } from '@quarterdeck/testing/run-server';
import type { BrowserBackground } from './global-setup';

export default async function globalTeardown(): Promise<void> {
  const { quarterdeckBrowsers: background } = globalThis as { quarterdeckBrowsers?: BrowserBackground };
  if (!background) return;
  // A product still needs PostgreSQL while it closes.
  await Promise.all(background.processes.map(stopProcess));
  await releaseRunServer();
}
