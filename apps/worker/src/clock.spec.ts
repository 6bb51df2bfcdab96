import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { bundledWorker, Fleet } from './testing/workers';
import {
  ritualsDueToday,
  occurrencesDueNow,
  practice,
  rows,
  until,
  workerConfig,
} from './testing/reminders-due';
import { SmtpSink } from './testing/smtp-sink';
import { faultsIn, verdictOf } from './testing/fault-report';
import type { WrongClock } from './testing/wrong-clock';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const WRONG_CLOCK = [
  ...['--require', join(__dirname, '../../../tools/typescript-register.cjs')],
  ...['--require', join(__dirname, 'testing/wrong-clock.ts')],
];

/** Workers are processes of their own, so that a clock is wrong in all that one of them runs, and in nothing else. */
describe('workers with wrong clocks', () => {
  const { program } = bundledWorker();
  let database: TestDatabase;
  let sink: SmtpSink;
  let fleet: Fleet;
  let directory: string;
  beforeEach(async () => {
    database = await privateDatabase();
    sink = new SmtpSink();
    fleet = new Fleet([...WRONG_CLOCK, ...program]);
    directory = await mkdtemp(join(tmpdir(), 'clock-'));
  });
  afterEach(async () => {
    await fleet.disband();
    await sink.close();
    await rm(directory, { recursive: true, force: true });
  });

  const file = () => join(directory, 'now');
  const start = async (...clocks: (WrongClock | undefined)[]): Promise<void> => {
    const config = workerConfig(database.job, await sink.open());
    const timing = { leaseSeconds: 60, wakeAgainSeconds: 5, firstRetrySeconds: 1 };
    for (const clock of clocks) fleet.start({ config, timing, clock });
    await fleet.allWork();
  };
  const sent = async () =>
    (
      await rows<{ n: number }>(
        database.admin,
        `select count(*)::int as n from notification where state = 'sent'`,
      )
    )[0]!.n;
  const due = async (count: number, firstNumber: number): Promise<void> => {
    await occurrencesDueNow(database.admin, await practice(database.admin), count, firstNumber);
  };
  const allSent = (count: number) => until(sent, (n) => n === count, 60);

  it.each([
    ['an hour ahead', { by: HOUR }],
    ['a day behind', { by: -DAY }],
  ])(
    'a worker that is %s plans the right day and reminds at once, not early',
    async (_how, clock) => {
      const home = await practice(database.admin);
      await ritualsDueToday(database.admin, home);
      await start(clock);
      await allSent(1);
      await rows(
        database.admin,
        `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
       select tenant_id, gen_random_uuid(), client_id, engagement_id, id, starts_on + 1, time_zone, now() + interval '50 minutes' from ritual`,
      );
      await due(1, 1);
      await allSent(2);
      const slots = await rows<{ slot: string }>(
        database.admin,
        `select o.local_date - d.today || ' ' || o.state as slot from occurrence o,
         (select (now() at time zone 'Europe/Berlin')::date as today) d where o.tenant_id = $1 order by o.local_date`,
        [home.tenantId],
      );
      // What comes in less than an hour waits, and the planner looks two weeks ahead from today.
      expect(slots.map(({ slot }) => slot).slice(0, 3)).toEqual(['0 due', '1 scheduled', '7 scheduled']);
      expect(sink.mails).toHaveLength(2);
    },
    300_000,
  );

  it('a worker whose clock steps back a day continues with what comes due', async () => {
    await start({ by: 0, afterwards: { by: -DAY, file: file() } });
    await due(5, 1);
    await allSent(5);
    await writeFile(file(), '');
    // The clock has stepped before the next ones come due.
    await new Promise((resolve) => setTimeout(resolve, 500));
    await due(5, 6);
    await allSent(10);
    expect(
      faultsIn(verdictOf(10, sink.mails, { sent: 10, claimsOfOthers: 0, died: fleet.died.length })),
    ).toEqual([]);
  }, 300_000);

  it('workers whose clocks disagree repeat nothing and skip nothing', async () => {
    const steps = { by: 0, afterwards: { by: -DAY, file: file() } };
    await start({ by: HOUR }, { by: -DAY }, steps, undefined);
    await due(30, 1);
    await until(sent, (n) => n > 5, 60);
    await writeFile(file(), '');
    await due(30, 31);
    await allSent(60);
    // Whoever would send once more has had the time for it.
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    expect(sink.mails).toHaveLength(60);
    expect(
      faultsIn(verdictOf(60, sink.mails, { sent: 60, claimsOfOthers: 0, died: fleet.died.length })),
    ).toEqual([]);
  }, 300_000);
});
