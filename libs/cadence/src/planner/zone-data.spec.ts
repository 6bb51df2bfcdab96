import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { sql, testPractice } from '@quarterdeck/testing/test-practice';
import { dueInstant } from '../schedule/due-instant';
import { runningEngagement } from '../testing/running-engagement';
import { ZoneData } from './zone-data';

type Row = Record<'date' | 'due', string> & { version: number };

describe('changed time zone data', () => {
  let database: TestDatabase;
  let job: DataSource;
  let zoneData: ZoneData;
  beforeAll(async () => {
    database = await privateDatabase();
    job = await new DataSource({ type: 'postgres', url: database.job, poolSize: 2 }).initialize();
    const log = pino({ level: 'silent' });
    zoneData = new ZoneData(new TenantDb(job), new SweepLoop(log), log);
  });
  afterAll(() => job.destroy());

  const rowOf = async (id: string): Promise<Row> => {
    const [row] = await sql<Row>(
      database.admin,
      `select local_date::text as date, to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as due, version
       from occurrence where id = $1`,
      [id],
    );
    return row!;
  };

  it('upcoming dates move to the new instant of their wall-clock time, and nothing else moves', async () => {
    const e = await runningEngagement(database.admin, await testPractice(database.admin));
    const [right, wrong, broken] = [await e.occurrence(3), await e.occurrence(4), await e.occurrence(5)];
    const [due, done] = [await e.occurrence(-1, 'due'), await e.occurrence(-2, 'done')];
    const shift = `update occurrence set due_at = due_at + interval '1 hour' where id = any($1)`;
    await sql(database.admin, shift, [[wrong, broken, due, done]]);
    await sql(database.admin, `update occurrence set time_zone = 'Europe/Atlantis' where id = $1`, [broken]);
    const kept = [right, broken, due, done];
    const before = await Promise.all(kept.map(rowOf));
    await zoneData.run();
    const { date, due: moved, version } = await rowOf(wrong);
    expect({ moved, version }).toEqual({ moved: dueInstant(date, '09:00', e.zone), version: 2 });
    expect(await Promise.all(kept.map(rowOf))).toEqual(before);
    await zoneData.run();
    expect((await rowOf(wrong)).version).toBe(2);
  });

  it('rituals that share a date and instant each follow their own time', async () => {
    const practice = await testPractice(database.admin);
    const [one, two] = [
      await runningEngagement(database.admin, practice),
      await runningEngagement(database.admin, practice),
    ];
    await sql(database.admin, `update ritual set local_time = '10:00' where id = $1`, [two.ritualId]);
    const [first, second] = [await one.occurrence(6), await two.occurrence(6)];
    // Both are due at nine: right for the first, an hour early for the second.
    await zoneData.run();
    const { date } = await rowOf(first);
    expect(await rowOf(first)).toMatchObject({ due: dueInstant(date, '09:00', one.zone), version: 1 });
    expect(await rowOf(second)).toMatchObject({ due: dueInstant(date, '10:00', two.zone), version: 2 });
  });
});
