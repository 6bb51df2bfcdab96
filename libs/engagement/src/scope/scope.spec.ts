import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { retainer, todayIn } from '../testing/engagements';
import { answers } from '../testing/answered-scope';

describe('scope of an engagement', () => {
  const t = testApi();
  let p: TestPractice;
  let clientId: string;
  let id: string;
  beforeEach(async () => {
    p = await t.practice();
    clientId = await p.client();
    const path = `/v1/clients/${clientId}/engagements`;
    const made = await t
      .as(p.owner)
      .post(path)
      .send(retainer(todayIn('Europe/Berlin')))
      .expect(201);
    id = made.body.id;
  });

  const read = (person: TestPerson = p.owner) => t.as(person).get(`/v1/engagements/${id}/scope`);
  const write = (version: number, body: object, person: TestPerson = p.owner) =>
    t.as(person).put(`/v1/engagements/${id}/scope`).set('If-Match', `"${version}"`).send(body);
  const activate = () =>
    t.as(p.owner).post(`/v1/engagements/${id}/activations`).set('If-Match', '"1"').send({});

  it('the scope is five empty answers at first', async () => {
    const { body, headers } = await read().expect(200);
    expect(body).toEqual({
      ...{ engagementId: id, clientId, updatedAt: null, version: 0 },
      ...{ stuck: '', unstable: '', engineeringOwner: '', mustImprove: '', ctoMandate: '' },
      missing: ['stuck', 'unstable', 'engineeringOwner', 'mustImprove', 'ctoMandate'],
    });
    expect(headers.etag).toBe('"0"');
  });

  it('the scope can be saved in part and lists missing answers', async () => {
    const first = await write(0, { ...answers, unstable: ' \n', ctoMandate: '' }).expect(200);
    expect(first.body).toMatchObject({ missing: ['unstable', 'ctoMandate'], version: 1 });
    const second = await write(1, answers).expect(200);
    expect(second.body).toMatchObject({ ...answers, missing: [], version: 2 });
    expect((await read().expect(200)).body).toEqual(second.body);
    const audit = await sql(
      t.database.admin,
      `select action, data from audit_event where tenant_id = $1 and action = 'engagement_scope.changed' order by seq desc`,
      [p.tenantId],
    );
    expect(audit[0]).toEqual({ action: 'engagement_scope.changed', data: answers });
  });

  it('activation is refused and names the missing answers', async () => {
    const { body } = await activate().expect(409);
    expect(body).toMatchObject({ code: 'engagement.scope_missing' });
    expect(body.errors).toHaveLength(5);
    await write(0, { ...answers, mustImprove: '' }).expect(200);
    const again = await activate().expect(409);
    expect(again.body.errors).toEqual([{ pointer: '/mustImprove', detail: 'What must improve this cycle?' }]);
    expect(again.body.detail).toContain('What must improve this cycle?');
    await write(1, answers).expect(200);
    await activate().expect(201);
  });

  it('answers cannot be cleared in a running engagement or changed in an ended one', async () => {
    await write(0, answers).expect(200);
    const { body: active } = await activate().expect(201);
    const refused = await write(1, { ...answers, stuck: '' }).expect(409);
    expect(refused.body.code).toBe('engagement.scope_missing');
    await write(1, { ...answers, stuck: 'Something else.' }).expect(200);
    const complete = t.as(p.owner).post(`/v1/engagements/${id}/completions`);
    await complete.set('If-Match', `"${active.version}"`).send({}).expect(201);
    expect((await write(2, answers).expect(409)).body.code).toBe('engagement.not_allowed');
  });

  it('a change needs the current version, and one of two simultaneous ones wins', async () => {
    await t.as(p.owner).put(`/v1/engagements/${id}/scope`).send(answers).expect(428);
    await write(1, answers).expect(412);
    const both = await Promise.all([write(0, answers), write(0, answers)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const next = await Promise.all([write(1, answers), write(1, answers)]);
    expect(next.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('an answer may have 2,000 characters in any script', async () => {
    await write(0, { ...answers, stuck: '漢'.repeat(2000) }).expect(200);
    const { body } = await write(1, { ...answers, stuck: 'x'.repeat(2001) }).expect(400);
    expect(body.errors).toEqual([{ pointer: '/stuck', detail: expect.any(String) }]);
  });

  it('founder and viewer can read the scope from activation on, but not change it', async () => {
    await write(0, answers).expect(200);
    for (const role of ['founder', 'viewer'] as const) {
      const guest = await p.person(role, [clientId]);
      await read(guest).expect(404);
      await write(1, answers, guest).expect(404);
    }
    await activate().expect(201);
    const elsewhere = await t.practice();
    for (const role of ['founder', 'viewer'] as const) {
      expect((await read(await p.person(role, [clientId])).expect(200)).body).toMatchObject(answers);
      await write(1, answers, await p.person(role, [clientId])).expect(404);
      await read(await p.person(role, [await p.client('Other')])).expect(404);
      await read(await elsewhere.person(role)).expect(404);
    }
    await read(await p.person('associate', [clientId])).expect(200);
    await read(await p.person('associate')).expect(404);
  });
});
