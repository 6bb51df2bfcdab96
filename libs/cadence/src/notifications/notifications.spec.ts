import { v7 as uuid } from 'uuid';
import { testApp, type TestApp } from '@quarterdeck/platform/testing/test-app';
import { sql, type TestPractice } from '@quarterdeck/platform/testing/test-practice';
import { NotificationsModule } from './notifications.module';

describe('notifications', () => {
  let t: TestApp;
  let p: TestPractice;
  beforeAll(async () => {
    t = await testApp([NotificationsModule]);
  });
  afterAll(() => t.close());
  beforeEach(async () => {
    p = await t.practice();
  });

  async function reminder(clientId: string | null, to: { userId: string } | string): Promise<string> {
    const id = uuid();
    const [userId, email] = typeof to === 'string' ? [null, to] : [to.userId, null];
    await sql(
      t.database.admin,
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, recipient_email)
       values ($1, $2, $3, 'check_in_reminder', $4, $2, $5, $6)`,
      [p.tenantId, id, clientId, `reminder:${id}`, userId, email],
    );
    return id;
  }
  const list = async (path = '', person = p.owner) =>
    (await t.as(person).get(`/v1/notifications${path}`).expect(200)).body;

  it('lists newest first, page by page, of one client or of all', async () => {
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
        kind: 'check_in_reminder',
        channel: 'email',
        state: 'pending',
        clientId: a,
        attempts: 0,
        lastError: null,
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

  it('AC-36: shows an associate what is about their clients, and a founder nothing', async () => {
    const [a, b] = [await p.client('A'), await p.client('B')];
    const mine = await reminder(a, p.owner);
    await reminder(b, p.owner);
    await reminder(null, 'owner-to-be@example.test');
    const associate = await p.person('associate', [a]);
    expect((await list('', associate)).data).toMatchObject([{ id: mine }]);
    expect(await list('', await p.person('founder', [a]))).toEqual({ data: [], nextCursor: null });
    expect(await list('', (await t.practice()).owner)).toEqual({ data: [], nextCursor: null });
  });
});
