import { type DynamicModule, Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { PassportModule } from '@nestjs/passport';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Config } from './config/config';
import { AccessGuard } from './http/access/access.guard';
import { SessionStrategy } from './http/access/credential';
import { EventBus } from './events/event-bus';
import { HealthController } from './health/health.controller';
import { healthProviders } from './health/health.providers';
import { Readiness } from './health/readiness';
import { Metrics } from './metrics/metrics';
import { ParserThreads } from './parsing/parser-threads';
import { AttemptThrottle } from './rate-limit/attempt-throttle';
import { rateLimitProviders } from './rate-limit/rate-limit.providers';
import { RATE_LIMITS, type RateLimits } from './rate-limit/rate-limits';
import { AuthDb } from './tenancy/auth-db';
import { TenantDb } from './tenancy/tenant-db';
import { LOGGER } from './logging/logger.token';

/** What every feature of the api stands on: configuration, logger, the tenant database and the guard. */
@Global()
@Module({})
export class PlatformModule {
  static forApi(config: Config, logger: Logger, limits: RateLimits = RATE_LIMITS): DynamicModule {
    return {
      module: PlatformModule,
      imports: [
        PassportModule.register({ session: false }),
        database('full', config.databaseFullUrl!, config.databasePool),
        database('scoped', config.databaseScopedUrl!, config.databasePool),
        database('auth', config.databaseAuthUrl!, 4),
      ],
      controllers: [HealthController],
      providers: [
        { provide: Config, useValue: config },
        { provide: LOGGER, useValue: logger },
        {
          provide: TenantDb,
          useFactory: (scoped: DataSource, full: DataSource) => new TenantDb(scoped, full),
          inject: [getDataSourceToken('scoped'), getDataSourceToken('full')],
        },
        {
          provide: AuthDb,
          useFactory: (source: DataSource) => new AuthDb(source),
          inject: [getDataSourceToken('auth')],
        },
        { provide: ParserThreads, useFactory: () => new ParserThreads() },
        SessionStrategy,
        EventBus,
        { provide: APP_GUARD, useClass: AccessGuard },
        ...healthProviders(['scoped', 'full', 'auth']),
        ...rateLimitProviders(config, limits),
      ],
      exports: [
        Config,
        LOGGER,
        TenantDb,
        AuthDb,
        EventBus,
        ParserThreads,
        AttemptThrottle,
        Metrics,
        Readiness,
      ],
    };
  }
}

function database(name: string, url: string, poolSize: number): DynamicModule {
  return TypeOrmModule.forRoot({
    name,
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: 5_000,
    applicationName: `quarterdeck-${name}`,
    retryAttempts: 0,
    // A statement is planned once per connection: with row security a plan costs more than most runs of it. So a
    // connection outlives the pauses between two visits.
    extra: {
      keepAlive: true,
      idleTimeoutMillis: 600_000,
      options: '-c timezone=UTC -c plan_cache_mode=force_generic_plan',
    },
  });
}
