import { Client } from 'pg';
import { v7 as uuid } from 'uuid';
import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testPractice, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';

/** What a worker sees while it writes a digest: what its reader would see, and of a founder's clients the one. */
describe('what a digest may read', () => {
  const database = sharedDatabase();
  let admin: Client;
  let job: Client;
  let p: TestPractice;
  let acme: TestEngagement;
  let other: TestEngagement;
  beforeAll(async () => {
    [admin, job] = [database.admin, database.job].map(
      (connectionString) => new Client({ connectionString }),
    ) as [Client, Client];
    await Promise.all([admin.connect(), job.connect()]);
    p = await testPractice(database.admin);
    acme = await runningEngagement(database.admin, p, { clientName: 'Acme' });
    other = await runningEngagement(database.admin, p, { clientName: 'Other', visibility: 'private' });
    await testPractice(database.admin).then((elsewhere) => runningEngagement(database.admin, elsewhere));
  });
  afterAll(() => Promise.all([admin.end(), job.end()]));

  /** Ids of clients and engagements that are seen in the digest of this person. */
  async function seen(
    person: TestPerson,
    clientId: string | null,
  ): Promise<{ clients: string[]; engagements: string[] }> {
    const id = uuid();
    await admin.query(
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, fence, lease_until)
       values ($1, $2::uuid, $3, 'digest', $2::uuid::text, $2::uuid, $4, 'sending', 1, now() + interval '1 minute')`,
      [p.tenantId, id, clientId, person.userId],
    );
    await job.query('begin');
    try {
      await job.query('select ctx.enter_notification($1, 1)', [id]);
      await job.query('savepoint reader');
      await job.query('select ctx.enter_reader()');
      const ids = async (table: string) =>
        (await job.query<{ id: string }>(`select id from ${table} order by id`)).rows.map((row) => row.id);
      const found = { clients: await ids('client'), engagements: await ids('engagement') };
      await expect(job.query('select ctx.enter_reader()')).rejects.toThrow('only a worker');
      await job.query('rollback to savepoint reader');
      // The worker is the worker again.
      expect(await ids('client')).toEqual([acme.clientId, other.clientId].sort());
      return found;
    } finally {
      await job.query('rollback');
    }
  }

  it("a founder's digest reads its one client and nothing private", async () => {
    const founder = await p.person('founder', [acme.clientId, other.clientId]);
    expect(await seen(founder, acme.clientId)).toEqual({
      clients: [acme.clientId],
      engagements: [acme.engagementId],
    });
    expect(await seen(founder, other.clientId)).toEqual({ clients: [other.clientId], engagements: [] });
  });

  it("a founder's digest reads no client if none, or a foreign one, is named", async () => {
    const founder = await p.person('founder', [acme.clientId]);
    const nothing = { clients: [], engagements: [] };
    expect(await seen(founder, null)).toEqual(nothing);
    expect(await seen(founder, other.clientId)).toEqual(nothing);
  });

  it('a staff digest reads what its reader sees', async () => {
    const both = {
      clients: [acme.clientId, other.clientId].sort(),
      engagements: [acme.engagementId, other.engagementId].sort(),
    };
    expect(await seen(await p.person('cto'), null)).toEqual(both);
    expect(await seen(await p.person('associate', [other.clientId]), null)).toEqual({
      clients: [other.clientId],
      engagements: [other.engagementId],
    });
  });

  it("a former member's digest reads nothing", async () => {
    const left = await p.person('cto');
    await admin.query('update membership set ended_at = now() where id = $1', [left.membershipId]);
    expect(await seen(left, null)).toEqual({ clients: [], engagements: [] });
  });

  it('the digest context cannot be opened without a digest', async () => {
    await expect(job.query('select ctx.enter_reader()')).rejects.toThrow('no context');
  });
});
