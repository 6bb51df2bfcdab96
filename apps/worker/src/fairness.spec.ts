import { setTimeout as sleep } from 'node:timers/promises';
import { privateDatabase } from '@quarterdeck/testing/test-server';
import { occurrencesDueNow, practice, rows, startWorker, until, workerConfig } from './testing/reminders-due';
import { type Conduct, SmtpSink } from './testing/smtp-sink';

const MANY = 600;
const NUMBER = 9_000;

describe('fairness between practices', () => {
  it("one practice's single email overtakes another's many earlier ones", async () => {
    const database = await privateDatabase();
    const sink = new SmtpSink();
    sink.conduct = async (step): Promise<Conduct> => {
      if (step === 'BODY') await sleep(100);
      return 'fine';
    };
    const worker = await startWorker(workerConfig(database.job, await sink.open()));
    try {
      await occurrencesDueNow(database.admin, await practice(database.admin), MANY);
      await until(
        () => sink.mails.length,
        (sent) => sent > 10,
        30,
      );

      await occurrencesDueNow(database.admin, await practice(database.admin), 1, NUMBER);
      await rows(database.admin, "select ctx.sweep_due_occurrences(500, interval '5 minutes')");
      const before = sink.mails.length;
      const place = (): number => sink.mails.findIndex(({ subject }) => subject.includes(` ${NUMBER} `));
      await until(place, (found) => found >= 0, 60);
      // Behind what was in the queue and in hand, not behind all that was due.
      expect(place() - before).toBeLessThan(250);
      expect(before).toBeLessThan(250);
      await until(
        () => sink.mails.length,
        (sent) => sent === MANY + 1,
        60,
      );
    } finally {
      await worker.close();
      await sink.close();
    }
  }, 180_000);

  it('practices take turns, oldest first within each, and sweepers share the rows', async () => {
    const database = await privateDatabase();
    const homes = [
      await practice(database.admin),
      await practice(database.admin),
      await practice(database.admin),
    ];
    for (const [index, home] of homes.entries()) {
      await rows(
        database.admin,
        `insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id, not_before)
         select $1, uuid_v7(), 'ritual_due', 'r' || n, uuid_v7(), $2, now() - make_interval(secs => $4 - n)
         from generate_series(1, $3::int) n`,
        [home.tenantId, home.ownerId, [40, 2, 5][index], [9_000, 1_000, 1_000][index]],
      );
    }
    const wake = (): Promise<{ reason: string; home: number }[]> =>
      rows<{ reason: string; tenant_id: string }>(
        database.admin,
        `select n.reason, n.tenant_id from ctx.wake_notifications(20, '1 minute') with ordinality w
         join notification n on n.id = w.id order by w.ordinality`,
      ).then((found) =>
        found.map(({ reason, tenant_id }) => ({
          reason,
          home: homes.findIndex(({ tenantId }) => tenantId === tenant_id),
        })),
      );
    const first = await wake();
    expect(first.slice(0, 6).map(({ reason }) => reason)).toEqual(['r1', 'r1', 'r1', 'r2', 'r2', 'r2']);
    expect(new Set(first.slice(0, 3).map(({ home }) => home)).size).toBe(3);
    const ofHome = (home: number): string[] =>
      first.flatMap((each) => (each.home === home ? each.reason : []));
    expect([ofHome(1), ofHome(2)]).toEqual([
      ['r1', 'r2'],
      ['r1', 'r2', 'r3', 'r4', 'r5'],
    ]);
    const both = (await Promise.all([wake(), wake(), wake()])).flat();
    const next = both.concat(await wake(), await wake(), await wake());
    const all = first.concat(next).map(({ reason, home }) => `${home} ${reason}`);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toHaveLength(47);
  });
});
