import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';

/** The pg pool under a data source, for what needs neither TypeORM nor a context: health, metrics, counters. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}
