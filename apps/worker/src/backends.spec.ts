import Redis from 'ioredis';
import type { Config } from '@quarterdeck/platform/config/config';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import type { Hosted } from '@quarterdeck/testing/test-host';
import {
  occurrencesDueNow,
  Postbox,
  practice,
  rows,
  startWorker,
  until,
  workerConfig,
} from './testing/reminders-due';
import { hasRedis, TestRedis } from './testing/redis';

const redis = new TestRedis();
const backends: [string, () => Partial<Config>][] = [['PostgreSQL', () => ({})]];
if (hasRedis('the queue')) backends.push(['Redis', () => ({ redisUrl: redis.url })]);
const withRedis = backends.length > 1;

beforeAll(async () => {
  if (withRedis) await redis.start();
});
afterAll(() => redis.stop());

describe.each(backends)('the queue on %s', (name, backend) => {
  let database: TestDatabase;
  let postbox: Postbox;
  let workers: Hosted[] = [];
  beforeEach(async () => {
    database = await privateDatabase();
    postbox = new Postbox();
    const config = workerConfig(database.job, await postbox.open(), backend());
    workers = await Promise.all([
      startWorker(config, { wakeAgainSeconds: 2 }),
      startWorker(config, { wakeAgainSeconds: 2 }),
    ]);
  });
  afterEach(async () => {
    await Promise.all(workers.map((worker) => worker.close()));
    await postbox.close();
  });

  const sent = async (): Promise<number> => {
    const [row] = await rows<{ sent: number }>(
      database.admin,
      `select count(*)::int as sent from notification where state = 'sent'`,
    );
    return row!.sent;
  };

  it('two workers deliver each notification once and keep no finished job', async () => {
    const home = await practice(database.admin);
    await occurrencesDueNow(database.admin, home, 40);
    await until(sent, (count) => count === 40, 25);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(new Set((await postbox.mails()).map(({ messageId }) => messageId)).size).toBe(40);
    expect(postbox.raw).toHaveLength(40);
    await until(kept, (jobs) => jobs === 0, 5);
  });

  it("a worker stops within the supervisor's timeout and finishes what it started", async () => {
    let take!: () => void;
    const patience = new Promise<void>((resolve) => (take = resolve));
    postbox.react = () => patience.then(() => 'take' as const);
    await occurrencesDueNow(database.admin, await practice(database.admin), 4);
    await until(
      () => rows(database.admin, `select from notification where state = 'sending'`),
      (sending) => sending.length === 4,
    );
    const closed = Promise.all(workers.map((worker) => worker.close()));
    setTimeout(take, 500);
    await closed;
    expect(await sent()).toBe(4);
    expect(postbox.raw).toHaveLength(4);
  });

  async function kept(): Promise<number> {
    if (name === 'PostgreSQL') return (await rows(database.admin, 'select from bullmq.job')).length;
    const client = new Redis(redis.url);
    const keys = await client.keys('bull:deliveries:[0-9a-f]*-*');
    await client.quit();
    return keys.length;
  }
});

(withRedis ? describe : describe.skip)('Redis that goes away', () => {
  it('an outage costs seconds and one log line, and loses nothing', async () => {
    const database = await privateDatabase();
    const postbox = new Postbox();
    const config = workerConfig(database.job, await postbox.open(), { redisUrl: redis.url });
    const worker = await startWorker(config, { wakeAgainSeconds: 2 });
    try {
      await redis.stop();
      const home = await practice(database.admin);
      await occurrencesDueNow(database.admin, home, 20);
      await until(
        () => rows(database.admin, 'select from notification'),
        (found) => found.length === 20,
      );
      await new Promise((resolve) => setTimeout(resolve, 6_000));
      expect(postbox.raw).toHaveLength(0);
      await redis.start();
      await until(
        () => rows(database.admin, `select from notification where state = 'sent'`),
        (found) => found.length === 20,
        25,
      );
      expect(postbox.raw).toHaveLength(20);
    } finally {
      await worker.close();
      await postbox.close();
    }
    const lines = await worker.close();
    expect(lines.filter((line) => line !== 'notification sent')).toEqual([
      'worker started',
      'the queue failed; trying again until it works',
      'the queue works again',
      'worker stopped',
    ]);
  }, 60_000);

  it('the queue can start after the worker', async () => {
    await redis.stop();
    const database = await privateDatabase();
    const postbox = new Postbox();
    const worker = await startWorker(
      workerConfig(database.job, await postbox.open(), { redisUrl: redis.url }),
      { wakeAgainSeconds: 2 },
    );
    await occurrencesDueNow(database.admin, await practice(database.admin), 3);
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await redis.start();
    await until(
      () => rows(database.admin, `select from notification where state = 'sent'`),
      (found) => found.length === 3,
      25,
    );
    await worker.close();
    await postbox.close();
  }, 60_000);
});
