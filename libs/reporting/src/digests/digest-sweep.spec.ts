import fc from 'fast-check';
import { Client } from 'pg';
import { Temporal } from 'temporal-polyfill';
import { testPractice, type TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/testing/test-server';

const ZONES = [
  'Europe/Berlin',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** The sweep by the database's clock: what lies back lies back in the rows. */
describe('the digest sweep', () => {
  let database: TestDatabase;
  let admin: Client;
  let job: Client;
  let p: TestPractice;
  beforeAll(async () => {
    database = await privateDatabase();
    admin = await connected(database.admin);
    job = await connected(database.job);
  });
  afterAll(() => Promise.all([admin.end(), job.end()]));
  // The sweep sees every practice: each case begins with nobody whose time could have come.
  beforeEach(async () => {
    await admin.query('update notification_preference set next_digest_at = null');
    p = await testPractice(database.admin);
  });

  it("a digest is planned at each person's hour in their zone, on working days or Mondays", async () => {
    const start = Date.parse('2026-01-01T00:00:00Z') / 60_000;
    const quarter = fc
      .integer({ min: 0, max: 95 })
      .map((n) => Temporal.PlainTime.from({ hour: n >> 2, minute: (n & 3) * 15 }));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...ZONES),
        fc.constantFrom('daily', 'weekly'),
        quarter,
        fc.integer({ min: 0, max: 365 * 24 * 4 }),
        async (zone, digest, at, quarters) => {
          const since = Temporal.Instant.fromEpochMilliseconds((start + quarters * 15) * 60_000);
          const { rows } = await admin.query<{ next: Date }>(
            'select ctx.next_digest($1, $2, $3, $4) as next',
            [digest, at.toString(), zone, since.toString()],
          );
          expect(rows[0]!.next.toISOString()).toBe(expected(zone, digest, at, since));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a new member without saved preferences gets a digest', async () => {
    const { rows } = await admin.query(
      `select digest, extract(isodow from next_digest_at)::int as day, to_char(next_digest_at, 'HH24:MI') as at
       from notification_preference where user_id = $1`,
      [p.owner.userId],
    );
    expect(rows).toEqual([{ digest: 'weekly', day: 1, at: '08:00' }]);
  });

  it('after an outage one digest is planned, however many were missed', async () => {
    await due(p.owner.userId, { digest: 'daily', ago: '9 days' });
    await sweep();
    await sweep();
    expect(await digests()).toEqual([{ client_id: null, recipient_user_id: p.owner.userId }]);
    const { rows } = await admin.query(
      `select next_digest_at > now() and next_digest_at < now() + interval '5 days' as ahead
       from notification_preference where user_id = $1`,
      [p.owner.userId],
    );
    expect(rows).toEqual([{ ahead: true }]);
  });

  it('no day gets two digests, even if the hour changes after one was sent', async () => {
    const at = `now() - interval '1 minute'`;
    for (let i = 0; i < 2; i++) {
      await admin.query(`update notification_preference set next_digest_at = ${at} where user_id = $1`, [
        p.owner.userId,
      ]);
      await sweep();
    }
    expect(await digests()).toHaveLength(1);
  });

  it('a due digest survives saving preferences', async () => {
    await due(p.owner.userId, { digest: 'daily' });
    await admin.query(
      `update notification_preference set digest_time = '10:00', digest = 'daily' where user_id = $1`,
      [p.owner.userId],
    );
    await sweep();
    expect(await digests()).toHaveLength(1);
  });

  it('a founder gets a digest per client, everyone else one for all', async () => {
    const [acme, other] = [await p.client('Acme'), await p.client('Other')];
    const founder = await p.person('founder', [acme, other]);
    const associate = await p.person('associate', [acme, other]);
    for (const { userId } of [founder, associate]) await due(userId);
    await sweep();
    expect(await digests()).toEqual([
      ...[acme, other].map((client_id) => ({ client_id, recipient_user_id: founder.userId })),
      { client_id: null, recipient_user_id: associate.userId },
    ]);
  });

  it('former members, viewers and people who switched it off get no digest', async () => {
    const client = await p.client();
    const [left, viewer, off] = [
      await p.person('cto'),
      await p.person('viewer', [client]),
      await p.person('cto'),
    ];
    for (const { userId } of [left, viewer]) await due(userId);
    await due(off.userId, { digest: 'off' });
    await admin.query('update membership set ended_at = now() where id = $1', [left.membershipId]);
    await sweep();
    expect(await digests()).toEqual([]);
    const { rows } = await admin.query(
      'select next_digest_at > now() as ahead from notification_preference where user_id = $1',
      [left.userId],
    );
    expect(rows).toEqual([{ ahead: true }]);
  });

  it("no digest is planned during the practice's time off or for those days later", async () => {
    await due(p.owner.userId, { digest: 'daily' });
    const pause = (client: string | null) =>
      admin.query(
        `insert into time_off (tenant_id, id, client_id, from_on, until_on, reason)
         values ($1, gen_random_uuid(), $2, current_date - 2, current_date + 2, 'Vacation')`,
        [p.tenantId, client],
      );
    await pause(null);
    await sweep();
    await admin.query('delete from time_off where tenant_id = $1', [p.tenantId]);
    await sweep();
    expect(await digests()).toEqual([]);
    await pause(await p.client());
    await due(p.owner.userId, { digest: 'daily' });
    await sweep();
    expect(await digests()).toHaveLength(1);
  });

  it('three concurrent workers plan one digest per person', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, () => p.person('cto')));
    for (const { userId } of people) await due(userId);
    const workers = await Promise.all([1, 2, 3].map(() => connected(database.job)));
    const swept = async (worker: Client): Promise<number> => {
      let sum = 0;
      for (let i = 0; i < 6; i++) {
        const { rows } = await worker.query<{ swept: number }>('select ctx.sweep_digests(3) as swept');
        sum += rows[0]!.swept;
      }
      return sum;
    };
    const counts = await Promise.all(workers.map(swept));
    await Promise.all(workers.map((worker) => worker.end()));
    expect(counts.reduce((sum, n) => sum + n)).toBe(20);
    expect(await digests()).toHaveLength(20);
  });

  async function connected(connectionString: string): Promise<Client> {
    const client = new Client({ connectionString });
    await client.connect();
    return client;
  }

  const sweep = () => job.query('select ctx.sweep_digests(500)');

  async function due(userId: string, { digest = 'weekly', ago = '1 minute' } = {}): Promise<void> {
    await admin.query('update notification_preference set digest = $2 where user_id = $1', [userId, digest]);
    if (digest === 'off') return;
    await admin.query(
      'update notification_preference set next_digest_at = now() - $2::interval where user_id = $1',
      [userId, ago],
    );
  }

  async function digests(): Promise<unknown[]> {
    const { rows } = await admin.query(
      `select client_id, recipient_user_id from notification where tenant_id = $1 and kind = 'digest'
       order by recipient_user_id, client_id`,
      [p.tenantId],
    );
    return rows;
  }
});

/** Where the clocks never show the hour, or show it twice, it is the later instant. */
function expected(zone: string, digest: string, at: Temporal.PlainTime, since: Temporal.Instant): string {
  for (let day = since.toZonedDateTimeISO(zone).toPlainDate(); ; day = day.add({ days: 1 })) {
    if (digest === 'daily' ? day.dayOfWeek > 5 : day.dayOfWeek !== 1) continue;
    const slot = day.toPlainDateTime(at).toZonedDateTime(zone, { disambiguation: 'later' }).toInstant();
    if (Temporal.Instant.compare(slot, since) > 0) return new Date(slot.epochMilliseconds).toISOString();
  }
}
