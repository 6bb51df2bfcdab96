import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

const h = 60;

describe('practice capacity', () => {
  const test = testApi();
  let practice: TestPractice;
  beforeEach(async () => {
    practice = await test.practice();
  });

  const owner = () => test.as(practice.owner);
  const hours = (
    version: number,
    minutesPerMonth: number | null,
    membershipId = practice.owner.membershipId,
  ) =>
    owner()
      .put(`/v1/members/${membershipId}/capacity`)
      .set('If-Match', `"${version}"`)
      .send({ minutesPerMonth });
  const budget = (id: string, version: number, minutesPerMonth: number, more: object = {}) =>
    owner()
      .put(`/v1/engagements/${id}/hours-budget`)
      .set('If-Match', `"${version}"`)
      .send({ minutesPerMonth, ...more });
  const activate = (id: string, body: object = {}) =>
    owner().post(`/v1/engagements/${id}/activations`).set('If-Match', '"1"').send(body);
  const draft = async (name: string, minutes?: number) => {
    const { id } = await engagementsOf(test, practice.owner).draft(
      await practice.client(name, berlin),
      todayIn(berlin),
    );
    if (minutes !== undefined) await budget(id, 0, minutes).expect(200);
    return id;
  };
  const shown = async () => (await owner().get('/v1/capacity').expect(200)).body;

  it('capacity adds up staff hours and running promises', async () => {
    const associate = await practice.person('associate');
    await practice.person('founder');
    const left = await practice.person('cto');
    await hours(0, 80 * h).expect(200);
    expect((await hours(0, 40 * h, associate.membershipId).expect(200)).body).toEqual({
      membershipId: associate.membershipId,
      person: { id: associate.userId, name: 'A associate' },
      minutesPerMonth: 40 * h,
      version: 1,
    });
    await hours(0, 500 * h, left.membershipId).expect(200);
    await sql(test.database.admin, 'update membership set ended_at = now() where id = $1', [
      left.membershipId,
    ]);
    const [running] = [await draft('Running', 60 * h), await draft('Draft', 30 * h)];
    await activate(running).expect(201);
    const paused = await draft('Paused', 36 * h);
    await activate(paused).expect(201);
    await engagementsOf(test, practice.owner).move(paused, 2, 'pauses').expect(201);
    expect(await shown()).toMatchObject({
      availableMinutes: 120 * h,
      committedMinutes: 96 * h,
      people: [
        { person: { name: 'A associate' }, minutesPerMonth: 40 * h, version: 1 },
        { person: { name: 'A owner' }, minutesPerMonth: 80 * h, version: 1 },
      ],
      committed: [
        { engagementId: running, clientName: 'Running', minutesPerMonth: 60 * h },
        { engagementId: paused, clientName: 'Paused', minutesPerMonth: 36 * h },
      ],
    });
    const partial = (await test.as(associate).get('/v1/capacity').expect(200)).body;
    expect(partial).toMatchObject({ availableMinutes: 120 * h, committedMinutes: 96 * h, committed: [] });
  });

  it('activating one client too many is refused with the figures', async () => {
    await hours(0, 100 * h).expect(200);
    await activate(await draft('First', 80 * h)).expect(201);
    const second = await draft('Second', 40 * h);
    const { body } = await activate(second).expect(409);
    expect(body).toMatchObject({
      code: 'capacity.exceeded',
      detail: expect.stringContaining(
        '80 h of 100 h per month are committed. 40 h more would exceed capacity by 20 h.',
      ),
    });
    expect((await engagementsOf(test, practice.owner).get(second)).state).toBe('draft');
    await budget(second, 1, 20 * h).expect(200);
    await activate(second).expect(201);
  });

  it('going over capacity with a reason proceeds, and the audit keeps the reason', async () => {
    await hours(0, 10 * h).expect(200);
    const id = await draft('Too much', 40 * h);
    const silent = await activate(id, { acceptOverCapacity: true }).expect(400);
    expect(silent.body.errors[0].pointer).toBe('/overCapacityReason');
    const reason = 'Jo joins on the first of May';
    await activate(id, { acceptOverCapacity: false, overCapacityReason: reason }).expect(409);
    await activate(id, { acceptOverCapacity: true, overCapacityReason: reason }).expect(201);
    const [audit] = await sql(
      test.database.admin,
      `select data from audit_event where tenant_id = $1 and action = 'engagement.over_capacity_accepted'`,
      [practice.tenantId],
    );
    expect(audit!.data).toEqual({
      ...{
        availableMinutes: 10 * h,
        committedMinutes: 0,
        minutesPerMonth: 40 * h,
        overMinutes: 30 * h,
        reason,
      },
    });
  });

  it('raising a running budget is checked, lowering it never is', async () => {
    await hours(0, 50 * h).expect(200);
    const id = await draft('Growing', 40 * h);
    await activate(id).expect(201);
    expect((await budget(id, 1, 60 * h).expect(409)).body.code).toBe('capacity.exceeded');
    await budget(id, 1, 60 * h, { acceptOverCapacity: true, overCapacityReason: 'One month only' }).expect(
      200,
    );
    await budget(id, 2, 55 * h).expect(200);
  });

  it('one of two simultaneous activations counts', async () => {
    await hours(0, 60 * h).expect(200);
    const drafts = [await draft('A', 40 * h), await draft('B', 40 * h)];
    const answers = await Promise.all(drafts.map((id) => activate(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('nothing is checked without staff hours or for an engagement without hours', async () => {
    await activate(await draft('Anything', 700 * h)).expect(201);
    expect(await shown()).toMatchObject({ availableMinutes: null, committedMinutes: 700 * h });
    await hours(0, 1).expect(200);
    await activate(await draft('Nothing')).expect(201);
  });

  it('owners set staff hours, and need the current version', async () => {
    const cto = await practice.person('cto');
    const founder = await practice.person('founder', [await practice.client('A')]);
    await hours(1, 60).expect(412);
    await hours(0, 60).expect(200);
    await hours(0, 90).expect(412);
    expect((await hours(1, 90).expect(200)).body).toMatchObject({ minutesPerMonth: 90, version: 2 });
    expect((await hours(2, null).expect(200)).body).toMatchObject({ minutesPerMonth: null, version: 0 });
    await hours(0, null).expect(200);
    await hours(0, 60, founder.membershipId).expect(404);
    await hours(0, 60, (await test.practice()).owner.membershipId).expect(404);
    const path = `/v1/members/${cto.membershipId}/capacity`;
    await test.as(cto).put(path).set('If-Match', '"0"').send({ minutesPerMonth: 60 }).expect(403);
    await test.as(founder).get('/v1/capacity').expect(404);
  });
});
