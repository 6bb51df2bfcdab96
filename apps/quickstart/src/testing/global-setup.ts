import { type ChildProcess, execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerOf, startProcess } from '@quarterdeck/testing/background-process';
import { acquireRunServer } from '@quarterdeck/testing/run-server';

const root = join(__dirname, '../../../..');
const build = `import('./apps/quickstart/build.mjs').then(({ build }) => build())`;

export interface BrowserBackground {
  processes: ChildProcess[];
}

/**
 * For all browser tests of the run one Chromium, the PostgreSQL of the run, the portal as the sources are now, and for
 * each worker of Jest a process that opens products.
 */
export default async function globalSetup({ maxWorkers }: { maxWorkers: number }): Promise<void> {
  // They load their modules while PostgreSQL starts.
  const chromium = startProcess('apps/portal/e2e/chromium-server.ts');
  const hosts = Array.from({ length: maxWorkers }, () =>
    startProcess('apps/quickstart/src/testing/product-host.ts'),
  );
  const background: BrowserBackground = { processes: [...hosts, chromium] };
  (globalThis as { quarterdeckBrowsers?: BrowserBackground }).quarterdeckBrowsers = background;
  const [endpoint, server] = await Promise.all([
    answerOf<string>(chromium),
    acquireRunServer(),
    promisify(execFile)(process.execPath, ['-e', build], { cwd: root }),
  ]);
  // A run of one file needs the first only.
  hosts.forEach((host, index) => host.send({ server, soon: index === 0 }));
  process.env.QUARTERDECK_TEST_CHROMIUM = endpoint;
  process.env.QUARTERDECK_TEST_PRODUCTS = (await Promise.all(hosts.map(answerOf<number>))).join();
}
