import 'reflect-metadata';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@quarterdeck/platform/config/config';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { freePort } from '@quarterdeck/embedded-postgres/testing/free-port';
import {
  dropDatabase,
  privateDatabase,
  type TestDatabase,
  TEST_SECRET,
  type TestServerInfo,
} from '@quarterdeck/testing/test-server';
import { startApi } from '../../../api/src/server';
import { startWorker } from '../../../worker/src/worker';
import { loadDemo } from '../demo/load-demo';
import { productConfig } from '../product';
import { demoTemplate } from './demo-template';

const portal = join(__dirname, '../../../../dist/apps/portal');

/** Opens products as `npm start` assembles them, each on a copy of the demo practice, with their files in `directory`. */
export class SpecProducts {
  constructor(
    private readonly server: TestServerInfo,
    private readonly directory: string,
  ) {}

  /** The name of the database to copy. */
  template(): Promise<string> {
    return demoTemplate(this.server, async (database) => {
      const config = await this.configOf(database);
      const api = await startApi(config, createLogger(config, 'api'));
      await loadDemo(api, config).finally(() => api.close());
    });
  }

  /** Answers with the address once everything runs; closes when `ended` settles. */
  async run(answer: (url: string) => void, ended: Promise<unknown>): Promise<void> {
    const database = await privateDatabase(await this.template());
    const config = await this.configOf(database);
    const api = await startApi(config, createLogger(config, 'api'));
    try {
      const worker = await startWorker(config);
      answer(config.publicUrl);
      await ended;
      await worker.close();
    } finally {
      await api.close();
      await dropDatabase(database);
    }
  }

  private async configOf(database: TestDatabase): Promise<Config> {
    const port = await freePort();
    const dataDirectory = await mkdtemp(join(this.directory, 'data-'));
    const settings = { port, dataDirectory, publicUrl: `http://localhost:${port}` };
    const secrets = { secret: TEST_SECRET, passwords: this.server.passwords };
    const config = await productConfig(settings, secrets, database);
    return Object.assign(config, { portalDirectory: portal, logLevel: 'error' });
  }
}
