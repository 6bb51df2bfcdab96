import type { NestApplicationOptions } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';
import { Config } from '@quarterdeck/platform/config/config';
import { createHttpApp } from '@quarterdeck/platform/http/create-app';
import { createLogger } from '@quarterdeck/platform/logging/logger';
import { ApiModule } from './api.module';
import { servePortal } from './serve-portal';
import { serveDocs } from './serve-docs';

/** Builds the API without listening. */
export async function createApp(
  config: Config,
  logger: Logger,
  options: NestApplicationOptions = {},
): Promise<NestFastifyApplication> {
  const app = await createHttpApp(ApiModule.with(config, logger), config, logger, options);
  if (options.preview) return app;
  serveDocs(app);
  if (config.portalDirectory) await servePortal(app, config.portalDirectory);
  return app;
}

/** For the OpenAPI document: only routes and DTOs, with no connections. */
export function previewApp(options: NestApplicationOptions): Promise<NestFastifyApplication> {
  const config = Object.assign(new Config(), {
    logLevel: 'silent',
    databaseFullUrl: 'postgresql://preview',
    databaseScopedUrl: 'postgresql://preview',
    databaseAuthUrl: 'postgresql://preview',
  });
  return createApp(config, createLogger(config, 'preview'), options);
}
