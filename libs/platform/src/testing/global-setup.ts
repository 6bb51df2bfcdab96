import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from './test-server';

/** One PostgreSQL for the whole run: a migrated template database, and one shared database made from it. */
export default async function globalSetup(): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'quarterdeck-test-'));
  const server = await startTestServer(directory);
  process.env.QUARTERDECK_TEST_SERVER = JSON.stringify(server.info);
  (globalThis as { quarterdeckTestServer?: typeof server }).quarterdeckTestServer = server;
}
