import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { type AuditRow, verifyAuditChain } from './audit-chain';

const t = testApi();

const addClient = (p: TestPractice, name: string) =>
  t.as(p.owner).post('/v1/clients').send({ name, timeZone: 'Europe/Berlin', currency: 'EUR' }).expect(201);

async function practiceWithEvents(count: number): Promise<TestPractice> {
  const p = await t.practice();
  for (let i = 1; i <= count; i++) await addClient(p, `Client ${i}`);
  return p;
}

/** Rows as an export would carry them. */
function chainOf({ tenantId }: TestPractice): Promise<AuditRow[]> {
  return sql<AuditRow & Record<string, unknown>>(
    t.database.admin,
    `select seq::int, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "occurredAt", actor_user_id as "actorId",
       action, record_type as "recordType", record_id as "recordId", client_id as "clientId", data::text,
       encode(previous_hash, 'hex') as "previousHash", encode(hash, 'hex') as hash
     from audit_event where tenant_id = $1 order by seq`,
    [tenantId],
  );
}

describe('the audit trail', () => {
  it('events are listed newest first, in pages, with who did what', async () => {
    const p = await practiceWithEvents(3);
    const all = await t.as(p.owner).get('/v1/audit-events').expect(200);
    expect(all.body.data.map(({ seq }: { seq: number }) => seq)).toEqual([3, 2, 1]);
    expect(all.body.data[0]).toEqual({
      seq: 3,
      occurredAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/),
      actor: { id: p.owner.userId, name: 'A owner' },
      action: 'client.created',
      recordType: 'client',
      recordId: expect.any(String),
      clientId: expect.any(String),
      data: expect.objectContaining({ name: 'Client 3' }),
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    const first = await t.as(p.owner).get('/v1/audit-events?limit=2').expect(200);
    const rest = await t
      .as(p.owner)
      .get(`/v1/audit-events?limit=2&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect([...first.body.data, ...rest.body.data]).toEqual(all.body.data);
    expect(rest.body.nextCursor).toBeNull();
  });

  it('events are filtered by record only', async () => {
    const p = await practiceWithEvents(2);
    await t.as(p.owner).patch('/v1/practice').set('If-Match', '"1"').send({ name: 'Other' }).expect(200);
    const seqs = async (query: string) =>
      (await t.as(p.owner).get(`/v1/audit-events?${query}`).expect(200)).body.data.map(
        ({ seq }: { seq: number }) => seq,
      );
    const { body } = await t.as(p.owner).get('/v1/audit-events?recordType=client').expect(200);
    expect(await seqs('recordType=client')).toEqual([2, 1]);
    expect(await seqs('recordType=practice')).toEqual([3]);
    expect(await seqs(`recordType=client&recordId=${body.data[1].recordId}`)).toEqual([1]);
    const alone = await t.as(p.owner).get(`/v1/audit-events?recordId=${p.tenantId}`).expect(400);
    expect(alone.body.errors[0].pointer).toBe('/recordType');
    const unknown = await t.as(p.owner).get('/v1/audit-events?action=client.created').expect(400);
    expect(unknown.body.errors[0].pointer).toBe('/action');
    await t.as(p.owner).get('/v1/audit-events?cursor=nonsense').expect(400);
  });

  it("people see their own practice's events, associates their clients', founders none", async () => {
    const [p, q] = [await practiceWithEvents(2), await practiceWithEvents(1)];
    const { body } = await t.as(p.owner).get('/v1/audit-events').expect(200);
    const clientId = body.data[1].clientId;
    const seen = await t
      .as(await p.person('associate', [clientId]))
      .get('/v1/audit-events')
      .expect(200);
    expect(seen.body.data).toEqual([
      { ...body.data[1], actor: expect.objectContaining({ id: p.owner.userId }) },
    ]);
    await t
      .as(await p.person('founder', [clientId]))
      .get('/v1/audit-events')
      .expect(404);
    expect((await t.as(q.owner).get('/v1/audit-events').expect(200)).body.data).toHaveLength(1);
  });
});

describe('the hash chain', () => {
  it('the chain verifies as PostgreSQL wrote it, whole and in part', async () => {
    const p = await practiceWithEvents(3);
    await addClient(p, 'Ünïcode "quotes" \\ and\ttabs 🚀');
    const rows = await chainOf(p);
    expect(verifyAuditChain(rows, p.tenantId)).toEqual({ intact: true, events: 4, lastHash: rows[3]!.hash });
    expect(verifyAuditChain(rows.slice(2), p.tenantId)).toMatchObject({ intact: true, events: 2 });
    expect(verifyAuditChain([], p.tenantId)).toEqual({ intact: true, events: 0, lastHash: null });
  });

  it.each([
    [
      'data',
      `update audit_event set data = data || '{"name": "Forged"}' where tenant_id = $1 and seq = 2`,
      { seq: 2, reason: 'altered' },
    ],
    [
      'the actor',
      'update audit_event set actor_user_id = null where tenant_id = $1 and seq = 2',
      { seq: 2, reason: 'altered' },
    ],
    [
      'the time',
      `update audit_event set occurred_at = occurred_at - interval '1 microsecond' where tenant_id = $1 and seq = 3`,
      { seq: 3, reason: 'altered' },
    ],
    ['a row away', 'delete from audit_event where tenant_id = $1 and seq = 2', { seq: 2, reason: 'gap' }],
    [
      'data together with its hash',
      `update audit_event set data = '{}', hash = sha256(previous_hash || convert_to(
         ctx.audit_text(seq, occurred_at, actor_user_id, action, record_type, record_id, client_id, '{}'), 'UTF8'))
       where tenant_id = $1 and seq = 2`,
      { seq: 3, reason: 'broken_link' },
    ],
    [
      'the beginning of another practice in',
      `update audit_event set previous_hash = sha256('x') where tenant_id = $1 and seq = 1`,
      { seq: 1, reason: 'broken_link' },
    ],
  ])('the chain shows that an administrator changed %s', async (_, tampering, found) => {
    const p = await practiceWithEvents(3);
    await sql(t.database.admin, tampering, [p.tenantId]);
    expect(verifyAuditChain(await chainOf(p), p.tenantId)).toEqual({ intact: false, ...found });
  });

  it('the chain has no gap and stays intact under 20 concurrent writers', async () => {
    const p = await t.practice();
    await Promise.all(Array.from({ length: 20 }, (_, i) => addClient(p, `Client ${i}`)));
    const rows = await chainOf(p);
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
    expect(verifyAuditChain(rows, p.tenantId)).toMatchObject({ intact: true, events: 20 });
  });

  it("the API's login cannot write or change the chain", async () => {
    const p = await practiceWithEvents(1);
    for (const text of [
      'update audit_event set action = $1',
      'delete from audit_event where action = $1',
      'select ctx.audit($1, null, null, null, null)',
    ]) {
      await expect(sql(t.database.scoped, text, ['x'])).rejects.toThrow(/permission denied|no context/);
    }
    expect(await chainOf(p)).toHaveLength(1);
  });
});
