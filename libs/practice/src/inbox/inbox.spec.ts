import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';

interface Item {
  id: string;
  title: string;
  readAt: string | null;
}

describe('the notification inbox', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice();
  });

  async function told(
    person: TestPerson,
    title: string,
    clientId: string | null = null,
    to = p,
  ): Promise<string> {
    const id = uuid();
    await sql(
      t.database.admin,
      `with n as (
         insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, sent_at)
         values ($1, $2::uuid, $3, 'ritual_due', $2::uuid::text, $2::uuid, $4, 'sent', now()) returning *)
       insert into inbox_item (tenant_id, id, notification_id, user_id, client_id, kind, title, path)
       select tenant_id, id, id, recipient_user_id, client_id, kind, $5, '/p/x' from n`,
      [to.tenantId, id, clientId, person.userId, title],
    );
    return id;
  }
  const inbox = async (
    person: TestPerson,
    path = '',
  ): Promise<{ data: Item[]; unread: number; nextCursor: string | null }> =>
    (await t.as(person).get(`/v1/inbox${path}`).expect(200)).body;
  const titles = async (person: TestPerson): Promise<string[]> =>
    (await inbox(person)).data.map(({ title }) => title);

  it('the inbox lists notifications newest first, in pages, with the unread count', async () => {
    for (const title of ['first', 'second', 'third']) await told(p.owner, title);
    const page = await inbox(p.owner, '?limit=2');
    expect(page).toMatchObject({
      unread: 3,
      data: [{ title: 'third', readAt: null, path: '/p/x' }, { title: 'second' }],
    });
    expect(await inbox(p.owner, `?limit=2&cursor=${page.nextCursor}`)).toMatchObject({
      data: [{ title: 'first' }],
      nextCursor: null,
    });
    expect(await inbox((await t.practice()).owner)).toEqual({ data: [], nextCursor: null, unread: 0 });
  });

  it('marking one as read keeps its time', async () => {
    const id = await told(p.owner, 'one');
    await told(p.owner, 'two');
    const { body } = await t.as(p.owner).post(`/v1/inbox/${id}/readings`).expect(201);
    expect(body).toMatchObject({ id, readAt: expect.any(String) });
    const again = await t.as(p.owner).post(`/v1/inbox/${id}/readings`).expect(201);
    expect(again.body).toEqual(body);
    expect(await inbox(p.owner)).toMatchObject({ unread: 1, data: [{ title: 'two', readAt: null }, { id }] });
  });

  it('marking all up to one as read leaves newer ones unread', async () => {
    await told(p.owner, 'one');
    const seen = await told(p.owner, 'two');
    await told(p.owner, 'three');
    const { body } = await t.as(p.owner).post('/v1/inbox/readings').send({ upTo: seen }).expect(201);
    expect(body).toEqual({ unread: 1 });
    expect((await inbox(p.owner)).data.filter(({ readAt }) => readAt === null)).toMatchObject([
      { title: 'three' },
    ]);
  });

  it('AC-36: an inbox is private, across roles, practices and clients', async () => {
    const [a, b] = [await p.client('A'), await p.client('B')];
    const founder = await p.person('founder', [a]);
    const other = await p.person('founder', [b]);
    const viewer = await p.person('viewer', [a]);
    const cto = await p.person('cto');
    const mine = await told(founder, 'For the founder of A', a);
    await told(cto, 'For the CTO', a);
    expect(await titles(founder)).toEqual(['For the founder of A']);
    for (const stranger of [other, viewer, p.owner, (await t.practice()).owner]) {
      expect(await inbox(stranger)).toEqual({ data: [], nextCursor: null, unread: 0 });
      await t.as(stranger).post(`/v1/inbox/${mine}/readings`).expect(404);
      await t.as(stranger).post('/v1/inbox/readings').send({ upTo: mine }).expect(201);
    }
    expect((await inbox(founder)).unread).toBe(1);
    expect(await titles(cto)).toEqual(['For the CTO']);
    await t.as(undefined).get('/v1/inbox').expect(401);
  });

  it('the inbox is per practice and hides clients the person lost', async () => {
    const [a, b] = [await p.client('A'), await p.client('B')];
    const associate = await p.person('associate', [a]);
    await told(associate, 'About A', a);
    await told(associate, 'About B', b);
    await told(associate, 'About the practice');
    expect(await titles(associate)).toEqual(['About the practice', 'About A']);
    expect((await inbox(associate)).unread).toBe(2);
    const elsewhere = await t.practice();
    await told(p.owner, 'Elsewhere', null, elsewhere);
    expect(await titles(p.owner)).toEqual([]);
  });
});
