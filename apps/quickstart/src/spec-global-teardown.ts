import { stopProcess } from '@quarterdeck/platform/testing/background-process';
import { releaseRunServer } from '@quarterdeck/platform/testing/run-server';
import type { BrowserBackground } from './spec-global-setup';

export default async function globalTeardown(): Promise<void> {
  const { quarterdeckBrowsers: background } = globalThis as { quarterdeckBrowsers?: BrowserBackground };
  if (!background) return;
  // A product still needs PostgreSQL while it closes.
  await Promise.all(background.processes.map(stopProcess));
  await releaseRunServer();
}
