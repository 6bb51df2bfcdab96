import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import { startEmbeddedPostgres } from '@quarterdeck/embedded-postgres';
import { createSharedDatabase, template, TEST_SECRET, type TestServerInfo } from './test-server';

export interface TestServer {
  info: TestServerInfo;
  stop(): Promise<void>;
}

/** Durability is off: a test run has nothing to lose. Fault tests that restart PostgreSQL start their own server. */
export async function startTestServer(
  dataDirectory: string,
  settings: Record<string, string> = { fsync: 'off' },
): Promise<TestServer> {
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    settings: { ...settings, max_connections: '200', scram_iterations: '1' },
  });
  const random = () => randomBytes(12).toString('hex');
  const info = {
    adminUrl: postgres.url('postgres'),
    passwords: { owner: random(), full: random(), scoped: random(), auth: random(), job: random() },
  };
  await provision(info.adminUrl, template, info.passwords);
  await migrate({
    ownerUrl: loginUrls(info.adminUrl, template, info.passwords).owner,
    secret: TEST_SECRET,
  });
  await createSharedDatabase(info);
  return {
    info,
    async stop() {
      await postgres.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}
