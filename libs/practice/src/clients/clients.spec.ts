import { testApi } from '@quarterdeck/testing/test-api';
import { sql } from '@quarterdeck/testing/test-practice';
import { v7 as uuid } from 'uuid';

const acme = { name: 'Acme', timeZone: 'Europe/Berlin', currency: 'EUR' };

describe('clients of a practice', () => {
  const test = testApi();

  it('a client is created and read back', async () => {
    const { owner } = await test.practice();
    const created = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    expect(created.headers.etag).toBe('"1"');
    expect(created.body).toEqual({
      id: expect.any(String),
      ...acme,
      fiscalYearStartMonth: 1,
      archivedAt: null,
      createdAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      updatedAt: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
      version: 1,
    });
    const read = await test.as(owner).get(`/v1/clients/${created.body.id}`).expect(200);
    expect(read.body).toEqual(created.body);
    expect(read.headers.etag).toBe('"1"');
  });

  it('every change writes an audit event in its transaction', async () => {
    const { owner, tenantId } = await test.practice();
    const { body } = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    const patch = { name: 'Acme Group', archived: true };
    await test.as(owner).patch(`/v1/clients/${body.id}`).set('If-Match', '"1"').send(patch).expect(200);
    await test.as(owner).patch(`/v1/clients/${body.id}`).set('If-Match', '"1"').send(patch).expect(412);
    const events = await sql(
      test.database.admin,
      'select action, record_id, client_id, actor_user_id, data from audit_event where tenant_id = $1 order by seq',
      [tenantId],
    );
    const about = { record_id: body.id, client_id: body.id, actor_user_id: owner.userId };
    expect(events).toEqual([
      { action: 'client.created', ...about, data: acme },
      { action: 'client.archived', ...about, data: patch },
    ]);
  });

  it('a change updates only the given fields', async () => {
    const { owner } = await test.practice();
    const { body } = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    const path = `/v1/clients/${body.id}`;
    const moved = { timeZone: 'America/New_York', currency: 'USD', fiscalYearStartMonth: 4 };
    const changed = await test.as(owner).patch(path).set('If-Match', '"1"').send(moved).expect(200);
    expect(changed.body).toMatchObject({ ...moved, name: 'Acme', version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    const empty = await test.as(owner).patch(path).set('If-Match', '"2"').send({}).expect(200);
    expect(empty.body).toMatchObject({ ...moved, name: 'Acme' });
  });

  it('archiving keeps its first date, and a client can be restored', async () => {
    const { owner } = await test.practice();
    const { body } = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    const change = async (version: number, archived: boolean) =>
      (
        await test
          .as(owner)
          .patch(`/v1/clients/${body.id}`)
          .set('If-Match', `"${version}"`)
          .send({ archived })
          .expect(200)
      ).body;
    const archived = await change(1, true);
    expect(archived.archivedAt).toEqual(expect.any(String));
    expect((await change(2, true)).archivedAt).toBe(archived.archivedAt);
    const names = async (query: string) =>
      (await test.as(owner).get(`/v1/clients${query}`).expect(200)).body.data.length;
    expect([await names(''), await names('?archived=false'), await names('?archived=true')]).toEqual([
      0, 0, 1,
    ]);
    expect((await change(3, false)).archivedAt).toBeNull();
    expect(await names('')).toBe(1);
  });

  it.each([
    [{ ...acme, name: '' }, '/name'],
    [{ ...acme, name: '  ' }, '/name'],
    [{ ...acme, name: 'x'.repeat(121) }, '/name'],
    [{ ...acme, name: undefined }, '/name'],
    [{ ...acme, name: ['Acme'] }, '/name'],
    [{ ...acme, timeZone: 'Mars/Olympus' }, '/timeZone'],
    [{ ...acme, timeZone: '+05:00' }, '/timeZone'],
    [{ ...acme, timeZone: 'europe/berlin' }, '/timeZone'],
    [{ ...acme, timeZone: 7 }, '/timeZone'],
    [{ ...acme, currency: 'eur' }, '/currency'],
    [{ ...acme, currency: null }, '/currency'],
    [{ ...acme, fiscalYearStartMonth: 13 }, '/fiscalYearStartMonth'],
    [{ ...acme, fiscalYearStartMonth: null }, '/fiscalYearStartMonth'],
    [{ ...acme, fiscalYearStartMonth: '1' }, '/fiscalYearStartMonth'],
    [{ ...acme, tenantId: uuid() }, '/tenantId'],
  ])('a client with %j is refused at %s', async (body, pointer) => {
    const { owner } = await test.practice();
    const answer = await test.as(owner).post('/v1/clients').send(body).expect(400);
    expect(answer.body).toMatchObject({
      code: 'request.invalid',
      errors: expect.arrayContaining([expect.objectContaining({ pointer })]),
    });
    expect((await test.as(owner).get('/v1/clients').expect(200)).body).toEqual({
      data: [],
      nextCursor: null,
    });
  });

  it.each(['UTC', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5', 'Pacific/Chatham'])(
    'the time zone %s is accepted',
    async (timeZone) => {
      const { owner } = await test.practice();
      await test
        .as(owner)
        .post('/v1/clients')
        .send({ ...acme, timeZone })
        .expect(201);
    },
  );

  it('a missing, malformed or stale version and a meaningless null are refused', async () => {
    const { owner } = await test.practice();
    const { body } = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    const patch = () => test.as(owner).patch(`/v1/clients/${body.id}`);
    expect((await patch().send({ name: 'B' }).expect(428)).body.code).toBe('version.required');
    expect((await patch().set('If-Match', '*').send({ name: 'B' }).expect(400)).body.code).toBe(
      'version.invalid',
    );
    expect((await patch().set('If-Match', '"7"').send({ name: 'B' }).expect(412)).body.code).toBe(
      'version.stale',
    );
    const nulls = { name: null, timeZone: null, currency: null, fiscalYearStartMonth: null, archived: null };
    const refused = await patch().set('If-Match', '"1"').send(nulls).expect(400);
    const pointers = new Set(refused.body.errors.map((error: { pointer: string }) => error.pointer));
    expect([...pointers].sort()).toEqual([
      '/archived',
      '/currency',
      '/fiscalYearStartMonth',
      '/name',
      '/timeZone',
    ]);
    expect((await test.as(owner).get(`/v1/clients/${body.id}`).expect(200)).body).toEqual(body);
  });

  it('one of two changes to the same version wins', async () => {
    const { owner } = await test.practice();
    const { body } = await test.as(owner).post('/v1/clients').send(acme).expect(201);
    const change = (name: string) =>
      test.as(owner).patch(`/v1/clients/${body.id}`).set('If-Match', '"1"').send({ name });
    const answers = await Promise.all([change('B'), change('C'), change('D')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  it('repeating a POST with its key replays its answer', async () => {
    const { owner } = await test.practice();
    const post = (body: object) => test.as(owner).post('/v1/clients').set('Idempotency-Key', 'k1').send(body);
    const first = await post(acme).expect(201);
    const again = await post(acme).expect(201);
    expect(again.headers['idempotency-replayed']).toBe('true');
    expect(again.body).toEqual(first.body);
    expect((await post({ ...acme, name: 'Other' }).expect(422)).body.code).toBe('idempotency.mismatch');
    expect((await test.as(owner).get('/v1/clients').expect(200)).body.data).toHaveLength(1);
  });

  it('clients are paged by name, stable while clients are added in front', async () => {
    const practice = await test.practice();
    const { owner } = practice;
    const names = ['Änderung', 'Beta', 'Beta', 'Gamma "quoted"', '雪'.repeat(120), 'Delta', 'Epsilon'];
    for (const name of names) await practice.client(name);
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: string = cursor ? `&cursor=${cursor}` : '';
      const { body } = await test.as(owner).get(`/v1/clients?limit=2${query}`).expect(200);
      expect(body.data.length).toBeLessThanOrEqual(2);
      seen.push(...body.data.map(({ id }: { id: string }) => id));
      cursor = body.nextCursor;
      await practice.client(' added while paging');
    } while (cursor);
    const all = (await test.as(owner).get('/v1/clients?limit=100').expect(200)).body.data;
    const original = all.filter(({ name }: { name: string }) => names.includes(name));
    expect(seen).toEqual(original.map(({ id }: { id: string }) => id));
    expect(new Set(seen).size).toBe(names.length);
  });

  it.each(['limit=0', 'limit=101', 'limit=ten', 'cursor=x', 'cursor=WyJhIl0', 'archived=maybe', 'sort=name'])(
    'a list with %s is refused',
    async (query) => {
      const { owner } = await test.practice();
      await test.as(owner).get(`/v1/clients?${query}`).expect(400);
    },
  );

  it("a missing, another practice's or another client's record is 404", async () => {
    const [mine, theirs] = [await test.practice(), await test.practice()];
    const [a, b, foreign] = [await mine.client('A'), await mine.client('B'), await theirs.client('C')];
    const [founder, associate] = [await mine.person('founder', [a]), await mine.person('associate', [a])];
    for (const [person, id] of [
      [mine.owner, uuid()],
      [mine.owner, foreign],
      [founder, b],
      [founder, foreign],
      [associate, b],
    ] as const) {
      const answer = await test.as(person).get(`/v1/clients/${id}`).expect(404);
      expect(answer.body).toMatchObject({ code: 'not_found', status: 404 });
    }
    await test
      .as(mine.owner)
      .patch(`/v1/clients/${foreign}`)
      .set('If-Match', '"1"')
      .send({ name: 'x' })
      .expect(404);
    await test.as(mine.owner).get('/v1/clients/not-a-uuid').expect(400);
    const visible = async (person: typeof founder) =>
      (await test.as(person).get('/v1/clients').expect(200)).body.data.map(({ id }: { id: string }) => id);
    expect(await visible(mine.owner)).toEqual([a, b]);
    expect(await visible(founder)).toEqual([a]);
    expect(await visible(associate)).toEqual([a]);
  });

  it('owners and CTOs can change clients, associates and founders cannot', async () => {
    const practice = await test.practice();
    const id = await practice.client();
    const post = async (role: 'cto' | 'associate' | 'founder' | 'viewer') =>
      (
        await test
          .as(await practice.person(role, [id]))
          .post('/v1/clients')
          .send(acme)
      ).status;
    expect([await post('cto'), await post('associate'), await post('founder'), await post('viewer')]).toEqual(
      [201, 403, 404, 404],
    );
    await test.as().get('/v1/clients').expect(401);
  });
});
