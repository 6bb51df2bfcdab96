import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';
import type { ActionItemDto } from './action-items.dto';

describe('action items', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
  });

  const post = (body: object, person = p.owner, engagementId = e.engagementId) =>
    t.as(person).post(`/v1/engagements/${engagementId}/action-items`).send(body);
  const add = async (body: object = {}): Promise<ActionItemDto> =>
    (await post({ title: 'Send the contract', ...body }).expect(201)).body as ActionItemDto;
  const list = async (query = '', person = p.owner): Promise<ActionItemDto[]> => {
    const path = `/v1/clients/${e.clientId}/action-items${query}`;
    return ((await t.as(person).get(path).expect(200)).body as { data: ActionItemDto[] }).data;
  };
  const titles = async (query = '', person = p.owner) =>
    (await list(query, person)).map(({ title }) => title);
  const act = (verb: string, { id, version }: ActionItemDto, body: object = {}, person = p.owner) =>
    t.as(person).post(`/v1/action-items/${id}/${verb}`).set('If-Match', `"${version}"`).send(body);
  const promisedWeeksAgo = (id: string, weeks: number) =>
    sql(t.database.admin, 'update action_item set raised_on = raised_on - $2::int where id = $1', [
      id,
      weeks * 7,
    ]);
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);

  it('an action item defaults to you and one week, and records its ritual', async () => {
    const occurrenceId = await e.occurrence(0, 'due');
    const item = await add({ occurrenceId });
    expect(item).toEqual({
      ...{ id: expect.any(String), clientId: e.clientId, engagementId: e.engagementId, occurrenceId },
      ...{ title: 'Send the contract', note: '', owner: { id: p.owner.userId, name: 'A owner' } },
      ...{ raisedOn: day(0), dueOn: day(7), state: 'open', dropReason: null, closedOn: null, ageWeeks: 0 },
      ...{ overdue: false, visibility: 'private', publishedAt: null, version: 1 },
    });
    const { body, headers } = await t.as(p.owner).get(`/v1/action-items/${item.id}`).expect(200);
    expect([body, headers.etag]).toEqual([item, '"1"']);
  });

  it('only someone who sees the client can own an item: practice staff or its founder', async () => {
    const founder = await p.person('founder', [e.clientId]);
    expect((await add({ ownerId: founder.userId })).owner.id).toBe(founder.userId);
    const stranger = await p.person('associate', []);
    const elsewhere = (await t.practice()).owner;
    for (const { userId } of [stranger, elsewhere]) {
      const refused = await post({ title: 'x', ownerId: userId }).expect(400);
      expect(refused.body).toMatchObject({ code: 'action_item.owner', errors: [{ pointer: '/ownerId' }] });
    }
    const item = await add();
    await t
      .as(p.owner)
      .patch(`/v1/action-items/${item.id}`)
      .set('If-Match', '"1"')
      .send({ ownerId: stranger.userId })
      .expect(400);
  });

  it('only the founder who promised an item can complete it', async () => {
    const [founder, other] = [
      await p.person('founder', [e.clientId]),
      await p.person('founder', [e.clientId]),
    ];
    const viewer = await p.person('viewer', [e.clientId]);
    const own = await add({ ownerId: founder.userId, visibility: 'published' });
    const refused = await act('completions', own, {}, other).expect(403);
    expect(refused.body.code).toBe('action_item.not_yours');
    await act('completions', own, {}, viewer).expect(404);
    await act('drops', own, { reason: 'x' }, founder).expect(404);
    const done = (await act('completions', own, {}, founder).expect(201)).body as ActionItemDto;
    expect(done).toMatchObject({ state: 'done', closedOn: day(0) });
    await act('reopenings', done, {}, other).expect(403);
    await act('reopenings', done, {}, founder).expect(201);

    // What the practice has closed is not for the founder to open, and what is private is not there for them.
    const dropped = await add({ ownerId: founder.userId, visibility: 'published' });
    const { body } = await act('drops', dropped, { reason: 'Not needed' }).expect(201);
    await act('reopenings', body as ActionItemDto, {}, founder).expect(403);
    await act('completions', await add({ ownerId: founder.userId }), {}, founder).expect(404);
  });

  it("an item cannot be created in another engagement's ritual or in an ended engagement", async () => {
    const other = await runningEngagement(t.database.admin, p);
    const occurrenceId = await other.occurrence(0, 'due');
    expect((await post({ title: 'x', occurrenceId }).expect(400)).body.code).toBe('action_item.occurrence');
    await sql(t.database.admin, `update engagement set state = 'completed' where id = $1`, [e.engagementId]);
    expect((await post({ title: 'x' }).expect(409)).body.code).toBe('engagement.over');
  });

  it('an open item carries over into the next cycle with its age', async () => {
    const item = await add({ dueOn: day(-10) });
    await promisedWeeksAgo(item.id, 3);
    await sql(t.database.admin, `update engagement set state = 'completed' where id = $1`, [e.engagementId]);
    expect(await list()).toMatchObject([{ id: item.id, ageWeeks: 3, overdue: true }]);
    const done = (await act('completions', item).expect(201)).body as ActionItemDto;
    expect(done).toMatchObject({ state: 'done', closedOn: day(0), ageWeeks: 3, overdue: false, version: 2 });
    expect([await list(), await titles('?state=closed')]).toEqual([[], ['Send the contract']]);
  });

  it('an item is dropped with a reason, and reopening keeps its age', async () => {
    const item = await add();
    await act('drops', item, { reason: ' ' }).expect(400);
    const dropped = (await act('drops', item, { reason: 'They signed already.' }).expect(201)).body;
    expect(dropped).toMatchObject({ state: 'dropped', dropReason: 'They signed already.', closedOn: day(0) });
    expect((await act('completions', dropped).expect(409)).body.code).toBe('action_item.not_allowed');
    const stuck = t.as(p.owner).patch(`/v1/action-items/${item.id}`).set('If-Match', '"2"');
    expect((await stuck.send({ title: 'x' }).expect(409)).body.code).toBe('action_item.closed');
    const open = (await act('reopenings', dropped).expect(201)).body;
    expect(open).toMatchObject({ state: 'open', dropReason: null, closedOn: null, version: 3 });
    expect((await act('reopenings', open).expect(409)).body.code).toBe('action_item.not_allowed');
    const events = await sql<{ action: string }>(
      t.database.admin,
      'select action, data, client_id from audit_event where tenant_id = $1 and record_id = $2 order by seq',
      [p.tenantId, item.id],
    );
    expect(events).toMatchObject([
      { action: 'action_item.added', client_id: e.clientId },
      { action: 'action_item.dropped', data: { reason: 'They signed already.' } },
      { action: 'action_item.reopened' },
    ]);
  });

  it('a change needs the current version, and one of two completions wins', async () => {
    const item = await add();
    const patch = (body: object, version = 1) =>
      t.as(p.owner).patch(`/v1/action-items/${item.id}`).set('If-Match', `"${version}"`).send(body);
    const changed = (await patch({ title: 'Sign it', note: 'Both pages', dueOn: day(3) }).expect(200)).body;
    expect(changed).toMatchObject({ title: 'Sign it', note: 'Both pages', dueOn: day(3), version: 2 });
    await patch({ title: 'Lost' }).expect(412);
    await t.as(p.owner).post(`/v1/action-items/${item.id}/completions`).send({}).expect(428);
    const answers = await Promise.all([1, 2, 3].map(() => act('completions', changed)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
  });

  it('open items are listed by due date, in pages, by owner and engagement', async () => {
    const associate = await p.person('associate', [e.clientId]);
    for (const [title, days] of [
      ['c', 9],
      ['a', 1],
      ['b', 4],
    ] as const)
      await add({ title, dueOn: day(days) });
    await add({ title: 'theirs', dueOn: day(2), ownerId: associate.userId });
    expect(await titles()).toEqual(['a', 'theirs', 'b', 'c']);
    expect(await titles(`?ownerId=${associate.userId}`)).toEqual(['theirs']);
    const next = await runningEngagement(t.database.admin, p);
    expect(await titles(`?engagementId=${next.engagementId}`)).toEqual([]);
    expect(await titles(`?engagementId=${e.engagementId}&state=open`)).toHaveLength(4);
    const path = `/v1/clients/${e.clientId}/action-items?limit=3`;
    const first = (await t.as(p.owner).get(path).expect(200)).body;
    const rest = (await t.as(p.owner).get(`${path}&cursor=${first.nextCursor}`).expect(200)).body;
    expect(rest).toMatchObject({ data: [{ title: 'c' }], nextCursor: null });
    for (const item of await list()) await act('completions', item).expect(201);
    expect(await titles('?state=closed&limit=2')).toEqual(['c', 'b']);
    const closed = (await t.as(p.owner).get(`${path}&state=closed`).expect(200)).body;
    const last = await t.as(p.owner).get(`${path}&state=closed&cursor=${closed.nextCursor}`).expect(200);
    expect(last.body).toMatchObject({ data: [{ title: 'a' }], nextCursor: null });
  });

  it('a founder sees only the published items of their client', async () => {
    const secret = await add({ title: 'Private' });
    const shown = await add({ title: 'Shown', visibility: 'published' });
    const founder = await p.person('founder', [e.clientId]);
    const viewer = await p.person('viewer', [e.clientId]);
    expect(await titles('', founder)).toEqual(['Shown']);
    expect(await titles('', viewer)).toEqual(['Shown']);
    await t.as(founder).get(`/v1/action-items/${secret.id}`).expect(404);
    await act('completions', shown, {}, founder).expect(403);
    await post({ title: 'x' }, founder).expect(404);

    const published = (await act('publications', secret).expect(201)).body as ActionItemDto;
    expect(await titles('', founder)).toEqual(['Private', 'Shown']);
    await t
      .as(p.owner)
      .delete(`/v1/action-items/${secret.id}/publications`)
      .set('If-Match', `"${published.version}"`)
      .expect(200);
    expect(await titles('', founder)).toEqual(['Shown']);
    const events = await sql<{ action: string }>(
      t.database.admin,
      'select action from audit_event where tenant_id = $1 and record_id = $2 order by seq',
      [p.tenantId, secret.id],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'action_item.added',
      'action_item.published',
      'action_item.unpublished',
    ]);
  });

  it("AC-36 another client's founder, an ungranted associate and other practices see no items", async () => {
    const item = await add({ visibility: 'published' });
    const other = await runningEngagement(t.database.admin, p);
    const outsiders: TestPerson[] = [
      await p.person('founder', [other.clientId]),
      await p.person('associate', [other.clientId]),
      (await t.practice()).owner,
    ];
    for (const person of outsiders) {
      await t.as(person).get(`/v1/action-items/${item.id}`).expect(404);
      await t.as(person).get(`/v1/clients/${e.clientId}/action-items`).expect(404);
      await post({ title: 'x' }, person).expect(404);
      for (const verb of ['completions', 'reopenings', 'publications'])
        await act(verb, item, {}, person).expect(404);
      await act('drops', item, { reason: 'x' }, person).expect(404);
    }
    expect(await list()).toMatchObject([{ id: item.id, version: 1 }]);
  });
});
