import { randomUUID } from 'node:crypto';
import pino from 'pino';
import { DataSource } from 'typeorm';
import { sql } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { AttemptThrottle } from './attempt-throttle';

const silent = pino({ level: 'silent' });
/** An hour: the test never meets the end of a window. */
const three = { limit: 3, windowSeconds: 3_600 };

describe('AttemptThrottle limits attempts', () => {
  let dataSource: DataSource;
  let throttle: AttemptThrottle;
  beforeAll(async () => {
    dataSource = await new DataSource({
      type: 'postgres',
      url: sharedDatabase().auth,
      poolSize: 4,
    }).initialize();
    throttle = new AttemptThrottle(dataSource, 'a secret', silent);
  });
  afterAll(() => dataSource.destroy());

  it('exactly the limit is allowed, however many come at once', async () => {
    const key = randomUUID();
    const verdicts = await Promise.all(Array.from({ length: 12 }, () => throttle.take(key, three)));
    expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(3);
    for (const { retryAfter } of verdicts) {
      expect(retryAfter).toBeGreaterThanOrEqual(1);
      expect(retryAfter).toBeLessThanOrEqual(3_600);
    }
    expect((await throttle.take(randomUUID(), three)).allowed).toBe(true);
  });

  it('the attempts of one key can be forgotten', async () => {
    const [key, other] = [randomUUID(), randomUUID()];
    for (let i = 0; i < 3; i++) await Promise.all([throttle.take(key, three), throttle.take(other, three)]);
    await throttle.reset(key);
    expect((await throttle.take(key, three)).allowed).toBe(true);
    expect((await throttle.take(other, three)).allowed).toBe(false);
  });

  it('a new window starts at zero', async () => {
    const key = randomUUID();
    const short = { limit: 1, windowSeconds: 1 };
    await throttle.take(key, short);
    const { retryAfter } = await throttle.take(key, short);
    await new Promise((resolve) => setTimeout(resolve, retryAfter * 1_000 + 50));
    expect((await throttle.take(key, short)).allowed).toBe(true);
  });

  it('only hashes are stored, and past windows are deleted', async () => {
    const admin = sharedDatabase().admin;
    await throttle.take('ada@example.test', three);
    expect(await sql(admin, `select from rate_limit where key like '%ada@example%'`)).toEqual([]);
    await sql(admin, `insert into rate_limit values ($1, now() - interval '3 hours', 1), ($1, now(), 1)`, [
      randomUUID(),
    ]);
    await throttle.sweep();
    expect(
      await sql(admin, `select from rate_limit where window_start < now() - interval '2 hours'`),
    ).toEqual([]);
    await expect(throttle.take('k', { limit: 1, windowSeconds: 7_200 })).rejects.toThrow('at most 3600');
  });

  it('nothing is allowed without the database', async () => {
    const gone = await new DataSource({
      type: 'postgres',
      url: sharedDatabase().auth,
      poolSize: 1,
    }).initialize();
    await gone.destroy();
    await expect(new AttemptThrottle(gone, 'a secret', silent).take('k', three)).rejects.toThrow();
  });
});
