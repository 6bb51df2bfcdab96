import { BootError } from '@quarterdeck/platform/database/boot-checks';
import { API_LOGINS, ConfigError, loadConfig } from '@quarterdeck/platform/config/load-config';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { startApi } from './server';

async function main(): Promise<void> {
  const config = loadConfig(API_LOGINS);
  const logger = createLogger(config, 'api');
  const app = await startApi(config, logger);
  app.enableShutdownHooks(['SIGTERM', 'SIGINT']);
  logger.info({ host: config.host, port: config.port }, 'api is listening');
}

main().catch((error: unknown) => {
  const plain = error instanceof BootError || error instanceof ConfigError;
  process.stderr.write(`${plain ? error.message : String((error as Error).stack ?? error)}\n`);
  process.exit(1);
});
