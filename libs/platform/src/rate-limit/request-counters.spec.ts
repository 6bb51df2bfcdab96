import { Writable } from 'node:stream';
import pino from 'pino';
import { Client, Pool } from 'pg';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { hasRedis, TestRedis } from '@quarterdeck/testing/test-redis';
import type { CounterStore } from './counter-store';
import { PostgresCounterStore } from './postgres-counter-store';
import { RedisCounterStore } from './redis-counter-store';
import { RequestCounters } from './request-counters';

interface Opened {
  store: CounterStore;
  close(): Promise<void>;
}

const silent = pino({ level: 'silent' });
/** A minute of its own for every test, so that they share the store without sharing a window. */
let minute = Math.floor(Math.random() * 1_000_000);
const someMinute = () => 1_700_000_000_000 - (1_700_000_000_000 % 60_000) + minute++ * 60_000;

function logged() {
  const lines: string[] = [];
  const logger = pino(
    new Writable({
      write: (line, _, done) => (lines.push((JSON.parse(String(line)) as { msg: string }).msg), done()),
    }),
  );
  return { lines, logger };
}

describe('RequestCounters counts requests', () => {
  let now: number;
  const counters = (store: CounterStore, logger = silent) =>
    new RequestCounters(store, 'a secret', logger, () => now);
  beforeEach(() => {
    now = someMinute();
  });

  const onPostgres = () => {
    const pool = new Pool({ connectionString: sharedDatabase().auth, max: 6 });
    return { store: new PostgresCounterStore(pool), close: () => pool.end() };
  };
  const onRedis = async () => {
    const redis = new TestRedis();
    await redis.start();
    const store = new RedisCounterStore(redis.url);
    return { store, close: () => (store.close(), redis.stop()) };
  };
  const stores: [string, () => Opened | Promise<Opened>][] = [['PostgreSQL', onPostgres]];
  if (hasRedis('counting requests')) stores.push(['Redis', onRedis]);

  describe.each(stores)('on %s', (_, open) => {
    let store: CounterStore;
    let close: () => Promise<void>;
    beforeAll(async () => {
      ({ store, close } = await open());
    });
    afterAll(() => close());

    it('the counts of all processes add up', async () => {
      const [a, b] = [counters(store), counters(store)];
      for (let i = 0; i < 3; i++) expect(a.take('someone', 5).remaining).toBe(4 - i);
      await a.flush();
      expect(b.take('someone', 5)).toEqual({ allowed: true, remaining: 4, resetSeconds: 60 });
      await b.flush();
      expect(b.take('someone', 5).remaining).toBe(0);
      expect(b.take('someone', 5).allowed).toBe(false);
      expect(b.take('somebody else', 5).allowed).toBe(true);
    });

    it('many processes flushing the same callers lose nothing and do not deadlock', async () => {
      const { lines, logger } = logged();
      const processes = Array.from({ length: 6 }, () => counters(store, logger));
      const callers = Array.from({ length: 200 }, (_, i) => `caller ${i}`);
      for (let round = 0; round < 5; round++) {
        for (const [index, process] of processes.entries()) {
          for (const caller of index % 2 ? callers : callers.toReversed()) process.take(caller, 1_000);
        }
        await Promise.all(processes.map((process) => process.flush()));
      }
      expect(lines).toEqual([]);
      const last = counters(store);
      last.take('caller 7', 1_000);
      await last.flush();
      expect(last.take('caller 7', 1_000).remaining).toBe(1_000 - 6 * 5 - 2);
    });
  });

  it('a new window starts every minute', () => {
    const own = counters({ add: () => Promise.resolve([]) });
    now += 59_000;
    expect(own.take('k', 1)).toEqual({ allowed: true, remaining: 0, resetSeconds: 1 });
    expect(own.take('k', 1).allowed).toBe(false);
    now += 1_000;
    expect(own.take('k', 1)).toEqual({ allowed: true, remaining: 0, resetSeconds: 60 });
  });

  it('any number of requests makes one batch, none makes none', async () => {
    const batches: number[][] = [];
    const own = counters({
      add: (_, increments) => (
        batches.push(increments.map(({ count }) => count)),
        Promise.resolve(increments.map(({ count }) => count))
      ),
    });
    await own.flush();
    for (let i = 0; i < 500; i++) own.take(`caller ${i % 2}`, 1_000);
    own.giveBack('caller 0');
    await own.flush();
    await own.flush();
    expect(batches).toEqual([[249, 250]]);
  });

  it('no address or token is stored', async () => {
    const keys: string[] = [];
    const own = counters({
      add: (_, increments) => (keys.push(...increments.map(({ key }) => key)), Promise.resolve([1])),
    });
    own.take('address:203.0.113.7', 10);
    await own.flush();
    expect(keys).toEqual([expect.stringMatching(/^[A-Za-z0-9_-]{43}$/)]);
  });

  it('counting continues alone while the store is down, logs once and catches up', async () => {
    const pool = new Pool({
      connectionString: 'postgresql://nobody@127.0.0.1:1/none',
      connectionTimeoutMillis: 500,
    });
    const lost = new PostgresCounterStore(pool);
    const client = new Client({ connectionString: sharedDatabase().auth });
    await client.connect();
    const found = new PostgresCounterStore(client as unknown as Pool);
    let store: CounterStore = lost;
    const { lines, logger } = logged();
    const own = counters({ add: (...args) => store.add(...args) }, logger);
    for (let i = 0; i < 3; i++) {
      expect(own.take('k', 4).allowed).toBe(true);
      await own.flush();
    }
    expect(lines).toHaveLength(1);
    store = found;
    await own.flush();
    expect(lines).toHaveLength(2);
    const other = counters(found);
    other.take('k', 4);
    await other.flush();
    expect(other.take('k', 4).allowed).toBe(false);
    await client.end();
    await pool.end();
  });

  it('counting costs less than 20 microseconds of CPU per request', () => {
    const own = counters({ add: () => Promise.resolve([]) });
    const run = (count: number) => {
      const begun = process.cpuUsage();
      for (let i = 0; i < count; i++) own.take(`caller ${i % 100}`, 1_000_000);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / count;
    };
    run(10_000);
    expect(Math.min(run(10_000), run(10_000), run(10_000))).toBeLessThan(20);
  });
});
