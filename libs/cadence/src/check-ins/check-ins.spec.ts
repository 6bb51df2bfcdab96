import { randomUUID } from 'node:crypto';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';

const moved = 'The second pipeline is live.';
const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('check-ins', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
  });

  const submit = (occurrenceId: string, body: object = { moved }, person = p.owner) =>
    t.as(person).post(`/v1/occurrences/${occurrenceId}/check-ins`).send(body);

  it('submitting a check-in marks the due date as done', async () => {
    const id = await e.occurrence(0, 'due');
    const figures = { cash: usd(123_456), cashIn: usd(0), cashOut: null, pulse: 4 };
    const { body, headers } = await submit(id, { moved, blocked: 'Legal', ...figures }).expect(201);
    expect(body).toMatchObject({
      occurrenceId: id,
      engagementId: e.engagementId,
      clientId: e.clientId,
      moved,
      blocked: 'Legal',
      decisionsNeeded: '',
      ...figures,
    });
    expect(body).toMatchObject({
      visibility: 'private',
      publishedAt: null,
      punctuality: 'on_time',
      version: 1,
      author: { id: p.owner.userId, name: 'A owner' },
    });
    expect(headers.etag).toBe('"1"');
    expect((await t.as(p.owner).get(`/v1/check-ins/${body.id}`).expect(200)).body).toEqual(body);
    const due = await t.as(p.owner).get(`/v1/occurrences/${id}`).expect(200);
    expect(due.body).toMatchObject({
      state: 'done',
      doneAt: body.submittedAt,
      punctuality: 'on_time',
      checkInId: body.id,
      checkIn: body,
      version: 2,
    });
  });

  it('submitting a check-in writes its audit events', async () => {
    const { body } = await submit(await e.occurrence(0, 'due'), { moved, visibility: 'published' }).expect(
      201,
    );
    expect(body.publishedAt).toBe(body.submittedAt);
    const events = await sql(
      t.database.admin,
      'select action, client_id from audit_event where tenant_id = $1 and record_id = $2 order by seq',
      [p.tenantId, body.id],
    );
    expect(events).toEqual([
      { action: 'check_in.submitted', client_id: e.clientId },
      { action: 'check_in.published', client_id: e.clientId },
    ]);
  });

  it('health needs a reason when it is at_risk or off_track, and only then', async () => {
    const id = await e.occurrence(0, 'due');
    const alarm = { health: 'at_risk', healthReason: 'Legal takes two weeks more.' };
    for (const wrong of [
      { health: 'off_track' },
      { health: 'on_track', healthReason: 'Why?' },
      { healthReason: 'Why?' },
    ]) {
      const { body } = await submit(id, { moved, ...wrong }).expect(400);
      expect(body).toMatchObject({
        code: 'check_in.health_reason',
        errors: [{ pointer: '/healthReason', detail: expect.any(String) }],
      });
    }
    const { body } = await submit(id, { moved, ...alarm, visibility: 'published' }).expect(201);
    expect(body).toMatchObject(alarm);
    const founder = await p.person('founder', [e.clientId]);
    expect((await t.as(founder).get(`/v1/check-ins/${body.id}`).expect(200)).body).toMatchObject(alarm);

    const change = (version: number, changes: object) =>
      t.as(p.owner).patch(`/v1/check-ins/${body.id}`).set('If-Match', `"${version}"`).send(changes);
    await change(1, { health: 'on_track' }).expect(400);
    await change(1, { healthReason: null }).expect(400);
    const worse = { health: 'off_track', healthReason: alarm.healthReason };
    expect((await change(1, { health: 'off_track' }).expect(200)).body).toMatchObject(worse);
    const well = { health: 'on_track', healthReason: null };
    expect((await change(2, well).expect(200)).body).toMatchObject(well);
    expect((await change(3, { health: null }).expect(200)).body).toMatchObject({ ...well, health: null });
  });

  it('one of two simultaneous submissions wins', async () => {
    const id = await e.occurrence(0, 'due');
    const answers = await Promise.all([1, 2, 3, 4, 5, 6].map(() => submit(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    for (const { body } of answers.filter(({ status }) => status === 409))
      expect(body.code).toBe('check_in.exists');
    expect(
      await sql(t.database.admin, 'select id from check_in where tenant_id = $1', [p.tenantId]),
    ).toHaveLength(1);
    expect(
      await sql(t.database.admin, `select seq from audit_event where tenant_id = $1`, [p.tenantId]),
    ).toHaveLength(1);
  });

  it('a repeated submission gets the first answer', async () => {
    const id = await e.occurrence(0, 'due');
    const key = randomUUID();
    const first = await submit(id).set('Idempotency-Key', key).expect(201);
    const again = await submit(id).set('Idempotency-Key', key).expect(201);
    expect(again.body).toEqual(first.body);
  });

  it.each([
    ['in the week before the due date', 6, 'scheduled', 'on_time'],
    ['after the due date', -3, 'due', 'late'],
    ['after the next due date, where it counts as missed', -9, 'missed', 'missed'],
  ] as const)('AC-30: a check-in can be submitted %s', async (_, days, state, punctuality) => {
    const { body } = await submit(await e.occurrence(days, state)).expect(201);
    expect(body.punctuality).toBe(punctuality);
  });

  it('AC-30: a check-in cannot be submitted before its week or on the previous due date', async () => {
    const { body } = await submit(await e.occurrence(7)).expect(409);
    expect(body).toMatchObject({ code: 'check_in.not_yet' });
    await e.occurrence(0, 'due');
    expect((await submit(await e.occurrence(3)).expect(409)).body.code).toBe('check_in.not_yet');
  });

  it.each([
    ['excused', 'check_in.excused'],
    ['not_applicable', 'check_in.not_expected'],
  ] as const)('no check-in is expected for a date that is %s', async (state, code) => {
    expect((await submit(await e.occurrence(0, state)).expect(409)).body.code).toBe(code);
  });

  it.each(['draft', 'cancelled'])('a check-in is refused while the engagement is %s', async (state) => {
    const other = await runningEngagement(t.database.admin, p, { state });
    const { body } = await submit(await other.occurrence(0)).expect(409);
    expect(body.code).toBe('check_in.engagement_not_running');
  });

  it("figures in a currency other than the client's are refused", async () => {
    const id = await e.occurrence(0, 'due');
    const { body } = await submit(id, {
      moved,
      cash: usd(1),
      cashOut: { amount: 5, currency: 'EUR' },
    }).expect(400);
    expect(body).toMatchObject({ code: 'check_in.currency', errors: [{ pointer: '/cashOut/currency' }] });
    const checkIn = await submit(id).expect(201);
    const patch = t.as(p.owner).patch(`/v1/check-ins/${checkIn.body.id}`).set('If-Match', '"1"');
    expect(
      (await patch.send({ cash: { amount: 5, currency: 'EUR' } }).expect(400)).body.errors[0].pointer,
    ).toBe('/cash/currency');
  });

  it.each([
    [{}, '/moved'],
    [{ moved: '  ' }, '/moved'],
    [{ moved: 'x'.repeat(4001) }, '/moved'],
    [{ moved, blocked: 5 }, '/blocked'],
    [{ moved, pulse: 6 }, '/pulse'],
    [{ moved, cash: { amount: 1.5, currency: 'USD' } }, '/cash/amount'],
    [{ moved, visibility: 'public' }, '/visibility'],
    [{ moved, tenantId: 'x' }, '/tenantId'],
  ])('a check-in with %j is refused', async (body, pointer) => {
    const answer = await submit(await e.occurrence(0, 'due'), body).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('a change updates given fields and clears null ones', async () => {
    const { body } = await submit(await e.occurrence(0, 'due'), {
      moved,
      decisionsNeeded: 'Vendor',
      cash: usd(5),
      cashIn: usd(6),
      pulse: 2,
    }).expect(201);
    const path = `/v1/check-ins/${body.id}`;
    await t.as(p.owner).patch(path).send({ moved: 'x' }).expect(428);
    const changed = await t
      .as(p.owner)
      .patch(path)
      .set('If-Match', '"1"')
      .send({ blocked: 'Budget', decisionsNeeded: null, cash: null, pulse: null })
      .expect(200);
    expect(changed.body).toMatchObject({
      ...body,
      blocked: 'Budget',
      decisionsNeeded: '',
      cash: null,
      pulse: null,
      updatedAt: changed.body.updatedAt,
      version: 2,
    });
    expect(
      (await t.as(p.owner).patch(path).set('If-Match', '"1"').send({ moved: 'x' }).expect(412)).body.code,
    ).toBe('version.stale');
    await t.as(p.owner).patch(path).set('If-Match', '"2"').send({ moved: null }).expect(400);
    await t
      .as(p.owner)
      .patch(`/v1/check-ins/${randomUUID()}`)
      .set('If-Match', '"1"')
      .send({ moved: 'x' })
      .expect(404);
  });

  it('a founder sees a check-in only while it is published', async () => {
    const founder = await p.person('founder', [e.clientId]);
    const { body } = await submit(await e.occurrence(0, 'due')).expect(201);
    const path = `/v1/check-ins/${body.id}`;
    const list = async () =>
      (await t.as(founder).get(`/v1/engagements/${e.engagementId}/check-ins`).expect(200)).body;
    await t.as(founder).get(path).expect(404);
    expect(await list()).toEqual({ data: [], nextCursor: null });

    await t.as(p.owner).post(`${path}/publications`).send({}).expect(428);
    const published = await t
      .as(p.owner)
      .post(`${path}/publications`)
      .set('If-Match', '"1"')
      .send({})
      .expect(201);
    expect(published.body).toMatchObject({ visibility: 'published', version: 2 });
    expect((await t.as(founder).get(path).expect(200)).body).toEqual(published.body);
    expect((await list()).data).toEqual([published.body]);
    await t.as(p.owner).post(`${path}/publications`).set('If-Match', '"1"').send({}).expect(412);
    await t.as(p.owner).post(`${path}/publications`).set('If-Match', '"2"').send({}).expect(409);
    await t.as(founder).delete(`${path}/publications`).set('If-Match', '"2"').expect(404);

    const withdrawn = await t.as(p.owner).delete(`${path}/publications`).set('If-Match', '"2"').expect(200);
    expect(withdrawn.body).toMatchObject({ visibility: 'private', publishedAt: null, version: 3 });
    await t.as(founder).get(path).expect(404);
  });

  it('check-ins are listed newest first, in pages', async () => {
    for (const days of [-14, -7, 0])
      await submit(await e.occurrence(days, 'due'), { moved: `Day ${days}` }).expect(201);
    const path = `/v1/engagements/${e.engagementId}/check-ins?limit=2`;
    const first = await t.as(p.owner).get(path).expect(200);
    expect(first.body.data.map((each: { moved: string }) => each.moved)).toEqual(['Day 0', 'Day -7']);
    const second = await t.as(p.owner).get(`${path}&cursor=${first.body.nextCursor}`).expect(200);
    expect(second.body).toMatchObject({
      data: [{ moved: 'Day -14', punctuality: 'missed' }],
      nextCursor: null,
    });
    expect((await t.as(p.owner).get(`${path}&cursor=nonsense`).expect(400)).body.code).toBe('cursor.invalid');
  });

  it("AC-36: another client's or practice's check-ins are 404", async () => {
    const other = await runningEngagement(t.database.admin, p);
    const theirs = await other.occurrence(0, 'due');
    const { body } = await submit(theirs, { moved, visibility: 'published' }).expect(201);
    const [founder, associate] = [
      await p.person('founder', [e.clientId]),
      await p.person('associate', [e.clientId]),
    ];
    const stranger = (await t.practice()).owner;
    for (const person of [founder, associate, stranger]) {
      const [as, version] = [t.as(person), '"1"'];
      await as.get(`/v1/check-ins/${body.id}`).expect(404);
      await as.get(`/v1/occurrences/${theirs}`).expect(404);
      await as.get(`/v1/engagements/${other.engagementId}/check-ins`).expect(404);
      await as.get(`/v1/engagements/${other.engagementId}/occurrences`).expect(404);
      await as.patch(`/v1/check-ins/${body.id}`).set('If-Match', version).send({ moved: 'x' }).expect(404);
      await as.post(`/v1/check-ins/${body.id}/publications`).set('If-Match', version).send({}).expect(404);
      await as.delete(`/v1/check-ins/${body.id}/publications`).set('If-Match', version).expect(404);
      await submit(theirs, { moved }, person).expect(404);
    }
    await submit(randomUUID()).expect(404);
    await submit(await e.occurrence(0, 'due'), { moved }, founder).expect(404);
    expect((await t.as(associate).get(`/v1/check-ins/${body.id}`)).body).toEqual({
      ...(await t.as(associate).get(`/v1/check-ins/${randomUUID()}`)).body,
      instance: expect.any(String),
    });
  });
});
