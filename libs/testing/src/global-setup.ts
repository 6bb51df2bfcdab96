import type { ChildProcess } from 'node:child_process';
import { answerOf, startProcess } from './background-process';
import { acquireRunServer } from './run-server';

export interface TestBackground {
  host: ChildProcess;
}

/**
 * For the whole run one PostgreSQL, with a migrated template database and a shared database made from it, and one
 * process with the whole API on the shared database, which opens more APIs and workers on request.
 */
export default async function globalSetup(): Promise<void> {
  // It loads the modules while PostgreSQL starts.
  const host = startProcess('apps/api/src/testing/api-host.ts');
  (globalThis as { quarterdeckTests?: TestBackground }).quarterdeckTests = { host };
  host.send(await acquireRunServer());
  const urls = await answerOf<{ api: string; host: string }>(host);
  process.env.QUARTERDECK_TEST_API = urls.api;
  process.env.QUARTERDECK_TEST_HOST = urls.host;
}
