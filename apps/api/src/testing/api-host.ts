import 'reflect-metadata';
import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import type { Config } from '@quarterdeck/platform/config/config';
import { validateConfig } from '@quarterdeck/platform/config/load-config';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import { testApp, type TestAppOptions } from '@quarterdeck/testing/test-app';
import { type TestServerInfo, useTestServer } from '@quarterdeck/testing/test-server';
import { startWorker } from '../../../worker/src/worker';
import { apiFeatures } from '../api.module';

interface Opened {
  url?: string;
  /** Resolves to the log output. */
  close(): Promise<string[]>;
}

interface WorkerSetup {
  config: Partial<Config>;
  timing?: Partial<DeliveryTiming>;
}

async function openApi(options: TestAppOptions): Promise<Opened> {
  const { app } = await testApp(apiFeatures, options);
  return { url: await app.getUrl(), close: () => app.close().then(() => []) };
}

async function openWorker({ config, timing }: WorkerSetup): Promise<Opened> {
  const lines: string[] = [];
  const write = (line: string): void => void lines.push((JSON.parse(line) as { msg: string }).msg);
  const logger = pino({ level: 'info' }, { write });
  const worker = await startWorker(validateConfig(config, ['databaseJobUrl']), timing, logger);
  return { close: () => worker.close().then(() => lines) };
}

const opened: Opened[] = [];

async function answer(request: IncomingMessage): Promise<object> {
  if (request.method === 'DELETE') return opened[Number(request.url!.slice(1))]!.close();
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const setup = JSON.parse(Buffer.concat(chunks).toString()) as never;
  const one = await (request.url === '/worker' ? openWorker(setup) : openApi(setup));
  return { id: opened.push(one) - 1, url: one.url };
}

async function listen(): Promise<string> {
  const host = createServer((request, response) => {
    answer(request).then(
      (body) => response.end(JSON.stringify(body)),
      (error: Error) => response.writeHead(500).end(JSON.stringify({ error: error.message })),
    );
  }).listen(0, '127.0.0.1');
  await once(host, 'listening');
  return `http://127.0.0.1:${(host.address() as AddressInfo).port}`;
}

// Runs the shared API, and more APIs and workers on request, so that no test file loads Nest. The PostgreSQL to use
// arrives as a message; the addresses of the API and of this host are sent back as one.
process.once('message', (server: TestServerInfo) => {
  useTestServer(server);
  const shared = openApi({ config: { signUp: 'open', trustedProxies: '127.0.0.1' } });
  void Promise.all([shared, listen()]).then(([{ url }, host]) => process.send!({ api: url, host }));
});
process.once('disconnect', () => process.exit(0));
// Ignores Ctrl-C, because the run that started this process ends it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);
