import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { diagnosis, type Diagnosis } from '../testing/diagnose';

describe('interviews of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let d: Diagnosis;
  beforeEach(async () => {
    practice = await test.practice();
    d = await diagnosis(test, practice);
  });

  const log = (body: object, person = practice.owner) =>
    d.request('post', `${d.of}/interviews`, undefined, body, person);
  const ana = () => ({
    person: 'Ana Ruiz',
    role: 'engineer',
    heldOn: d.today,
    notes: 'Deploys wait for Ben.',
  });
  const coverage = async () => (await d.get(`${d.of}/interview-coverage`).expect(200)).body;
  const plan = (version: number | undefined, body: object) =>
    d.request('put', `${d.of}/interview-coverage`, version, body);

  it('an interview is logged, changed and deleted, and its notes stay out of the audit', async () => {
    const { body } = await log(ana()).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      engagementId: d.engagementId,
      clientId: d.clientId,
      ...ana(),
      recordedBy: { id: practice.owner.userId, name: 'A owner' },
      createdAt: expect.any(String),
      updatedAt: expect.any(String),
      version: 1,
    });
    const path = `/v1/interviews/${body.id}`;
    expect((await d.get(path).expect(200)).body).toEqual(body);
    const changed = await d.request('patch', path, 1, { role: 'executive', notes: '' }).expect(200);
    expect(changed.body).toMatchObject({ person: 'Ana Ruiz', role: 'executive', notes: '', version: 2 });
    await d.request('patch', path, 1, { notes: 'x' }).expect(412);
    await d.request('delete', path, 2).expect(204);
    await d.get(path).expect(404);
    const events = await sql<{ action: string; data: object }>(
      test.database.admin,
      `select action, data from audit_event where tenant_id = $1 and record_type = 'interview' order by seq`,
      [practice.tenantId],
    );
    expect(events.map(({ action }) => action)).toEqual([
      'interview.logged',
      'interview.changed',
      'interview.deleted',
    ]);
    expect(JSON.stringify(events)).not.toContain('Ben');
  });

  it('interviews are listed latest first, in pages', async () => {
    const early = (await log({ ...ana(), heldOn: '2026-01-05' }).expect(201)).body.id;
    const [a, b] = [(await log(ana()).expect(201)).body.id, (await log(ana()).expect(201)).body.id];
    const page = async (query: string) => (await d.get(`${d.of}/interviews${query}`).expect(200)).body;
    const first = await page('?limit=2');
    expect(first.data.map(({ id }: { id: string }) => id)).toEqual([b, a]);
    const second = await page(`?limit=2&cursor=${first.nextCursor}`);
    expect(second).toMatchObject({ data: [{ id: early }], nextCursor: null });
  });

  it.each([
    [{ person: ' ' }, '/person'],
    [{ person: 'x'.repeat(121) }, '/person'],
    [{ role: 'friend' }, '/role'],
    [{ heldOn: '2099-01-01' }, '/heldOn'],
    [{ heldOn: null }, '/heldOn'],
    [{ notes: 'x'.repeat(10_001) }, '/notes'],
    [{ visibility: 'published' }, '/visibility'],
  ])('an interview with %j is refused at %s', async (wrong, pointer) => {
    const { body } = await log({ ...ana(), ...wrong }).expect(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it("coverage compares interviewees with the client's engineers or the number set", async () => {
    expect(await coverage()).toEqual({
      engagementId: d.engagementId,
      engineers: { interviewed: 0, needed: null, met: false },
      customers: { interviewed: 0, needed: 3, met: false },
      financialModel: { reviewedOn: null, met: false },
      complete: false,
      engineersSet: null,
      version: 1,
    });
    const fact = { kind: 'engineers', count: 3, asOf: d.today, source: 'Payroll', confidence: 'high' };
    await test.as(practice.owner).post(`/v1/clients/${d.clientId}/facts`).send(fact).expect(201);
    for (const body of [ana(), { ...ana(), person: 'ana ruiz ' }, { ...ana(), person: 'Ben' }])
      await log(body).expect(201);
    for (const person of ['X', 'Y', 'Z']) await log({ ...ana(), person, role: 'customer' }).expect(201);
    expect(await coverage()).toMatchObject({
      engineers: { interviewed: 2, needed: 3, met: false },
      customers: { interviewed: 3, needed: 3, met: true },
      complete: false,
    });
    const { body } = await plan(1, { engineers: 2, modelReviewedOn: d.today }).expect(200);
    expect(body).toMatchObject({ engineers: { needed: 2, met: true }, engineersSet: 2, version: 2 });
    expect(body).toMatchObject({ financialModel: { reviewedOn: d.today, met: true }, complete: true });
    expect(await coverage()).toEqual(body);
    expect((await plan(2, {}).expect(200)).body).toMatchObject({
      engineers: { needed: 3 },
      financialModel: { met: false },
      version: 3,
    });
  });

  it('planning needs the current version, and one of two simultaneous plans wins', async () => {
    await plan(undefined, { engineers: 2 }).expect(428);
    await plan(2, { engineers: 2 }).expect(412);
    const answers = await Promise.all([plan(1, { engineers: 2 }), plan(1, { engineers: 3 })]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    for (const wrong of [{ engineers: -1 }, { engineers: 1.5 }, { modelReviewedOn: d.tomorrow }])
      await plan(2, wrong).expect(400);
  });

  it('AC-36: interviews are 404 for founders, other clients and practices', async () => {
    const { id } = (await log(ana()).expect(201)).body;
    const other = await practice.client('Other');
    for (const person of [
      await practice.person('founder', [d.clientId]),
      await practice.person('viewer', [d.clientId]),
      await practice.person('associate', [other]),
      (await test.practice()).owner,
    ]) {
      for (const path of [`${d.of}/interviews`, `${d.of}/interview-coverage`, `/v1/interviews/${id}`])
        await d.get(path, person).expect(404);
      await log(ana(), person).expect(404);
      await d.request('delete', `/v1/interviews/${id}`, 1, undefined, person).expect(404);
    }
    await d.get(`/v1/interviews/${uuid()}`).expect(404);
    await log(ana(), await practice.person('associate', [d.clientId])).expect(201);
  });
});
