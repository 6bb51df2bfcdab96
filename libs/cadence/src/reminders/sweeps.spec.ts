import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';

interface Slot {
  state: string;
  outcome_reason: string | null;
}

interface Ritual {
  tenantId: string;
  clientId: string;
  engagementId: string;
  ritualId: string;
}

/** The sweeps by the database's clock: what lies back lies back in the rows. */
describe('occurrence sweeps', () => {
  let database: TestDatabase;
  let admin: Client;
  let job: Client;
  beforeAll(async () => {
    database = await privateDatabase();
    admin = await connected(database.admin);
    job = await connected(database.job);
  });
  afterAll(() => Promise.all([admin.end(), job.end()]));
  // The sweeps see every practice: each case begins with none that could be swept.
  beforeEach(() => admin.query(`delete from tenant where slug like 'sweep-%'`));

  describe('several dates of a ritual that passed while no worker ran', () => {
    it('send_late sends dates within the grace period and marks others not applicable', async () => {
      const r = await ritual({ misfire: 'send_late', grace_minutes: 60 * 50 });
      const ids = await slots(r, ['3 days', '2 days', '1 day', '1 minute']);
      await sweep('due_occurrences');
      expect(await outcomes(r)).toEqual([
        { state: 'not_applicable', outcome_reason: 'misfire_skipped' },
        due,
        due,
        due,
      ]);
      expect(await notified(r)).toEqual(ids.slice(1).map((id) => `ritual_due ${id}`));
    });

    it('merge makes the latest date due and closes the others', async () => {
      const r = await ritual({ misfire: 'merge' });
      const ids = await slots(r, ['21 days', '14 days', '7 days']);
      await sweep('due_occurrences');
      const merged = { state: 'not_applicable', outcome_reason: 'misfire_merged' };
      expect(await outcomes(r)).toEqual([merged, merged, due]);
      expect(await notified(r)).toEqual([`ritual_due ${ids[2]}`]);
    });

    it('merge skips a latest date that falls in time off', async () => {
      const r = await ritual({ misfire: 'merge' });
      const ids = await slots(r, ['14 days', '7 days']);
      await pause(r, '8 days', '6 days');
      await sweep('due_occurrences');
      expect(await outcomes(r)).toEqual([
        due,
        { state: 'not_applicable', outcome_reason: 'client_time_off' },
      ]);
      expect(await notified(r)).toEqual([`ritual_due ${ids[0]}`]);
    });

    it('skip drops all late dates but keeps the one on time', async () => {
      const r = await ritual({ misfire: 'skip' });
      const ids = await slots(r, ['14 days', '7 days', '1 minute']);
      await sweep('due_occurrences');
      const skipped = { state: 'not_applicable', outcome_reason: 'misfire_skipped' };
      expect(await outcomes(r)).toEqual([skipped, skipped, due]);
      expect(await notified(r)).toEqual([`ritual_due ${ids[2]}`]);
    });
  });

  describe('after a pause, no reminders pile up', () => {
    it('dates in an engagement pause become not applicable, and the next is due', async () => {
      const r = await ritual({ misfire: 'send_late', grace_minutes: 20_160 });
      const ids = await slots(r, ['10 days', '5 days', '1 minute']);
      await admin.query(
        `insert into engagement_pause (tenant_id, id, client_id, engagement_id, paused_at, resumed_at)
         values ($1, $2, $3, $4, now() - interval '11 days', now() - interval '2 days')`,
        [r.tenantId, uuid(), r.clientId, r.engagementId],
      );
      await sweep('due_occurrences');
      const paused = { state: 'not_applicable', outcome_reason: 'engagement_paused' };
      expect(await outcomes(r)).toEqual([paused, paused, due]);
      expect(await notified(r)).toEqual([`ritual_due ${ids[2]}`]);
    });

    it.each([
      ['a client', 'client_time_off'],
      ['the practice', 'practice_time_off'],
    ])('dates in time off of %s become not applicable', async (who, reason) => {
      const r = await ritual({ misfire: 'send_late', grace_minutes: 20_160 });
      const ids = await slots(r, ['10 days', '5 days', '1 minute']);
      await pause(r, '11 days', '4 days', who === 'a client' ? r.clientId : null);
      await sweep('due_occurrences');
      const away = { state: 'not_applicable', outcome_reason: reason };
      expect(await outcomes(r)).toEqual([away, away, due]);
      expect(await notified(r)).toEqual([`ritual_due ${ids[2]}`]);
    });

    it('dates of an ended engagement become not applicable', async () => {
      const r = await ritual({});
      await slots(r, ['1 minute']);
      await admin.query(`update engagement set state = 'completed' where id = $1`, [r.engagementId]);
      await sweep('due_occurrences');
      expect(await outcomes(r)).toEqual([{ state: 'not_applicable', outcome_reason: 'engagement_over' }]);
      expect(await notified(r)).toEqual([]);
    });
  });

  it('three concurrent workers sweep each date once with one reminder', async () => {
    const others = await Promise.all([1, 2, 3].map(() => connected(database.job)));
    const rituals: Ritual[] = [];
    for (let i = 0; i < 20; i++) rituals.push(await ritual({ misfire: 'merge' }));
    for (const r of rituals) await slots(r, ['14 days', '7 days', '2 minutes']);
    const swept = async (worker: Client): Promise<number> => {
      let sum = 0;
      for (let i = 0; i < 12; i++) {
        const { rows } = await worker.query<{ swept: number }>(
          "select ctx.sweep_due_occurrences(7, interval '5 minutes') as swept",
        );
        sum += rows[0]!.swept;
      }
      return sum;
    };
    const counts = await Promise.all(others.map(swept));
    expect(counts.reduce((sum, n) => sum + n)).toBe(60);
    for (const r of rituals) {
      const found = await outcomes(r);
      expect(found[2]).toEqual(due);
      expect(found.map(({ state }) => state)).toEqual(['not_applicable', 'not_applicable', 'due']);
      expect(await notified(r)).toHaveLength(1);
    }
    await Promise.all(others.map((worker) => worker.end()));
  });

  it.each([
    ['Pacific/Kiritimati', 1],
    ['Pacific/Pago_Pago', -1],
  ])('a holiday applies by the local date of %s, even where UTC differs', async (zone, apart) => {
    const r = await ritual({}, zone);
    // An hour at which the two dates differ: 03:00 on Kiritimati is 13:00 the day before, 22:00 on Pago Pago is 09:00 the day after.
    const hour = apart > 0 ? '03:00' : '22:00';
    const { rows } = await admin.query<{ local: string; utc: string; at: Date }>(
      `select d::text as local, ((d + $2::time) at time zone $1 at time zone 'UTC')::date::text as utc, (d + $2::time) at time zone $1 as at
       from (select (now() at time zone $1)::date + 3 as d) x`,
      [zone, hour],
    );
    const { local, utc, at } = rows[0]!;
    expect(local).not.toBe(utc);
    const insert = `insert into client_holiday (tenant_id, id, client_id, local_date, name) values ($1, $2, $3, $4, 'Day off')`;
    await admin.query(insert, [r.tenantId, uuid(), r.clientId, utc]);
    const [kept] = await slotAt(r, local, at);
    expect(kept).toEqual({ state: 'scheduled', outcome_reason: null });
    await admin.query('delete from occurrence where ritual_id = $1', [r.ritualId]);
    await admin.query(insert, [r.tenantId, uuid(), r.clientId, local]);
    const [free] = await slotAt(r, local, at);
    expect(free).toEqual({ state: 'not_applicable', outcome_reason: 'client_holiday' });
  });

  describe('reminders around the due date', () => {
    it('one reminder comes before the date and one when it is overdue, whoever sweeps', async () => {
      const r = await ritual({ lead_minutes: [1440, 60], remind_overdue_after_minutes: 60 });
      const [id] = await slots(r, ['-20 hours']);
      await admin.query(`update occurrence set lead_at = due_at - interval '1 day' where id = $1`, [id]);
      await sweep('lead_reminders');
      await sweep('lead_reminders');
      expect(await notified(r)).toEqual([`ritual_lead ${id}`]);

      await moveDueTo(id!, '1 minute');
      await sweep('due_occurrences');
      await sweep('overdue_reminders');
      await admin.query(`update occurrence set overdue_at = now() - interval '1 second' where id = $1`, [id]);
      await sweep('overdue_reminders');
      await sweep('overdue_reminders');
      expect(await notified(r)).toEqual(
        ['ritual_due', 'ritual_lead', 'ritual_overdue'].map((kind) => `${kind} ${id}`),
      );
    });

    it('each participant who sees the client gets one lead reminder', async () => {
      const r = await ritual({ lead_minutes: [60] });
      const [id] = await slots(r, ['-50 minutes']);
      const [sees, published, blind] = [
        await participant(r, 'cto'),
        await participant(r, 'founder', true),
        await participant(r, 'founder'),
      ];
      const left = await participant(r, 'cto');
      await admin.query('update membership set ended_at = now() where user_id = $1', [left]);
      const told = async () =>
        (
          await admin.query<{ id: string }>(
            `select n.recipient_user_id as id from notification n join ritual c on c.tenant_id = n.tenant_id
             where n.tenant_id = $1 and n.recipient_user_id <> c.owner_user_id`,
            [r.tenantId],
          )
        ).rows.map((row) => row.id);
      const again = () =>
        admin.query(`update occurrence set lead_at = now() - interval '1 minute' where id = $1`, [id]);
      await again();
      await sweep('lead_reminders');
      expect(await told()).toEqual([sees]);
      expect(await notified(r)).toHaveLength(2);
      await admin.query(`update engagement set visibility = 'published' where id = $1`, [r.engagementId]);
      await again();
      await sweep('lead_reminders');
      expect((await told()).sort()).toEqual([sees, published].sort());
      expect(await told()).not.toContain(blind);
      expect(await notified(r)).toHaveLength(3);
    });

    it('the next lead time applies when the first was missed by more than half', async () => {
      const r = await ritual({ lead_minutes: [1440, 60] });
      const [id] = await slots(r, ['-3 hours']);
      await admin.query(`update occurrence set lead_at = due_at - interval '1 day' where id = $1`, [id]);
      await sweep('lead_reminders');
      expect(await notified(r)).toEqual([]);
      const { rows } = await admin.query(
        `select due_at - lead_at = interval '60 minutes' as next from occurrence where id = $1`,
        [id],
      );
      expect(rows).toEqual([{ next: true }]);
    });

    it('changed lead times apply, and none means no lead reminder', async () => {
      const r = await ritual({ lead_minutes: [] });
      const [id] = await slots(r, ['-3 hours']);
      const lead = async () =>
        (
          await admin.query(
            `select extract(epoch from due_at - lead_at)::int as s from occurrence where id = $1`,
            [id],
          )
        ).rows[0].s;
      expect(await lead()).toBeNull();
      await admin.query(`update ritual set lead_minutes = '{30}' where id = $1`, [r.ritualId]);
      expect(await lead()).toBe(1800);
    });

    it("the overdue reminder waits during the client's time off", async () => {
      const r = await ritual({});
      const [id] = await slots(r, ['2 minutes']);
      await sweep('due_occurrences');
      await pause(r, '-0 days', '-3 days');
      await admin.query(`update occurrence set overdue_at = now() where id = $1`, [id]);
      await sweep('overdue_reminders');
      expect(await notified(r)).toEqual([`ritual_due ${id}`]);
      const { rows } = await admin.query('select overdue_at > now() as waits from occurrence where id = $1', [
        id,
      ]);
      expect(rows).toEqual([{ waits: true }]);
    });
  });

  const due: Slot = { state: 'due', outcome_reason: null };

  async function connected(connectionString: string): Promise<Client> {
    const client = new Client({ connectionString });
    await client.connect();
    return client;
  }

  const limits = { due_occurrences: '5 minutes', lead_reminders: '0.5', overdue_reminders: '1 day' };
  const sweep = (name: keyof typeof limits) => job.query(`select ctx.sweep_${name}(500, $1)`, [limits[name]]);

  async function ritual(change: Record<string, unknown>, zone = 'Europe/Berlin'): Promise<Ritual> {
    const [tenantId, ownerId, clientId, engagementId, ritualId] = [uuid(), uuid(), uuid(), uuid(), uuid()];
    await admin.query(`insert into tenant (id, slug, name) values ($1, $2, 'Practice')`, [
      tenantId,
      `sweep-${tenantId.slice(-12)}`,
    ]);
    await admin.query(`insert into "user" (id, email, name) values ($1, $2, 'Owner')`, [
      ownerId,
      `${ownerId}@x.example`,
    ]);
    await admin.query(
      `insert into client (tenant_id, id, name, time_zone, currency) values ($1, $2, 'Nordwind', $3, 'EUR')`,
      [tenantId, clientId, zone],
    );
    await admin.query(
      `insert into engagement (tenant_id, id, client_id, model, template, state, kickoff_on, activated_at)
       values ($1, $2, $3, 'retainer', 'systems_operator', 'active', current_date - 60, now())`,
      [tenantId, engagementId, clientId],
    );
    await admin.query(
      `insert into ritual (tenant_id, id, client_id, engagement_id, kind, title, weekdays, local_time, time_zone, starts_on, owner_user_id, planned_until)
       values ($1, $2, $3, $4, 'weekly_check_in', 'Check-in', '{1}', '09:00', $5, current_date - 60, $6, 'infinity')`,
      [tenantId, ritualId, clientId, engagementId, zone, ownerId],
    );
    for (const [column, value] of Object.entries(change))
      await admin.query(`update ritual set ${column} = $2 where id = $1`, [ritualId, value]);
    return { tenantId, clientId, engagementId, ritualId };
  }

  /** Slots that were due so long ago, scheduled still; their ids in the order given. */
  async function slots(r: Ritual, ago: string[]): Promise<string[]> {
    const ids = ago.map(() => uuid());
    await admin.query(
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
       select c.tenant_id, s.id, c.client_id, c.engagement_id, c.id, ((now() - s.ago) at time zone c.time_zone)::date, c.time_zone, now() - s.ago
       from ritual c, unnest($2::uuid[], $3::interval[]) as s (id, ago) where c.id = $1`,
      [r.ritualId, ids, ago],
    );
    return ids;
  }

  async function participant(r: Ritual, role: string, granted = false): Promise<string> {
    const [id, membership] = [uuid(), uuid()];
    await admin.query(`insert into "user" (id, email, name) values ($1, $2, 'Somebody')`, [
      id,
      `${id}@x.example`,
    ]);
    await admin.query('insert into membership (tenant_id, id, user_id, role) values ($1, $2, $3, $4)', [
      ...[r.tenantId, membership, id],
      role,
    ]);
    if (granted)
      await admin.query(
        'insert into client_grant (tenant_id, membership_id, client_id) values ($1, $2, $3)',
        [...[r.tenantId, membership], r.clientId],
      );
    await admin.query(
      `insert into ritual_participant (tenant_id, ritual_id, user_id, client_id, engagement_id) values ($1, $2, $3, $4, $5)`,
      [r.tenantId, r.ritualId, id, r.clientId, r.engagementId],
    );
    return id;
  }

  async function slotAt(r: Ritual, localDate: string, dueAt: Date): Promise<Slot[]> {
    await admin.query(
      `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at)
       select tenant_id, $2, client_id, engagement_id, id, $3, time_zone, $4 from ritual where id = $1`,
      [r.ritualId, uuid(), localDate, dueAt],
    );
    return outcomes(r);
  }

  const moveDueTo = (id: string, ago: string) =>
    admin.query('update occurrence set due_at = now() - $2::interval where id = $1', [id, ago]);

  /** From so long ago until so long ago. Written after the slots, as if the worker had seen neither. */
  async function pause(r: Ritual, from: string, until: string, clientId: string | null = r.clientId) {
    await admin.query(
      `insert into time_off (tenant_id, id, client_id, from_on, until_on, reason)
       values ($1, $2, $3, (now() - $4::interval)::date, (now() - $5::interval)::date, 'Vacation')`,
      [r.tenantId, uuid(), clientId, from, until],
    );
  }

  async function outcomes(r: Ritual): Promise<Slot[]> {
    const sql = 'select state, outcome_reason from occurrence where ritual_id = $1 order by local_date';
    return (await admin.query<Slot>(sql, [r.ritualId])).rows;
  }

  async function notified(r: Ritual): Promise<string[]> {
    const { rows } = await admin.query<{ told: string }>(
      `select kind || ' ' || subject_id as told from notification where tenant_id = $1 order by kind, subject_id`,
      [r.tenantId],
    );
    return rows.map(({ told }) => told);
  }
});
