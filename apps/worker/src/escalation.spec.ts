import { createHash } from 'node:crypto';
import { Client } from 'pg';
import type { OccurrenceState } from '@quarterdeck/domain/occurrence';
import { canonicalJson, proposalGaps, type DecisionContent } from '@quarterdeck/domain/decision-content';
import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { type SweptMisses, sweptMisses } from '@quarterdeck/cadence/testing/swept-misses';
import { decisionNeeded } from '@quarterdeck/engagement/engagement.events';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { RecordNeededDecision } from '@quarterdeck/registers/decisions/record/record-needed-decision';
import { type TestPractice, testPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';
import { until } from '@quarterdeck/testing/until';
import { sql } from '@quarterdeck/platform/tenancy/sql';

/** What follows from rituals that are missed in a row, by the database's clock. */
describe('escalation of misses in a row', () => {
  let database: TestDatabase;
  let admin: Client;
  let misses: SweptMisses;
  let p: TestPractice;
  let e: TestEngagement;
  beforeAll(async () => {
    database = await privateDatabase();
    admin = await connected(database.admin);
    misses = await worker();
  });
  afterAll(() => Promise.all([admin.end(), misses.close()]));
  beforeEach(async () => {
    p = await testPractice(database.admin);
    e = await runningEngagement(database.admin, p);
  });

  it('a second miss notifies the owners once when no contact is set', async () => {
    const second = await p.person('owner');
    const ids = await weeks('due', 'due', 'scheduled');
    await sweep();
    await sweep();
    expect(await states()).toEqual(['missed', 'missed', 'scheduled']);
    expect(await escalations()).toEqual([p.owner, second].map(({ userId }) => `${ids[1]} ${userId}`).sort());
    expect(await questions()).toEqual([]);
  });

  it('a first and a fourth miss notify no one', async () => {
    await weeks('due', 'scheduled');
    await sweep();
    expect(await escalations()).toEqual([]);
    await admin.query('delete from occurrence where ritual_id = $1', [e.ritualId]);
    await weeks('missed', 'missed', 'missed', 'due', 'scheduled');
    await sweep();
    expect(await escalations()).toEqual([]);
  });

  it.each([
    ['an associate of the client', 'associate', 'published'],
    ['the founder of a published engagement', 'founder', 'published'],
  ] as const)('an escalation reaches %s when agreed', async (_who, role, visibility) => {
    const contact = await p.person(role, [e.clientId]);
    await agree(contact.userId, visibility);
    const ids = await weeks('due', 'due', 'scheduled');
    await sweep();
    expect(await escalations()).toEqual([`${ids[1]} ${contact.userId}`]);
  });

  it('owners are notified when the contact left, lost the client or cannot see it', async () => {
    const founder = await p.person('founder', [e.clientId]);
    await agree(founder.userId, 'private');
    const ids = await weeks('due', 'due', 'due', 'scheduled');
    await sweep();
    expect(await escalations()).toEqual([`${ids[1]} ${p.owner.userId}`]);
    for (const gone of ['grant', 'membership']) {
      const associate = await p.person('associate', [e.clientId]);
      await agree(associate.userId, 'published');
      await admin.query(
        gone === 'grant'
          ? 'delete from client_grant where membership_id = $1'
          : 'update membership set ended_at = now() where id = $1',
        [associate.membershipId],
      );
      await admin.query('delete from occurrence where ritual_id = $1', [e.ritualId]);
      const [, again] = await weeks('due', 'due', 'scheduled');
      await sweep();
      expect(await escalations()).toContain(`${again} ${p.owner.userId}`);
      expect((await escalations()).join()).not.toContain(associate.userId);
    }
  });

  it('someone who got the overdue reminder is not notified again', async () => {
    const [, second] = await weeks('missed', 'due', 'scheduled');
    await admin.query(
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
       values ($1, gen_random_uuid(), $2, 'ritual_overdue', $3, $4, $5)`,
      [p.tenantId, e.clientId, `ritual_overdue:${second}:${p.owner.userId}`, second, p.owner.userId],
    );
    await sweep();
    expect(await escalations()).toEqual([]);
  });

  it.each([
    ['an excused date', 'excused'],
    ['a date that is not applicable', 'not_applicable'],
  ] as const)('%s neither ends nor lengthens the streak', async (_what, between) => {
    const ids = await weeks('missed', between, 'due', 'scheduled');
    await sweep();
    expect(await escalations()).toEqual([`${ids[2]} ${p.owner.userId}`]);
  });

  it('an entry ends the streak, and one that came too late does not', async () => {
    await weeks('missed', 'done', 'due', 'scheduled');
    await sweep();
    expect([await escalations(), await questions()]).toEqual([[], []]);
    await admin.query('delete from occurrence where ritual_id = $1', [e.ritualId]);
    const ids = await weeks('missed', 'done', 'due', 'scheduled');
    await admin.query(`update occurrence set done_at = now() where id = $1`, [ids[1]]);
    await sweep();
    expect(await questions()).toHaveLength(1);
  });

  it('a third miss opens one draft decision per streak, with three options', async () => {
    await weeks('missed', 'missed', 'due', 'scheduled');
    await sweep();
    const [question] = await questions();
    expect(question).toMatchObject({
      ...{ number: 1, state: 'draft', visibility: 'private', category: 'process', raised_by: p.owner.userId },
      content: {
        title: 'Keep, change or drop: Weekly check-in',
        options: [{ title: 'Keep it' }, { title: 'Change it' }, { title: 'Drop it' }],
      },
    });
    const content = question!.content as DecisionContent;
    expect(question!.hash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'));
    expect(proposalGaps(content).map(({ field }) => field)).toEqual(['options']);
    expect(content.founderSummary.length).toBeLessThanOrEqual(280);
    const trail = await admin.query(
      `select action, record_id, actor_user_id from audit_event where tenant_id = $1 and action = 'decision.raised'`,
      [p.tenantId],
    );
    expect(trail.rows).toEqual([{ action: 'decision.raised', record_id: question!.id, actor_user_id: null }]);

    // A fourth miss is of the same row; after a date that was kept, three more are another.
    await admin.query(
      `update occurrence set state = 'due', local_date = local_date - 1 where ritual_id = $1 and state = 'scheduled'`,
      [e.ritualId],
    );
    await e.occurrence(0, 'scheduled');
    await sweep();
    expect(await questions()).toHaveLength(1);
    await admin.query('delete from occurrence where ritual_id = $1', [e.ritualId]);
    await weeks('done', 'due', 'due', 'due', 'scheduled');
    await sweep();
    expect((await questions()).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('no decision is opened once the ritual or engagement has ended', async () => {
    await admin.query('update ritual set ends_on = current_date - 3 where id = $1', [e.ritualId]);
    await weeks('missed', 'missed', 'due', 'scheduled');
    await sweep();
    expect(await questions()).toEqual([]);
    await admin.query('update ritual set ends_on = null where id = $1', [e.ritualId]);
    await admin.query('delete from occurrence where ritual_id = $1', [e.ritualId]);
    await admin.query(`update engagement set state = 'completed' where id = $1`, [e.engagementId]);
    await weeks('due', 'due', 'due', 'scheduled');
    await sweep();
    expect([await questions(), await escalations()]).toEqual([[], []]);
  });

  it('escalation waits during an engagement pause or time off, then happens', async () => {
    const ids = await weeks('missed', 'due', 'scheduled');
    const paused = (state: string) =>
      admin.query('update engagement set state = $2 where id = $1', [e.engagementId, state]);
    const away = (clientId: string | null) =>
      admin.query(
        `insert into time_off (tenant_id, id, client_id, from_on, until_on, reason)
         values ($1, gen_random_uuid(), $2, current_date - 1, current_date + 2, 'Vacation')`,
        [p.tenantId, clientId],
      );
    const back = () => admin.query('delete from time_off where tenant_id = $1', [p.tenantId]);
    await paused('paused');
    await sweep();
    await paused('active');
    for (const client of [e.clientId, null]) {
      await away(client);
      await sweep();
      expect(await states()).toEqual(['missed', 'due', 'scheduled']);
      await back();
    }
    expect(await escalations()).toEqual([]);
    await sweep();
    expect(await states()).toEqual(['missed', 'missed', 'scheduled']);
    expect(await escalations()).toEqual([`${ids[1]} ${p.owner.userId}`]);
  });

  it('titles keep quotes, line breaks and non-ASCII letters', async () => {
    const title = 'Crew "A" \\ Ünï\u2028cöde 🚢';
    await admin.query('update ritual set title = $2 where id = $1', [e.ritualId, title]);
    await weeks('missed', 'missed', 'due', 'scheduled');
    await sweep();
    const [question] = await questions();
    const content = question!.content as DecisionContent;
    expect(content.title).toBe(`Keep, change or drop: ${title}`);
    expect(question!.hash).toBe(createHash('sha256').update(canonicalJson(content)).digest('hex'));
  });

  it('three workers at once produce one email and one decision per miss', async () => {
    const workers = await Promise.all([1, 2, 3].map(() => worker()));
    const others = await Promise.all(Array.from({ length: 8 }, () => runningEngagement(database.admin, p)));
    for (const other of others)
      for (const [index, state] of (['due', 'due', 'due', 'scheduled'] as const).entries())
        await other.occurrence((index - 3) * 7, state);
    while ((await open()) > 0) await Promise.all(workers.map(({ sweep }) => sweep(3)));
    expect(await questions()).toHaveLength(8);
    expect(await escalations()).toHaveLength(8);
    await Promise.all(workers.map(({ close }) => close()));
  });

  describe('a worker that is killed', () => {
    const judged = async () => [await states(), (await escalations()).length, (await questions()).length];
    beforeEach(() => weeks('missed', 'due', 'due', 'scheduled'));
    afterEach(async () => {
      expect(await judged()).toEqual([['missed', 'missed', 'missed', 'scheduled'], 1, 1]);
      await sweep();
      expect(await judged()).toEqual([['missed', 'missed', 'missed', 'scheduled'], 1, 1]);
    });

    it('between marking and judging leaves the miss open, and another judges it once', async () => {
      const killed = await connected(database.job);
      killed.on('error', () => undefined);
      await killed.query('begin');
      const { rows } = await killed.query(
        `select m.id from ctx.find_misses(500, '{}') f, ctx.enter_misses(f.practice, f.occurrences) m (id) where f.practice = $1`,
        [p.tenantId],
      );
      expect(rows).toHaveLength(2);
      // Nobody judges what another is about to.
      await sweep();
      expect(await judged()).toEqual([['missed', 'due', 'due', 'scheduled'], 0, 0]);
      await kill(killed);
      await sweep();
    });

    it('before it commits has told nobody and asked nothing', async () => {
      const events = new EventBus();
      new RecordNeededDecision(events).onModuleInit();
      events.on(decisionNeeded, async (tx) => {
        const [backend] = await tx.query<{ pid: number }>(sql`select pg_backend_pid() as pid`);
        await admin.query('select pg_terminate_backend($1)', [backend!.pid]);
      });
      const killed = await sweptMisses(database.job, events);
      await killed.sweep().catch(() => undefined);
      await killed.close();
      expect(await judged()).toEqual([['missed', 'due', 'due', 'scheduled'], 0, 0]);
      await sweep();
    });

    /** As the kernel ends the connections of a process; PostgreSQL takes a moment to notice. */
    async function kill(client: Client): Promise<void> {
      const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
      (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
      await until(
        async () =>
          (await admin.query('select from pg_stat_activity where pid = $1', [rows[0]!.pid])).rowCount,
        (count) => count === 0,
      );
    }
  });

  it('misses that cannot be judged stay open and do not hold up those of another practice', async () => {
    await weeks('missed', 'missed', 'due', 'scheduled');
    const other = await testPractice(database.admin);
    const theirs = await runningEngagement(database.admin, other);
    for (const [index, state] of (['missed', 'due', 'scheduled'] as const).entries())
      await theirs.occurrence((index - 2) * 7, state);
    await admin.query(`update occurrence set due_at = due_at + interval '1 hour' where tenant_id = $1`, [
      other.tenantId,
    ]);
    const events = new EventBus();
    events.on(decisionNeeded, () => Promise.reject(new Error('out of order')));
    const broken = await sweptMisses(database.job, events);
    // One at a time, and the oldest is the one that cannot be judged.
    expect([await broken.sweep(1), await broken.sweep(1), await broken.sweep(1)]).toEqual([
      true,
      true,
      false,
    ]);
    await broken.close();
    expect(await states()).toEqual(['missed', 'missed', 'due', 'scheduled']);
    const told = await admin.query(
      `select from notification where tenant_id = $1 and kind = 'ritual_missed'`,
      [other.tenantId],
    );
    expect(told.rows).toHaveLength(1);
    await sweep();
    expect(await questions()).toHaveLength(1);
  });

  it('no listener to log the decision: nothing is marked', async () => {
    await weeks('missed', 'missed', 'due', 'scheduled');
    const deaf = await sweptMisses(database.job);
    await deaf.sweep();
    await deaf.close();
    expect(await states()).toEqual(['missed', 'missed', 'due', 'scheduled']);
  });

  describe('the last date of an ended ritual', () => {
    it("an ended ritual's last date is late until its rule's next date, then missed", async () => {
      await admin.query(
        `update ritual set recurrence = 'monthly', every = 12, nth = 1, starts_on = current_date - 40,
           ends_on = current_date - 1 where id = $1`,
        [e.ritualId],
      );
      const id = await e.occurrence(-9, 'due');
      // Moved to its own date, it is placed by the rule again.
      await admin.query('update occurrence set local_date = local_date where id = $1', [id]);
      await sweep();
      expect(await states()).toEqual(['due']);
      await admin.query('update occurrence set follows_on = local_date + 5 where id = $1', [id]);
      await sweep();
      expect(await states()).toEqual(['missed']);
    });
  });

  async function connected(connectionString: string): Promise<Client> {
    const client = new Client({ connectionString });
    await client.connect();
    return client;
  }

  /** With whoever logs decisions. */
  function worker(): Promise<SweptMisses> {
    const events = new EventBus();
    new RecordNeededDecision(events).onModuleInit();
    return sweptMisses(database.job, events);
  }

  const sweep = () => misses.sweep();

  async function open(): Promise<number> {
    const { rows } = await admin.query(`select from occurrence where tenant_id = $1 and state = 'due'`, [
      p.tenantId,
    ]);
    return rows.length;
  }

  /** One a week, the last of them today. */
  async function weeks(...given: OccurrenceState[]): Promise<string[]> {
    const ids: string[] = [];
    for (const [index, state] of given.entries())
      ids.push(await e.occurrence((index + 1 - given.length) * 7, state));
    return ids;
  }

  const agree = (userId: string, visibility: string) =>
    admin.query('update engagement set escalation_user_id = $2, visibility = $3 where id = $1', [
      e.engagementId,
      userId,
      visibility,
    ]);

  async function states(): Promise<string[]> {
    const { rows } = await admin.query<{ state: string }>(
      'select state from occurrence where ritual_id = $1 order by local_date',
      [e.ritualId],
    );
    return rows.map(({ state }) => state);
  }

  async function escalations(): Promise<string[]> {
    const { rows } = await admin.query<{ told: string }>(
      `select subject_id || ' ' || recipient_user_id as told from notification
       where tenant_id = $1 and kind = 'ritual_missed' order by 1`,
      [p.tenantId],
    );
    return rows.map(({ told }) => told);
  }

  async function questions() {
    const { rows } = await admin.query<{ id: string; number: number; content: unknown; hash: string }>(
      `select d.*, r.content, encode(r.content_hash, 'hex') as hash
       from ritual_question q
       join decision d on d.tenant_id = q.tenant_id and d.id = q.decision_id
       join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id
       where q.tenant_id = $1 order by d.client_id, d.number`,
      [p.tenantId],
    );
    return rows;
  }
});
