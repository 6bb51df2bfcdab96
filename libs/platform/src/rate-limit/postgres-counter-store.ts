import type { Pool, QueryConfig } from 'pg';
import type { CounterStore, Increment } from './counter-store';

/** Rows are locked in the order of their keys, so that two processes that flush the same keys never wait in a circle. */
const adding = `
  insert into rate_limit as r (key, window_start, count)
  select t.key, $2, t.count from unnest($1::text[], $3::integer[]) as t (key, count) order by t.key
  on conflict (key, window_start) do update set count = r.count + excluded.count
  returning key, count`;

export class PostgresCounterStore implements CounterStore {
  constructor(private readonly pool: Pool) {}

  async add(windowStart: Date, increments: readonly Increment[]): Promise<number[]> {
    const values = [increments.map(({ key }) => key), windowStart, increments.map(({ count }) => count)];
    const query: QueryConfig & { query_timeout: number } = {
      name: 'rate-limit.add',
      text: adding,
      values,
      query_timeout: 5_000,
    };
    const { rows } = await this.pool.query<{ key: string; count: number }>(query);
    const totals = new Map(rows.map(({ key, count }) => [key, count]));
    return increments.map(({ key, count }) => totals.get(key) ?? count);
  }
}
