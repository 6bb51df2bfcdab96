import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, retainer, todayIn } from '../testing/engagements';

const usd = (amount: number) => ({ amount, currency: 'USD' });

describe('fees of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
  });

  const owner = () => test.as(practice.owner);
  const draft = async (kickoffOn: string, fee: object | null = usd(750_000)) =>
    (
      await owner()
        .post(`/v1/clients/${clientId}/engagements`)
        .send({ ...retainer(kickoffOn), fee })
        .expect(201)
    ).body;
  const list = async (id: string) => (await owner().get(`/v1/engagements/${id}/fees`).expect(200)).body.data;
  const add = (id: string, effectiveOn: string, fee: object) =>
    owner().post(`/v1/engagements/${id}/fees`).send({ effectiveOn, fee });
  const feeOf = async (id: string) => (await engagementsOf(test, practice.owner).get(id)).fee;

  it('the fee of a draft becomes its first period', async () => {
    const { id } = await draft(todayIn(berlin, -20));
    expect(await list(id)).toEqual([
      {
        ...{ id: expect.any(String), engagementId: id, effectiveOn: todayIn(berlin, -20), fee: usd(750_000) },
        ...{ note: '', inForce: true, version: 1 },
      },
    ]);
  });

  it('the fee in force today and every period with its start date are shown', async () => {
    const { id } = await draft(todayIn(berlin, -20));
    const raised = (
      await owner()
        .post(`/v1/engagements/${id}/fees`)
        .send({ effectiveOn: todayIn(berlin), fee: usd(900_000), note: 'Second team' })
        .expect(201)
    ).body;
    expect(raised).toMatchObject({ inForce: true, note: 'Second team' });
    await add(id, todayIn(berlin, 1), usd(1_000_000)).expect(201);
    expect(
      (await list(id)).map(({ inForce, fee }: { inForce: boolean; fee: object }) => [inForce, fee]),
    ).toEqual([
      [false, usd(1_000_000)],
      [true, usd(900_000)],
      [false, usd(750_000)],
    ]);
    expect(await feeOf(id)).toEqual(usd(900_000));
    await owner().delete(`/v1/fees/${raised.id}`).set('If-Match', '"1"').expect(204);
    expect(await feeOf(id)).toEqual(usd(750_000));
  });

  it('the first fee is shown before it starts, and changes with the engagement', async () => {
    const { id } = await draft(todayIn(berlin, 20));
    expect(await feeOf(id)).toEqual(usd(750_000));
    const moved = await engagementsOf(test, practice.owner).patch(id, 1, {
      kickoffOn: todayIn(berlin, 30),
      fee: usd(800_000),
    });
    expect(moved.body.fee).toEqual(usd(800_000));
    expect(await list(id)).toMatchObject([
      { effectiveOn: todayIn(berlin, 30), fee: usd(800_000), inForce: false },
    ]);
    await add(id, todayIn(berlin, 40), usd(1)).expect(201);
    const refused = await engagementsOf(test, practice.owner).patch(id, 2, { fee: null }).expect(409);
    expect(refused.body.code).toBe('fee.has_history');
  });

  it('correcting a fee needs the current version and is audited', async () => {
    const { id } = await draft('2026-03-02');
    const [{ id: feeId }] = await list(id);
    const patch = (version: number, body: object) =>
      owner().patch(`/v1/fees/${feeId}`).set('If-Match', `"${version}"`).send(body);
    const changed = (await patch(1, { note: 'Agreed by phone', fee: usd(700_000) }).expect(200)).body;
    expect(changed).toMatchObject({
      note: 'Agreed by phone',
      fee: usd(700_000),
      effectiveOn: '2026-03-02',
      version: 2,
    });
    await patch(1, { note: 'x' }).expect(412);
    await owner().patch(`/v1/fees/${feeId}`).send({ note: 'x' }).expect(428);
    await patch(2, { fee: null }).expect(400);
    const [audit] = await sql(
      test.database.admin,
      'select action, client_id from audit_event where tenant_id = $1 order by seq desc limit 1',
      [practice.tenantId],
    );
    expect(audit).toEqual({ action: 'fee.changed', client_id: clientId });
  });

  it('two fees on one day, another currency and a missing amount are refused', async () => {
    const { id } = await draft('2026-03-02');
    expect((await add(id, '2026-03-02', usd(1)).expect(409)).body.code).toBe('fee.same_day');
    const later = (await add(id, '2026-04-02', usd(1)).expect(201)).body;
    const moved = await owner()
      .patch(`/v1/fees/${later.id}`)
      .set('If-Match', '"1"')
      .send({ effectiveOn: '2026-03-02' });
    expect([moved.status, moved.body.code]).toEqual([409, 'fee.same_day']);
    const pointer = async (body: object) =>
      (await owner().post(`/v1/engagements/${id}/fees`).send(body).expect(400)).body.errors[0].pointer;
    const good = { effectiveOn: '2026-05-02', fee: usd(1) };
    expect(await pointer({ ...good, fee: { amount: 1, currency: 'EUR' } })).toBe('/fee/currency');
    expect(await pointer({ ...good, fee: usd(-1) })).toBe('/fee/amount');
    expect(await pointer({ effectiveOn: '2026-05-02' })).toBe('/fee');
    expect(await pointer({ ...good, effectiveOn: '2026-02-30' })).toBe('/effectiveOn');
    const drafted = { ...retainer('2026-03-02'), fee: { amount: 1, currency: 'EUR' } };
    const other = await practice.client('Other');
    const refused = await owner().post(`/v1/clients/${other}/engagements`).send(drafted).expect(400);
    expect(refused.body.errors[0].pointer).toBe('/fee/currency');
  });

  it('founders see no fees even in a published engagement, and others get 404', async () => {
    const { id } = await draft(todayIn(berlin));
    const [fee] = await list(id);
    const founder = await practice.person('founder', [clientId]);
    const path = `/v1/engagements/${id}/fees`;
    await test.as(founder).get(path).expect(404);
    await sql(test.database.admin, `update engagement set visibility = 'published' where id = $1`, [id]);
    await test.as(founder).get(path).expect(404);
    expect((await engagementsOf(test, founder).get(id)).fee).toBeNull();
    await test.as(founder).delete(`/v1/fees/${fee.id}`).set('If-Match', '"1"').expect(404);
    const stranger = (await test.practice()).owner;
    const associate = await practice.person('associate', [await practice.client('Other')]);
    for (const person of [stranger, associate]) {
      await test.as(person).get(path).expect(404);
      await test.as(person).delete(`/v1/fees/${fee.id}`).set('If-Match', '"1"').expect(404);
    }
    await owner().get(`/v1/engagements/${uuid()}/fees`).expect(404);
  });
});
