import type { Provider } from '@nestjs/common';
import { getDataSourceToken } from '@nestjs/typeorm';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { Config } from '../config/config';
import { poolOf } from '../database/pool-of';
import { LOGGER } from '../logging/logger.token';
import { Metrics } from '../metrics/metrics';
import { MetricsServer } from '../metrics/metrics-server';
import { registerDatabaseChecks } from './database-checks';
import { Readiness } from './readiness';

/**
 * Readiness, metrics and the port for them, the same for api and worker. `dataSources` names the connections of the
 * process; the first one is asked whether the database is there.
 */
export function healthProviders(dataSources: readonly [string, ...string[]]): Provider[] {
  const tokens = dataSources.map((name) => getDataSourceToken(name));
  return [
    {
      provide: Readiness,
      inject: [tokens[0]!, LOGGER],
      useFactory: (source: DataSource, logger: Logger) => {
        const readiness = new Readiness(logger);
        registerDatabaseChecks(readiness, poolOf(source));
        return readiness;
      },
    },
    {
      provide: Metrics,
      inject: tokens,
      useFactory: (...sources: DataSource[]) => {
        const metrics = new Metrics();
        metrics.watchPools(
          Object.fromEntries(sources.map((source, index) => [dataSources[index]!, poolOf(source)])),
        );
        return metrics;
      },
    },
    {
      provide: MetricsServer,
      inject: [Config, Metrics, Readiness],
      useFactory: (config: Config, metrics: Metrics, readiness: Readiness) =>
        new MetricsServer(config, metrics, readiness),
    },
  ];
}
