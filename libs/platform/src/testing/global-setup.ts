import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type TestServerInfo, useTestServer } from './test-server';

const root = join(__dirname, '../../../..');

/**
 * For the whole run one PostgreSQL, with a migrated template database and a shared database made from it, and the whole
 * API on the shared database. A process of their own holds both, opens more on request, and ends when this one has gone.
 */
export default async function globalSetup(): Promise<void> {
  const background = fork(join(root, 'apps/api/src/spec-host.ts'), {
    execArgv: ['--require', join(root, 'tools/typescript-register.cjs')],
  });
  const [started] = (await Promise.race([
    once(background, 'message'),
    once(background, 'exit').then(() => {
      throw new Error('PostgreSQL and the API for the tests did not start; the reason is above.');
    }),
  ])) as [{ server: TestServerInfo; api: string; host: string }];
  (globalThis as { quarterdeckTests?: ChildProcess }).quarterdeckTests = background;
  useTestServer(started.server);
  process.env.QUARTERDECK_TEST_API = started.api;
  process.env.QUARTERDECK_TEST_HOST = started.host;
}
