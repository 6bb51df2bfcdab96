import 'reflect-metadata';
import { startApi } from '../../api/src/server';
import { startWorker } from '../../worker/src/worker';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { DATABASE, embeddedServer, foreignServer, prepareDatabase } from './database';
import { findDemo, markLoaded } from './demo/first-run';
import { loadDemo, removeDemo } from './demo/load-demo';
import { productConfig } from './product';
import { sentence } from './quickstart-error';
import { Running } from './running';
import { keepSecrets } from './secrets';
import { readSettings, type Settings } from './settings';
import { welcome } from './welcome';

/** Shows a line while something takes time. */
type Step = <T>(label: string, work: () => Promise<T>) => Promise<T>;

/** Starts everything, and stays until Ctrl-C or SIGTERM. Called by start.mjs. */
export async function main(step: Step): Promise<void> {
  const settings = readSettings();
  const running = new Running();
  running.stopOnSignals();
  try {
    await start(settings, running, (label, work) => {
      running.refuseWhenStopping();
      return step(label, work);
    });
  } catch (error) {
    if (!running.stopping) process.stderr.write(`\n${sentence(error, settings)}\n`);
    await running.exit(running.stopping ? 0 : 1);
  }
}

async function start(settings: Settings, running: Running, step: Step): Promise<void> {
  const secrets = await keepSecrets(settings.dataDirectory);
  const server = settings.databaseUrl
    ? foreignServer(settings.databaseUrl)
    : await step('Starting PostgreSQL', () => embeddedServer(settings));
  running.add('database', () => server.stop());
  void server.exited.then(() => running.lost('PostgreSQL has ended unexpectedly', settings));
  const logins = await step('Preparing the database', () =>
    prepareDatabase(server.adminUrl, settings, secrets),
  );
  const config = await productConfig(settings, secrets, logins);
  const api = await step('Starting Quarterdeck', () => startApi(config, createLogger(config, 'api')));
  running.add('api', () => api.close());
  const found = await findDemo(server.adminUrl, DATABASE);
  const first = !found.loaded && !found.others;
  if (first) {
    await step('Loading the demo practice', async () => {
      if (found.demo) await removeDemo(config);
      await loadDemo(api, config);
      await markLoaded(server.adminUrl, DATABASE);
    });
  }
  running.refuseWhenStopping();
  const worker = await startWorker(config);
  running.add('worker', () => worker.close());
  running.refuseWhenStopping();
  running.started();
  process.stdout.write(welcome(settings, config, found.demo || first));
}
