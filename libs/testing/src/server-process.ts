import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestServer } from './start-test-server';

// Holds the PostgreSQL of a run and stops it when the run has ended, also when that was interrupted.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
const ended = new Promise((resolve) => process.once('disconnect', resolve));

async function main(): Promise<void> {
  const server = await startTestServer(await mkdtemp(join(tmpdir(), 'quarterdeck-test-')));
  if (process.connected) process.send!(server.info);
  await ended;
  await server.stop();
}

void main().then(
  () => process.exit(0),
  (error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
