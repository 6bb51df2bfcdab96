import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import 'reflect-metadata';
import { testApp } from '@quarterdeck/platform/testing/test-app';
import { startTestServer, type TestServer } from '@quarterdeck/platform/testing/start-test-server';
import { useTestServer } from '@quarterdeck/platform/testing/test-server';

// One PostgreSQL and the whole API for all test files. Both end with the run, however that ends.
let server: TestServer | undefined;

async function start(): Promise<void> {
  server = await startTestServer(await mkdtemp(join(tmpdir(), 'quarterdeck-test-')));
  useTestServer(server.info);
  const { apiFeatures } = await import('./api.module');
  const { app } = await testApp(apiFeatures, { config: { signUp: 'open', trustedProxies: '127.0.0.1' } });
  process.send!({ server: server.info, api: await app.getUrl() });
}

const started = start().catch((error: unknown) => {
  process.stderr.write(`The tests cannot start: ${String((error as Error).stack)}\n`);
  process.disconnect();
});

process.once('disconnect', () => {
  void started.then(() => server?.stop()).then(() => process.exit(0));
});
// Ctrl-C reaches this process too, but the run still needs it until it ends.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
