import { DataSource } from 'typeorm';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { poolOf } from './pool-of';

describe('a connection of the pool that ends while it is held', () => {
  it('fails the next statement and not the process', async () => {
    const { admin, job } = sharedDatabase();
    const source = await new DataSource({ type: 'postgres', url: job, poolSize: 1 }).initialize();
    const client = await poolOf(source).connect();
    const ended = new Promise((resolve) => client.once('end', resolve));
    const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
    await sql(admin, 'select pg_terminate_backend($1)', [rows[0]!.pid]);
    await ended;
    await expect(client.query('select 1')).rejects.toThrow('not queryable');
    client.release(true);
    const again = await poolOf(source).connect();
    expect((await again.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(again.listenerCount('error')).toBe(1);
    again.release();
    await source.destroy();
  });
});
