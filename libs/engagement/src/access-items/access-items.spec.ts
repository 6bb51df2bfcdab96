import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';
import type { AccessItemDto } from './access-items.dto';

describe('access items', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  let engagementId: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
    engagementId = (await engagementsOf(test, practice.owner).draft(clientId, todayIn(berlin, -7))).id;
  });

  const owner = () => test.as(practice.owner);
  const path = () => `/v1/engagements/${engagementId}/access-items`;
  const add = async (body: object = {}): Promise<AccessItemDto> => {
    const item = {
      system: 'Cloud billing',
      neededBy: todayIn(berlin, -1),
      requestedOn: todayIn(berlin, -7),
      ...body,
    };
    return (await owner().post(path()).send(item).expect(201)).body as AccessItemDto;
  };
  const list = async (query = '', person = practice.owner) =>
    (await test.as(person).get(`${path()}${query}`).expect(200)).body;
  const step = (method: 'post' | 'delete', id: string, version: number, verb: string, body?: object) => {
    const request = owner()[method](`/v1/access-items/${id}/${verb}`).set('If-Match', `"${version}"`);
    return body ? request.send(body) : request;
  };

  it('AC-25 an open item counts its waiting days and shows them to the founder', async () => {
    const item = await add({ blocking: true, purpose: 'See what the systems cost', ownerName: 'Priya' });
    expect(item).toEqual({
      ...{
        id: expect.any(String),
        engagementId,
        system: 'Cloud billing',
        purpose: 'See what the systems cost',
      },
      ...{
        ownerName: 'Priya',
        requestedOn: todayIn(berlin, -7),
        neededBy: todayIn(berlin, -1),
        grantedOn: null,
      },
      ...{ revokedOn: null, blocking: true, state: 'open', waitingDays: 7, late: true, version: 1 },
    });
    await add({ system: 'CRM', requestedOn: todayIn(berlin, -3), neededBy: todayIn(berlin, 2) });
    await add({ system: 'Wiki', requestedOn: undefined, neededBy: todayIn(berlin, 9) });
    const seen = await list();
    expect(seen.waiting).toEqual({ items: 3, blockingItems: 1, totalDays: 10 });
    expect(seen.data.map(({ system, late }: AccessItemDto) => [system, late])).toEqual([
      ['Cloud billing', true],
      ['CRM', false],
      ['Wiki', false],
    ]);
    const founder = await practice.person('founder', [clientId]);
    await test.as(founder).get(path()).expect(404);
    await sql(test.database.admin, `update engagement set visibility = 'published' where id = $1`, [
      engagementId,
    ]);
    expect(await list('', founder)).toEqual(seen);
  });

  it('access is granted, then revoked, and both steps can be undone', async () => {
    const { id } = await add();
    const at = async (answer: ReturnType<typeof step>, status: number) => (await answer.expect(status)).body;
    expect(await at(step('post', id, 1, 'revocations', {}), 409)).toMatchObject({
      code: 'access.not_allowed',
    });
    expect(await at(step('post', id, 1, 'grants', { grantedOn: todayIn(berlin, -4) }), 201)).toMatchObject({
      ...{ state: 'granted', grantedOn: todayIn(berlin, -4), waitingDays: 3, late: false, version: 2 },
    });
    expect((await list('?state=granted')).data).toMatchObject([{ id }]);
    expect((await list('?state=open')).data).toEqual([]);
    expect(await at(step('post', id, 2, 'grants', {}), 409)).toMatchObject({ code: 'access.not_allowed' });
    expect(await at(step('delete', id, 2, 'grants'), 200)).toMatchObject({ state: 'open', grantedOn: null });
    await at(step('post', id, 3, 'grants', { grantedOn: todayIn(berlin, -4) }), 201);
    const early = await at(step('post', id, 4, 'revocations', { revokedOn: todayIn(berlin, -5) }), 400);
    expect(early.errors[0].pointer).toBe('/revokedOn');
    expect(await at(step('post', id, 4, 'revocations', {}), 201)).toMatchObject({
      ...{ state: 'revoked', revokedOn: todayIn(berlin), version: 5 },
    });
    expect(await at(step('delete', id, 5, 'revocations'), 200)).toMatchObject({
      state: 'granted',
      revokedOn: null,
    });
    const actions = await sql<{ action: string }>(
      test.database.admin,
      `select action from audit_event where tenant_id = $1 and record_type = 'access_item' order by seq`,
      [practice.tenantId],
    );
    expect(actions.map(({ action }) => action.replace('access_item.', ''))).toEqual([
      ...['added', 'granted', 'grant_undone', 'granted', 'revoked', 'revocation_undone'],
    ]);
  });

  it('a change keeps omitted fields and needs the version, and an ungranted item can be deleted', async () => {
    const { id } = await add({ purpose: 'Costs' });
    const patch = (version: number, body: object) =>
      owner().patch(`/v1/access-items/${id}`).set('If-Match', `"${version}"`).send(body);
    const changed = (await patch(1, { ownerName: 'Sam', requestedOn: null, blocking: true }).expect(200))
      .body;
    expect(changed).toMatchObject({
      ownerName: 'Sam',
      purpose: 'Costs',
      requestedOn: null,
      waitingDays: 0,
      blocking: true,
    });
    await patch(1, { ownerName: 'x' }).expect(412);
    const drop = (version: number) =>
      owner().delete(`/v1/access-items/${id}`).set('If-Match', `"${version}"`);
    await drop(1).expect(412);
    await step('post', id, 2, 'grants', {}).expect(201);
    expect((await drop(3).expect(409)).body.code).toBe('access.not_open');
    await step('delete', id, 3, 'grants').expect(200);
    await drop(4).expect(204);
    expect((await list()).data).toEqual([]);
  });

  it.each([
    [{ system: ' ' }, '/system'],
    [{ system: 'x'.repeat(201) }, '/system'],
    [{ neededBy: null }, '/neededBy'],
    [{ requestedOn: todayIn(berlin, 2) }, '/requestedOn'],
    [{ blocking: 'yes' }, '/blocking'],
    [{ grantedOn: '2026-01-01' }, '/grantedOn'],
  ])('an access item with %j is refused', async (body, pointer) => {
    const answer = await owner()
      .post(path())
      .send({ system: 'CRM', neededBy: '2026-03-08', ...body })
      .expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('a grant in the future is refused, and foreign items are 404', async () => {
    const { id } = await add();
    const future = await step('post', id, 1, 'grants', { grantedOn: todayIn(berlin, 2) }).expect(400);
    expect(future.body.errors[0].pointer).toBe('/grantedOn');
    await sql(test.database.admin, `update engagement set visibility = 'published' where id = $1`, [
      engagementId,
    ]);
    for (const person of [
      await practice.person('founder', [clientId]),
      await practice.person('associate', [await practice.client('Other')]),
      (await test.practice()).owner,
    ]) {
      await test.as(person).post(`/v1/access-items/${id}/grants`).set('If-Match', '"1"').send({}).expect(404);
      await test.as(person).delete(`/v1/access-items/${id}`).set('If-Match', '"1"').expect(404);
    }
  });

  it('granted access follows the client into the next cycle until it is revoked', async () => {
    const owns = engagementsOf(test, practice.owner);
    await owns.move(engagementId, 1, 'activations').expect(201);
    const [first, second] = (await list('?limit=100')).data as [AccessItemDto, AccessItemDto];
    await step('post', first.id, 1, 'grants', {}).expect(201);
    await step('post', second.id, 1, 'grants', {}).expect(201);
    await step('post', second.id, 2, 'revocations', {}).expect(201);
    await owns.move(engagementId, 2, 'completions').expect(201);
    const next = await owns.draft(clientId, todayIn(berlin));
    await owns.move(next.id, 1, 'activations').expect(201);
    expect((await list('?limit=100')).data).toMatchObject([{ id: second.id }]);
    const ids = (await owner().get(`/v1/engagements/${next.id}/access-items?state=granted`).expect(200)).body
      .data;
    expect(ids).toMatchObject([{ id: first.id }]);
    const plan = await owner().get(`/v1/engagements/${next.id}/sequence-items`).expect(200);
    expect(plan.body.data).toEqual([]);
  });
});
