import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer, useTestServer, type TestServer } from './test-server';

const root = join(__dirname, '../../../..');

export interface TestBackground {
  server: TestServer;
  api: ChildProcess;
}

/**
 * For the whole run one PostgreSQL, with a migrated template database and a shared database made from it, and one
 * process with the whole API on the shared database.
 */
export default async function globalSetup(): Promise<void> {
  // It loads the modules while PostgreSQL starts.
  const api = fork(join(root, 'apps/api/src/spec-api.ts'), {
    execArgv: ['--require', join(root, 'tools/typescript-register.cjs')],
  });
  const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-test-'));
  const server = await startTestServer(directory);
  (globalThis as { quarterdeckTests?: TestBackground }).quarterdeckTests = { server, api };
  useTestServer(server.info);
  api.send(server.info);
  const [url] = (await Promise.race([
    once(api, 'message'),
    once(api, 'exit').then(([code]) => {
      throw new Error(`The test API ended with ${String(code)}; what it printed is above.`);
    }),
  ])) as [string];
  process.env.QUARTERDECK_TEST_API = url;
}
