import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module, type Type } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import supertest from 'supertest';
import { Config } from '../config/config';
import { validateConfig } from '../config/load-config';
import { createHttpApp } from '../http/create-app';
import { createLogger } from '../logging/logger';
import { PlatformModule } from '../platform.module';
import type { RateLimits } from '../rate-limit/rate-limits';
import { sharedDatabase, TEST_SECRET, type TestDatabase } from './test-server';
import { testPractice, type TestPerson, type TestPractice } from './test-practice';

export interface TestApp {
  app: NestFastifyApplication;
  config: Config;
  database: TestDatabase;
  /** A practice of the test's own. */
  practice(name?: string): Promise<TestPractice>;
  /** Requests as this person, or as nobody. */
  as(person?: TestPerson): TestClient;
  close(): Promise<void>;
}

export type TestClient = Record<
  'get' | 'post' | 'patch' | 'put' | 'delete',
  (path: string) => supertest.Test
>;

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
  const server = app.getHttpServer();
  const methods = ['get', 'post', 'patch', 'put', 'delete'] as const;
  return {
    app,
    config,
    database,
    practice: (name) => testPractice(database.admin, name),
    as: (person) =>
      Object.fromEntries(
        methods.map((method) => [
          method,
          (path: string) => {
            const request = supertest(server)[method](path);
            return person ? request.set('Authorization', `Bearer ${person.token}`) : request;
          },
        ]),
      ) as TestClient,
    close: () => app.close(),
  };
}

export function testConfig(database: TestDatabase, more: Partial<Config> = {}): Config {
  return validateConfig(
    {
      quarterdeckSecret: TEST_SECRET,
      nodeEnv: 'test',
      logLevel: 'error',
      databaseHttpUrl: database.http,
      databaseAuthUrl: database.auth,
      databaseJobUrl: database.job,
      databasePool: 4,
      ...(more.smtpUrl ? {} : { mailboxDirectory: join(tmpdir(), 'quarterdeck-test-mailbox') }),
      ...more,
    },
    ['databaseHttpUrl', 'databaseAuthUrl', 'databaseJobUrl'],
  );
}
