import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';

describe('notifications', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice();
  });

  async function reminder(clientId: string | null, to: { userId: string } | string): Promise<string> {
    const id = uuid();
    const [userId, email] = typeof to === 'string' ? [null, to] : [to.userId, null];
    await sql(
      t.database.admin,
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, recipient_email)
       values ($1, $2, $3, 'ritual_due', $4, $2, $5, $6)`,
      [p.tenantId, id, clientId, `reminder:${id}`, userId, email],
    );
    return id;
  }
  const list = async (path = '', person = p.owner) =>
    (await t.as(person).get(`/v1/notifications${path}`).expect(200)).body;

  it('notifications are listed newest first, in pages, for one client or all', async () => {
    const [a, b] = [await p.client('A'), await p.client('B')];
    const ids = [
      await reminder(a, p.owner),
      await reminder(b, 'new@example.test'),
      await reminder(a, p.owner),
    ];
    const { data } = await list();
    expect(data.map(({ id }: { id: string }) => id)).toEqual([...ids].reverse());
    expect(data[0]).toMatchObject({
      ...{
        kind: 'ritual_due',
        channel: 'email',
        state: 'pending',
        clientId: a,
        attempts: 0,
        lastError: null,
        mayBeDelivered: false,
        nextAttemptAt: expect.any(String),
        sentAt: null,
      },
      recipient: { name: 'A owner', email: p.owner.email },
    });
    expect(data[1].recipient).toEqual({ name: null, email: 'new@example.test' });
    expect((await list(`?clientId=${a}`)).data.map(({ id }: { id: string }) => id)).toEqual([ids[2], ids[0]]);
    const first = await list('?limit=2');
    expect(await list(`?limit=2&cursor=${first.nextCursor}`)).toMatchObject({
      data: [{ id: ids[0] }],
      nextCursor: null,
    });
  });

  const becomes = (id: string, change: string): Promise<unknown> =>
    sql(t.database.admin, `update notification set ${change} where id = $1`, [id]);

  it('notifications are listed and counted by state, for one client or all', async () => {
    const [a, b] = [await p.client('A'), await p.client('B')];
    const [failed, unknown, sent] = [
      await reminder(a, p.owner),
      await reminder(b, p.owner),
      await reminder(a, p.owner),
    ];
    await reminder(a, p.owner);
    await becomes(failed, `state = 'failed', last_error = 'permanent: http_404', channel = 'slack'`);
    await becomes(unknown, `state = 'unknown', may_be_sent = true`);
    await becomes(sent, `state = 'sent', sent_at = now()`);
    const idsOf = async (path: string): Promise<string[]> =>
      (await list(path)).data.map(({ id }: { id: string }) => id);
    expect(await idsOf('?state=failed')).toEqual([failed]);
    expect((await list('?state=failed')).data).toMatchObject([{ channel: 'slack', nextAttemptAt: null }]);
    expect((await list('?state=unknown')).data).toMatchObject([{ id: unknown, mayBeDelivered: true }]);
    expect(await idsOf(`?state=sent&clientId=${a}`)).toEqual([sent]);
    expect(await idsOf(`?state=failed&clientId=${a}`)).toEqual([failed]);
    expect(await idsOf(`?state=failed&clientId=${b}`)).toEqual([]);
    expect(await idsOf(`?state=sent&clientId=${b}`)).toEqual([]);
    await t.as(p.owner).get('/v1/notifications?state=lost').expect(400);
    expect((await t.as(p.owner).get('/v1/notification-counts').expect(200)).body).toEqual({
      ...{ pending: 1, sending: 0, sent: 1, failed: 1, unknown: 1, suppressed: 0 },
    });
  });

  it.each(['failed', 'unknown'])(
    'a %s notification can be resent, and the audit trail records it',
    async (state) => {
      const id = await reminder(await p.client('A'), p.owner);
      await becomes(
        id,
        `state = '${state}', attempts = 8, tried = '{slack}', not_before = now() + interval '1 day'`,
      );
      const cto = await p.person('cto');
      const { body } = await t.as(cto).post(`/v1/notifications/${id}/resends`).expect(201);
      expect(body).toMatchObject({ id, state: 'pending', attempts: 8 });
      expect(
        await sql(t.database.admin, 'select tried, attempts_elsewhere from notification where id = $1', [id]),
      ).toEqual([{ tried: [], attempts_elsewhere: 8 }]);
      expect(Date.parse(body.nextAttemptAt)).toBeLessThan(Date.now() + 60_000);
      expect(
        await sql(t.database.admin, `select actor_user_id, data from audit_event where record_id = $1`, [id]),
      ).toMatchObject([{ actor_user_id: cto.userId, data: { was: state, kind: 'ritual_due' } }]);
      await t.as(cto).post(`/v1/notifications/${id}/resends`).expect(409);
    },
  );

  it.each([
    ['is pending', `state = 'pending'`],
    ['is being sent', `state = 'sending', lease_until = now() + interval '1 minute'`],
    ['was delivered', `state = 'sent', sent_at = now()`],
    ['was suppressed', `state = 'suppressed'`],
  ])('a notification that %s cannot be resent', async (_what, change) => {
    const id = await reminder(null, p.owner);
    await becomes(id, change);
    const { body } = await t.as(p.owner).post(`/v1/notifications/${id}/resends`).expect(409);
    expect(body.code).toBe('notification.not_given_up');
  });

  it('AC-36: only people who see every client of this practice see notifications', async () => {
    const a = await p.client('A');
    const id = await reminder(a, p.owner);
    await becomes(id, `state = 'failed'`);
    for (const [role, status] of [
      ['associate', 403],
      ['founder', 404],
      ['viewer', 404],
    ] as const) {
      const person = await p.person(role, [a]);
      await t.as(person).get('/v1/notifications').expect(status);
      await t.as(person).get('/v1/notification-counts').expect(status);
      await t.as(person).post(`/v1/notifications/${id}/resends`).expect(status);
    }
    const { owner } = await t.practice();
    expect(await list('', owner)).toEqual({ data: [], nextCursor: null });
    await t.as(owner).post(`/v1/notifications/${id}/resends`).expect(404);
    expect((await list()).data).toMatchObject([{ id, state: 'failed' }]);
  });
});
