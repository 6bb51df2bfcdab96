import { randomBytes } from 'node:crypto';
import { Controller, Get, Module, Post } from '@nestjs/common';
import { Allow, Public } from '../http/access/access';
import { TenantDb } from '../tenancy/tenant-db';
import { sql as tagged } from '../tenancy/sql';
import { type Json, statement } from '../tenancy/statement';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql, type TestPerson } from '@quarterdeck/testing/test-practice';
import { RequestCounters } from './request-counters';

const count = statement<object>(
  'test.rate-limit',
  () => tagged`select json_build_object('n', count(*))::text from client`,
);

@Controller('v1/things')
class ThingsController {
  constructor(private readonly db: TenantDb) {}

  @Get()
  @Allow('clients:read')
  list(): Promise<Json<object>> {
    return this.db.read(count());
  }

  @Get('public')
  @Public()
  open(): object {
    return { open: true };
  }

  @Post('public')
  @Public()
  post(): object {
    return { open: true };
  }
}

@Module({ controllers: [ThingsController] })
class ThingsModule {}

let t: TestApp;
beforeAll(async () => {
  t = await testApp([ThingsModule], {
    config: { trustedProxies: '127.0.0.1' },
    rateLimits: { credential: { limit: 8 }, address: { limit: 5 } },
  });
});
afterAll(() => t.close());
/** Windows are minutes of the wall clock: no test begins in the last seconds of one. */
beforeEach(async () => {
  const left = 60_000 - (Date.now() % 60_000);
  if (left < 8_000) await new Promise((resolve) => setTimeout(resolve, left + 10));
});

const byte = () => Math.floor(Math.random() * 250) + 1;
const someAddress = () => `10.${byte()}.${byte()}.${byte()}`;
const get = (path: string, address: string, person?: TestPerson) =>
  t.as(person).get(path).set('X-Forwarded-For', address);
const madeUp = () => ({ token: `qds_${randomBytes(32).toString('base64url')}` }) as TestPerson;
const statuses = async (times: number, request: () => PromiseLike<{ status: number }>) => {
  const seen: number[] = [];
  for (let i = 0; i < times; i++) seen.push((await request()).status);
  return seen;
};

describe('general rate limits', () => {
  it('an address gets a fixed number of requests, sees what is left, and is then refused', async () => {
    const address = someAddress();
    const first = await get('/v1/things/public', address).expect(200);
    expect(first.headers['ratelimit-policy']).toBe('"address";q=5;w=60');
    expect(first.headers['ratelimit']).toMatch(/^"address";r=4;t=\d+$/);
    expect(await statuses(4, () => get('/v1/things/public', address))).toEqual([200, 200, 200, 200]);
    const refused = await get('/v1/things/public', address).expect(429);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers['ratelimit']).toMatch(/^"address";r=0;t=\d+$/);
    expect(refused.body).toMatchObject({
      status: 429,
      code: 'rate_limit.exceeded',
      instance: refused.headers['x-request-id'],
    });
    await get('/v1/things/public', someAddress()).expect(200);
  });

  it('a session is counted separately, from any address', async () => {
    const p = await t.practice();
    const seen = await statuses(9, () => get('/v1/things', someAddress(), p.owner));
    expect(seen).toEqual([200, 200, 200, 200, 200, 200, 200, 200, 429]);
    const refused = await get('/v1/things', someAddress(), p.owner).expect(429);
    expect(refused.headers['ratelimit-policy']).toBe('"credential";q=8;w=60');
  });

  it("sessions sharing an address do not use up each other's limit", async () => {
    const p = await t.practice();
    const address = someAddress();
    for (let i = 0; i < 7; i++) {
      const person = await p.person('cto');
      expect(await statuses(8, () => get('/v1/things', address, person))).toEqual(new Array(8).fill(200));
    }
  });

  it('invented tokens count against the address, even if each request has another', async () => {
    const address = someAddress();
    expect(await statuses(6, () => get('/v1/things', address, madeUp()))).toEqual([
      401, 401, 401, 401, 401, 429,
    ]);
    const elsewhere = someAddress();
    expect(await statuses(6, () => get('/v1/things/public', elsewhere, madeUp()))).toEqual([
      200, 200, 200, 200, 200, 429,
    ]);
  });

  it('a revoked session counts against the address', async () => {
    const p = await t.practice();
    const address = someAddress();
    await get('/v1/things', address, p.owner).expect(200);
    await sql(t.database.admin, 'update session set revoked_at = now() where user_id = $1', [p.owner.userId]);
    const seen = await statuses(7, () => get('/v1/things', address, p.owner));
    expect(seen).toEqual([401, 401, 401, 401, 401, 401, 429]);
  });

  it('a limited request is refused before its body is read', async () => {
    const address = someAddress();
    await statuses(5, () => get('/v1/things/public', address));
    const post = t
      .as()
      .post('/v1/things/public')
      .set('X-Forwarded-For', address)
      .set('content-type', 'application/json');
    await post.send(`{"text":"${'a'.repeat(500_000)}`).expect(429);
  });

  it('paths outside /v1 are not limited', async () => {
    const address = someAddress();
    expect(await statuses(12, () => get('/health/live', address))).toEqual(new Array(12).fill(200));
  });

  it('all processes share the limits through the database', async () => {
    const other = await testApp([ThingsModule], {
      config: { trustedProxies: '127.0.0.1' },
      rateLimits: { credential: { limit: 8 }, address: { limit: 5 } },
    });
    const address = someAddress();
    // One flush may have begun before the last request.
    const flush = async ({ app }: TestApp) => {
      for (let i = 0; i < 2; i++) await app.get(RequestCounters).flush();
    };
    await statuses(5, () => get('/v1/things/public', address));
    await flush(t);
    const there = () => other.as().get('/v1/things/public').set('X-Forwarded-For', address);
    await there().expect(200);
    await flush(other);
    await there().expect(429);
    await other.close();
  });
});
