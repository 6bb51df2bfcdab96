import type { Provider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config';
import { LOGGER } from '../logging/logger.token';
import { poolOf } from '../database/pool-of';
import { AttemptThrottle } from './attempt-throttle';
import { PostgresCounterStore } from './postgres-counter-store';
import type { RateLimits } from './rate-limits';
import { RedisCounterStore } from './redis-counter-store';
import { RequestCounters } from './request-counters';

/** Injection token of the limits in force. */
export const LIMITS = Symbol('quarterdeck:rate-limits');

export function rateLimitProviders({ redisUrl, quarterdeckSecret }: Config, limits: RateLimits): Provider[] {
  return [
    { provide: LIMITS, useValue: limits },
    {
      provide: RequestCounters,
      inject: [getDataSourceToken('auth'), LOGGER],
      useFactory: (source: DataSource, logger: Logger) => {
        const store = redisUrl ? new RedisCounterStore(redisUrl) : new PostgresCounterStore(poolOf(source));
        return new RequestCounters(store, quarterdeckSecret, logger);
      },
    },
    {
      provide: AttemptThrottle,
      inject: [getDataSourceToken('auth'), LOGGER],
      useFactory: (source: DataSource, logger: Logger) =>
        new AttemptThrottle(source, quarterdeckSecret, logger),
    },
  ];
}
