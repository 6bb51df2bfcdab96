import { Controller, Get, Module } from '@nestjs/common';
import { pino } from 'pino';
import supertest from 'supertest';
import { Public } from '../http/access/access';
import { privateDatabase } from '@quarterdeck/testing/test-server';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql } from '@quarterdeck/testing/test-practice';
import { until } from '@quarterdeck/testing/until';
import { Readiness } from './readiness';

@Controller('v1/pings')
class PingController {
  @Get()
  @Public()
  ping(): object {
    return { pong: true };
  }
}

@Module({ controllers: [PingController] })
class PingModule {}

const ready = (t: TestApp) => t.as().get('/health/ready');

describe('health endpoints', () => {
  let t: TestApp;
  beforeAll(async () => {
    t = await testApp([PingModule], { database: await privateDatabase() });
  });
  afterAll(() => t.close());

  it('the process is live and ready, without a session or rate limit', async () => {
    await t.as().get('/health/live').expect(200, { status: 'ok' });
    const answer = await ready(t).expect(200, { status: 'ok' });
    expect(answer.headers['ratelimit']).toBeUndefined();
  });

  it('the process is not ready while a migration is missing', async () => {
    const [last] = await sql(
      t.database.admin,
      'delete from migrations where id = (select max(id) from migrations) returning *',
    );
    const answer = await ready(t).expect(503);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status: 503, code: 'unavailable', detail: 'Not ready: migrations.' });
    await t.as().get('/health/live').expect(200);
    await sql(t.database.admin, 'insert into migrations (id, timestamp, name) values ($1, $2, $3)', [
      last!.id,
      last!.timestamp,
      last!.name,
    ]);
    await ready(t).expect(200);
  });

  it('readiness follows the database and recovers by itself', async () => {
    const { admin, name } = t.database;
    const server = admin.replace(name, 'postgres');
    await ready(t).expect(200);
    await sql(server, `alter database ${name} allow_connections false`);
    await sql(server, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    expect((await ready(t).expect(503)).body.detail).toBe('Not ready: database.');
    await t.as().get('/health/live').expect(200);
    await sql(server, `alter database ${name} allow_connections true`);
    await ready(t).expect(200);
  });

  it('a failing or hanging check is named', async () => {
    const readiness = t.app.get(Readiness);
    let broken = true;
    readiness.register('queue', () => (broken ? Promise.reject(new Error('no queue')) : Promise.resolve()));
    readiness.register('mail', () => (broken ? new Promise(() => undefined) : Promise.resolve()));
    expect((await ready(t).expect(503)).body.detail).toBe('Not ready: queue, mail.');
    broken = false;
    readiness.register('mail', () => Promise.resolve());
    // The one question that hangs is still open: it is not asked a second time.
    expect((await ready(t).expect(503)).body.detail).toBe('Not ready: mail.');
  });

  it('readiness turns red before the server stops accepting', async () => {
    const t = await testApp([PingModule]);
    const address = await t.app.getUrl();
    const app: { close(signal: string): Promise<void> } = t.app;
    const closing = app.close('SIGTERM');
    const answer = await until(
      () => supertest(address).get('/health/ready'),
      ({ status }) => status === 503,
    );
    expect(answer.body.detail).toBe('Not ready: shutting down.');
    await supertest(address).get('/health/live').expect(200);
    await supertest(address).get('/v1/pings').expect(200, { pong: true });
    await closing;
    await expect(supertest(address).get('/health/live')).rejects.toThrow('ECONNREFUSED');
  });

  it('shutdown without the signal waits for no one', async () => {
    // If it waited, this would not end in time.
    await new Readiness(pino({ level: 'silent' }), 600_000).beforeApplicationShutdown();
  });
});
