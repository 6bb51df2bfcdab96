import type { Pool, PoolClient } from 'pg';
import type { DataSource } from 'typeorm';

const guarded = new WeakSet<Pool>();

/** The pg pool under a data source, for what needs neither TypeORM nor a context: health, metrics, counters. */
export function poolOf(source: DataSource): Pool {
  const { master: pool } = source.driver as unknown as { master: Pool };
  if (!guarded.has(pool)) {
    guarded.add(pool);
    pool.on('acquire', keepProcess);
  }
  return pool;
}

/** A connection that ends while it is held fails its statements; its event, which the pool hears only of idle ones, would end the process. */
function keepProcess(client: PoolClient): void {
  client.removeListener('error', ignore).on('error', ignore);
}

const ignore = (): void => undefined;
