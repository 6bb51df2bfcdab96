import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import type { Config } from '@quarterdeck/platform/config/config';
import { API_LOGINS } from '@quarterdeck/platform/config/load-config';
import { checkDatabase } from '@quarterdeck/platform/database/boot-checks';
import { migrations } from '../../../migrations';
import { createApp } from './app';

/**
 * Checks the database, then listens.
 * @throws BootError or ConfigError with the remedy.
 */
export async function startApi(config: Config, logger: Logger): Promise<NestFastifyApplication> {
  for (const url of API_LOGINS.map((login) => config[login]!)) {
    await checkDatabase(url, config.quarterdeckSecret, migrations.names);
  }
  const app = await createApp(config, logger);
  await app.listen(config.port, config.host);
  return app;
}
