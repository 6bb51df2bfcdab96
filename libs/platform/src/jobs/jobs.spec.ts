import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { pino } from 'pino';
import { privateDatabase, sharedDatabase } from '@quarterdeck/testing/test-server';
import { until } from '@quarterdeck/testing/until';
import { Client } from 'pg';
import { Composers } from './composers';
import { retrySeconds, STANDARD_TIMING } from './delivery-timing';
import { ComposesMail, Suppressed } from './mail-composer';
import { migrateQueue } from './migrate-queue';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds';
import { SweepLoop } from './sweep-loop';

describe('email composers', () => {
  const composing = (kind: NotificationKind): Type<object> => {
    @ComposesMail(kind)
    class Composer {
      compose(): Promise<Suppressed> {
        return Promise.resolve(new Suppressed(kind));
      }
    }
    return Composer;
  };
  async function boot(kinds: readonly NotificationKind[]): Promise<Composers> {
    @Module({ imports: [DiscoveryModule], providers: [Composers, ...kinds.map(composing)] })
    class Feature {}
    const app = await Test.createTestingModule({ imports: [Feature] }).compile();
    await app.init();
    return app.get(Composers);
  }

  it('each kind has its composer', async () => {
    const composers = await boot(NOTIFICATION_KINDS);
    const found = await Promise.all(
      NOTIFICATION_KINDS.map((kind) => composers.of(kind).compose({} as never, {} as never)),
    );
    expect(found).toEqual(NOTIFICATION_KINDS.map((kind) => new Suppressed(kind)));
  });

  it('startup fails if a kind has no composer', async () => {
    await expect(boot(NOTIFICATION_KINDS.slice(1))).rejects.toThrow(
      'No provider composes the mail ritual_due',
    );
  });

  it('startup fails if a kind has two composers', async () => {
    await expect(boot([...NOTIFICATION_KINDS, 'invitation'])).rejects.toThrow(
      'Two providers compose the mail invitation',
    );
  });

  it('the notification kinds are those of the table', async () => {
    const allowed = await query<{ kind: string }>(
      sharedDatabase().admin,
      'select kind from notification_kind order by kind',
    );
    expect(allowed.map(({ kind }) => kind)).toEqual([...NOTIFICATION_KINDS].sort());
  });
});

describe('retry delays', () => {
  it('delays double up to an hour, with a fifth at random', () => {
    const delays = [1, 2, 3, 7, 8, 20].map((attempt) => retrySeconds(attempt, STANDARD_TIMING, 0));
    expect(delays).toEqual([30, 60, 120, 1920, 3600, 3600]);
    expect(retrySeconds(1, STANDARD_TIMING, 1)).toBe(24);
  });
});

describe('the sweep loop', () => {
  const lines: { level: number; msg: string }[] = [];
  const logger = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  let loop: SweepLoop;
  beforeEach(() => {
    lines.splice(0);
    loop = new SweepLoop(logger);
  });
  afterEach(() => loop.stop());
  const pause = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => setTimeout(resolve, milliseconds));

  it('two sweeps never run at once, and none runs early', async () => {
    let [inside, most] = [0, 0];
    const runs = { slow: 0, rare: 0 };
    const sweep = (name: keyof typeof runs, everyMs: number) => ({
      name,
      everyMs,
      run: async () => {
        most = Math.max(most, ++inside);
        runs[name]++;
        await pause(30);
        inside--;
        return false;
      },
    });
    loop.add(sweep('slow', 10));
    loop.add(sweep('rare', 60_000));
    loop.start();
    loop.start();
    await until(
      () => runs.slow,
      (slow) => slow > 5,
    );
    expect(most).toBe(1);
    expect(runs.rare).toBe(1);
  });

  it('a full batch is followed by the next at once', async () => {
    let batches = 0;
    loop.add({ name: 'full', everyMs: 60_000, run: async () => ++batches < 20 });
    loop.start();
    await until(
      () => batches,
      (made) => made === 20,
    );
  });

  it('a failure is logged once, retried more slowly and does not block others', async () => {
    const tries: number[] = [];
    let others = 0;
    loop.add({
      name: 'broken',
      everyMs: 10,
      run: async () => {
        if (tries.push(performance.now()) < 3) throw new Error('away');
        return false;
      },
    });
    loop.add({ name: 'other', everyMs: 10, run: async () => ++others < 0 });
    loop.start();
    await until(
      () => tries.length,
      (made) => made > 3,
    );
    const [first, second, third] = tries as [number, number, number];
    expect(second - first).toBeGreaterThan(450);
    expect(third - second).toBeGreaterThan(950);
    expect(others).toBeGreaterThan(5);
    expect(lines.map(({ msg }) => msg)).toEqual([
      'sweep "broken" failed; trying again until it works',
      'sweep "broken" works again',
    ]);
  });

  it('stopping waits for the running sweep', async () => {
    let done = false;
    loop.add({
      name: 'long',
      everyMs: 10,
      run: async () => {
        await pause(100);
        return (done = true);
      },
    });
    loop.start();
    await loop.stop();
    expect(done).toBe(true);
  });
});

describe('queue on PostgreSQL', () => {
  it('the queue schema can be migrated repeatedly, and only the worker can use it', async () => {
    const database = await privateDatabase();
    await migrateQueue(database.owner);
    await migrateQueue(database.owner);
    expect(await query(database.job, 'select count(*)::int as jobs from bullmq.job')).toEqual([{ jobs: 0 }]);
    await expect(query(database.scoped, 'select from bullmq.job')).rejects.toThrow('permission denied');
    await expect(query(database.job, 'create table bullmq.mine ()')).rejects.toThrow('permission denied');
  });
});

async function query<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<T & Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}
