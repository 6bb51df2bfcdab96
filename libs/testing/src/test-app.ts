import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Config } from '@quarterdeck/platform/config/config';
import { API_LOGINS, validateConfig } from '@quarterdeck/platform/config/load-config';
import { createHttpApp } from '@quarterdeck/platform/http/create-app';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { PlatformModule } from '@quarterdeck/platform/platform.module';
import type { RateLimits } from '@quarterdeck/platform/rate-limit/rate-limits';
import { apiAt, type TestApi } from './test-api';
import { sharedDatabase, TEST_SECRET, type TestDatabase } from './test-server';

export interface TestApp extends TestApi {
  app: NestFastifyApplication;
  config: Config;
  close(): Promise<void>;
}

export interface TestAppOptions {
  database?: TestDatabase;
  config?: Partial<Config>;
  rateLimits?: RateLimits;
}

/** Every test comes from one address. */
const generous: RateLimits = { credential: { limit: 1_000_000 }, address: { limit: 1_000_000 } };

/** The given features behind the real HTTP shell, on the real database. */
export async function testApp(features: Type[], options: TestAppOptions = {}): Promise<TestApp> {
  const database = options.database ?? sharedDatabase();
  const config = testConfig(database, options.config);
  const logger = createLogger(config, 'test', process.stdout);
  class TestModule {}
  Module({ imports: [PlatformModule.forApi(config, logger, options.rateLimits ?? generous), ...features] })(
    TestModule,
  );
  const app = await createHttpApp(TestModule, config, logger);
  await app.listen(0, '127.0.0.1');
  return { ...apiAt(app.getHttpServer(), database), app, config, close: () => app.close() };
}

export function testConfig(database: TestDatabase, more: Partial<Config> = {}): Config {
  return validateConfig(
    {
      quarterdeckSecret: TEST_SECRET,
      nodeEnv: 'test',
      logLevel: 'error',
      databaseFullUrl: database.full,
      databaseScopedUrl: database.scoped,
      databaseAuthUrl: database.auth,
      databaseJobUrl: database.job,
      databasePool: 4,
      ...(more.smtpUrl ? {} : { mailboxDirectory: join(tmpdir(), 'quarterdeck-test-mailbox') }),
      ...more,
    },
    [...API_LOGINS, 'databaseJobUrl'],
  );
}
