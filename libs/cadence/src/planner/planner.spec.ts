import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { pino } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { addDays, parseLocalDate, weekdayOf } from '@quarterdeck/domain/calendar-date';
import { SweepLoop } from '@quarterdeck/platform/jobs/sweep-loop';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { runWithContext } from '@quarterdeck/platform/tenancy/request-context';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { dueInstant, localDateAt } from '../schedule/due-instant';
import { planRitual } from './plan-ritual';
import { Planner } from './planner';

interface Ritual {
  zone: string;
  weekday: number;
  startsOn: string;
  endsOn: string | null;
  kickoffOn: string;
  state: string;
}

interface Occurrence {
  local_date: string;
  due_at: Date;
  state: string;
}

const log = pino({ level: 'silent' });
const utcToday = localDateAt(new Date().toISOString(), 'UTC');

describe('the planner', () => {
  let database: TestDatabase;
  let admin: Client;
  let job: DataSource;
  let requests: DataSource;
  let planner: Planner;
  beforeAll(async () => {
    database = await privateDatabase();
    admin = new Client({ connectionString: database.admin });
    await admin.connect();
    job = await new DataSource({ type: 'postgres', url: database.job, poolSize: 6 }).initialize();
    requests = await new DataSource({ type: 'postgres', url: database.scoped, poolSize: 2 }).initialize();
    planner = new Planner(new TenantDb(job), new SweepLoop(log), log);
  });
  afterAll(async () => {
    await Promise.all([admin.end(), job.destroy(), requests.destroy()]);
  });

  it.each(['Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Pago_Pago'])(
    'two weeks from today are planned in %s at the local time',
    async (zone) => {
      const today = localDateAt(new Date().toISOString(), zone);
      const { id } = await ritual({ zone, weekday: weekdayOf(today) });
      await planner.run();
      const found = await occurrences(id);
      const expected = [0, 7, 14]
        .map((days) => addDays(today, days))
        .filter((date) => date <= addDays(utcToday, 14));
      expect(found.map(({ local_date }) => local_date)).toEqual(expected);
      for (const { local_date, due_at } of found)
        expect(due_at).toEqual(new Date(dueInstant(local_date, '09:00', zone)));
    },
  );

  it('nothing is planned before the start or kickoff, or after the end', async () => {
    const from = addDays(utcToday, 8);
    const [later, kickedOffLater] = [await ritual({ startsOn: from }), await ritual({ kickoffOn: from })];
    const ended = await ritual({ endsOn: addDays(utcToday, 6) });
    const past = await ritual({ startsOn: addDays(utcToday, -40), kickoffOn: addDays(utcToday, -40) });
    await planner.run();
    for (const { id } of [later, kickedOffLater])
      expect((await dates(id)).every((date) => date >= from)).toBe(true);
    expect((await dates(ended.id)).every((date) => date <= addDays(utcToday, 6))).toBe(true);
    expect((await dates(past.id)).every((date) => date >= addDays(utcToday, -1))).toBe(true);
    expect(await dates(past.id)).toHaveLength(2);
  });

  it.each(['draft', 'paused', 'completed', 'cancelled'])('a %s engagement is not planned', async (state) => {
    const { id } = await ritual({ state });
    await planner.run();
    expect(await dates(id)).toEqual([]);
  });

  it('concurrent planners create one occurrence per local date and keep existing ones', async () => {
    const { id, credential } = await ritual({});
    const other = new Planner(new TenantDb(job), new SweepLoop(log), log);
    const byPerson = () =>
      runWithContext({ requestId: 'test', credential, scope: 'rituals:write' }, () =>
        new TenantDb(requests).write(async (tx) => String(await planRitual(tx, id))),
      );
    await Promise.all([planner.run(), byPerson(), other.run(), byPerson(), planner.run(), other.run()]);
    expect(await dates(id)).toHaveLength(2);
    await admin.query(`update occurrence set state = 'excused' where ritual_id = $1`, [id]);
    await admin.query(
      `update ritual set planned_until = '-infinity', plan_lease_until = '-infinity' where id = $1`,
      [id],
    );
    await planner.run();
    expect((await occurrences(id)).map(({ state }) => state)).toEqual(['excused', 'excused']);
  });

  it('the planner remembers how far it planned', async () => {
    const { id } = await ritual({});
    await planner.run();
    const { rows } = await admin.query<{ until: string; fence: string }>(
      `select planned_until::text as until, plan_fence as fence from ritual where id = $1`,
      [id],
    );
    expect(rows[0]).toEqual({ until: addDays(utcToday, 14), fence: '1' });
    await admin.query(`update ritual set plan_lease_until = '-infinity'`);
    await planner.run();
    expect((await admin.query('select from ritual where id = $1 and plan_fence = 1', [id])).rowCount).toBe(1);
  });

  it.each([
    [
      'send_late',
      ['misfire_skipped', 'misfire_skipped', 'misfire_skipped', null, null, 'scheduled', 'scheduled'],
    ],
    ['merge', [...Array<string>(4).fill('misfire_merged'), null, 'scheduled', 'scheduled']],
    ['skip', [...Array<string>(5).fill('misfire_skipped'), 'scheduled', 'scheduled']],
  ])('every date of 40 days without workers gets a row and an outcome: %s', async (misfire, expected) => {
    const { id } = await ritual({ startsOn: addDays(utcToday, -90), kickoffOn: addDays(utcToday, -90) });
    // They planned two weeks ahead before they went.
    await admin.query(
      'update ritual set misfire = $2, grace_minutes = 20160, planned_until = $3 where id = $1',
      [id, misfire, addDays(utcToday, -40 + 14)],
    );
    await admin.query(
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
       select tenant_id, gen_random_uuid(), client_id, engagement_id, id, d, 'UTC', d + time '09:00' from ritual, unnest($2::date[]) d
       where id = $1`,
      [id, [addDays(utcToday, -34), addDays(utcToday, -27)]],
    );
    await planner.run();
    const slots = [-34, -27, -20, -13, -6, 1, 8].map((days) => addDays(utcToday, days));
    expect(await dates(id)).toEqual(slots);
    await admin.query("select ctx.sweep_due_occurrences(500, interval '5 minutes')");
    const { rows } = await admin.query<{ outcome: string | null }>(
      `select case when state = 'scheduled' then state else outcome_reason end as outcome from occurrence
       where ritual_id = $1 order by local_date`,
      [id],
    );
    expect(rows.map(({ outcome }) => outcome)).toEqual(expected);
    const sent = await admin.query(
      `select from notification n join occurrence o on o.id = n.subject_id where o.ritual_id = $1`,
      [id],
    );
    expect(sent.rowCount).toBe(expected.filter((outcome) => outcome === null).length);
  });

  it('catching up goes back to the last rule change, at most 400 days', async () => {
    const longAgo = { startsOn: addDays(utcToday, -700), kickoffOn: addDays(utcToday, -700) };
    const [changed, old] = [await ritual(longAgo), await ritual(longAgo)];
    const gap = `update ritual set planned_until = $2, due_from = coalesce($3::date, due_from) where id = $1`;
    await admin.query(gap, [changed.id, addDays(utcToday, -40), addDays(utcToday, -10)]);
    await admin.query(gap, [old.id, addDays(utcToday, -600), null]);
    await planner.run();
    expect(await dates(changed.id)).toEqual([-6, 1, 8].map((days) => addDays(utcToday, days)));
    const made = await dates(old.id);
    expect(made).toHaveLength(Math.floor(400 / 7) + 2);
    expect(made[0]! >= addDays(utcToday, -400)).toBe(true);
  });

  it('a ritual changed after its claim is left to the next claim', async () => {
    const { id } = await ritual({});
    const claimed = await admin.query<{ fence: string; version: number }>(
      `select fence, version from ctx.claim_plans(200, 14, '60 seconds') where id = $1`,
      [id],
    );
    const { fence, version } = claimed.rows[0]!;
    const place = (...[heldFence, seen]: (string | number)[]) =>
      admin.query(
        'select ctx.place_slots(array[$1::uuid], array[$2::bigint], array[$3::int], $4, array[$1::uuid], array[$5::date], array[now()])',
        [id, heldFence, seen, addDays(utcToday, 14), addDays(utcToday, 1)],
      );
    await place(Number(fence) - 1, version);
    await place(fence, version - 1);
    expect(await dates(id)).toEqual([]);
    await place(fence, version);
    expect(await dates(id)).toEqual([addDays(utcToday, 1)]);
  });

  it('one ritual that cannot be planned or written does not block others', async () => {
    const broken = await ritual({ zone: 'Europe/Atlantis' });
    const refused = await ritual({});
    await admin.query(`alter table occurrence add constraint refused check (ritual_id <> '${refused.id}')`);
    const { id } = await ritual({});
    await planner.run();
    await admin.query('alter table occurrence drop constraint refused');
    expect(await dates(id)).toHaveLength(2);
    expect([...(await dates(broken.id)), ...(await dates(refused.id))]).toEqual([]);
  });

  it('the planner acts only for people of the practice', async () => {
    const { id, credential } = await ritual({});
    const stranger = await ritual({});
    const plan = (by: Buffer): Promise<string> =>
      runWithContext({ requestId: 'test', credential: by, scope: 'rituals:write' }, () =>
        new TenantDb(requests).write(async (tx) => String(await planRitual(tx, id))),
      );
    expect(await plan(stranger.credential)).toBe('0');
    expect(await plan(credential)).toBe('2');
    expect(await plan(credential)).toBe('0');
  });

  async function ritual(change: Partial<Ritual>): Promise<{ id: string; credential: Buffer }> {
    const given = {
      zone: 'UTC',
      weekday: weekdayOf(addDays(utcToday, 1)),
      startsOn: addDays(utcToday, -7),
      endsOn: null,
      kickoffOn: addDays(utcToday, -7),
      state: 'active',
      ...change,
    };
    const [tenant, user, member, client, engagement, id] = [uuid(), uuid(), uuid(), uuid(), uuid(), uuid()];
    const credential = createHash('sha256').update(randomBytes(32)).digest();
    const statements: [string, unknown[]][] = [
      [
        `insert into tenant (id, slug, name) values ($1, $2, 'Practice')`,
        [tenant, `t-${tenant}`.slice(0, 38)],
      ],
      [`insert into "user" (id, email, name) values ($1, $2, 'Owner')`, [user, `${user}@example.test`]],
      [
        `insert into membership (tenant_id, id, user_id, role) values ($1, $2, $3, 'owner')`,
        [tenant, member, user],
      ],
      [
        `insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, idle_expires_at, expires_at)
         values ($1, $2, $3, $4, $5, now() + interval '1 day', now() + interval '1 day')`,
        [uuid(), user, credential, tenant, member],
      ],
      [
        `insert into client (tenant_id, id, name, time_zone, currency) values ($1, $2, 'Client', 'UTC', 'EUR')`,
        [tenant, client],
      ],
      [
        `insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on) values ($1, $2, $3, 'retainer', 'systems_operator', $4, $5)`,
        [tenant, engagement, client, given.state, parseLocalDate(given.kickoffOn)],
      ],
      [
        `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on, ends_on, owner_user_id)
         values ($1, $2, $3, $4, 'weekly_check_in', 'Check-in', $5, '09:00', $6, $7, $8, $9)`,
        [tenant, id, client, engagement, [given.weekday], given.zone, given.startsOn, given.endsOn, user],
      ],
    ];
    for (const [sql, values] of statements) await admin.query(sql, values);
    return { id, credential };
  }

  async function occurrences(id: string): Promise<Occurrence[]> {
    const sql =
      'select local_date::text, due_at, state from occurrence where ritual_id = $1 order by local_date';
    return (await admin.query<Occurrence>(sql, [id])).rows;
  }

  async function dates(id: string): Promise<string[]> {
    return (await occurrences(id)).map(({ local_date }) => local_date);
  }
});
