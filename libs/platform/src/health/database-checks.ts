import type { Pool } from 'pg';
import { migrations } from '../../../../migrations';
import type { Readiness } from './readiness';

const counting = {
  text: 'select count(*)::int as done from migrations where name = any($1)',
  query_timeout: 2_000,
};

/** Ready means that the database answers and has every migration that this build was made for. */
export function registerDatabaseChecks(readiness: Readiness, pool: Pool): void {
  const { names } = migrations;
  const done = async () => {
    const { rows } = await pool.query<{ done: number }>({ ...counting, values: [names] });
    return rows[0]?.done ?? 0;
  };
  readiness.register('database', async () => {
    await done();
  });
  readiness.register('migrations', async () => {
    // Whether they are there cannot be known without the database, which the other check tells.
    if ((await done().catch(() => names.length)) < names.length) throw new Error('Migrations are missing.');
  });
}
