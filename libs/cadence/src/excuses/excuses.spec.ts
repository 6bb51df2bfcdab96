import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';

const reason = 'The whole team is at the trade fair.';

describe('excuses', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
  });

  const excuse = (id: string, version = 1, person = p.owner) =>
    t.as(person).post(`/v1/occurrences/${id}/excuses`).set('If-Match', `"${version}"`).send({ reason });
  const takeBack = (id: string, version: number, person = p.owner) =>
    t.as(person).delete(`/v1/occurrences/${id}/excuses`).set('If-Match', `"${version}"`);

  it.each([
    ['due', 0],
    ['missed', -14],
  ] as const)(
    'AC-30 an excuse for a %s date records reason and author, and can be removed',
    async (state, days) => {
      const id = await e.occurrence(days, state);
      await e.occurrence(days + 7);
      const { body, headers } = await excuse(id).expect(201);
      expect(body).toMatchObject({
        state: 'excused',
        punctuality: 'excused',
        version: 2,
        excuse: { reason, excusedBy: { id: p.owner.userId, name: 'A owner' } },
      });
      expect(headers.etag).toBe('"2"');
      expect((await excuse(id, 2).expect(409)).body.code).toBe('occurrence.excused');
      const submitted = await t.as(p.owner).post(`/v1/occurrences/${id}/check-ins`).send({ moved: 'x' });
      expect([submitted.status, submitted.body.code]).toEqual([409, 'check_in.excused']);

      const back = await takeBack(id, 2).expect(200);
      expect(back.body).toMatchObject({ state, excuse: null, version: 3 });
      expect((await takeBack(id, 3).expect(409)).body.code).toBe('occurrence.not_excused');
      const events = await sql(
        t.database.admin,
        'select action, data, client_id from audit_event where tenant_id = $1 and record_id = $2 order by seq',
        [p.tenantId, id],
      );
      expect(events).toEqual([
        { action: 'occurrence.excused', data: { reason }, client_id: e.clientId },
        { action: 'occurrence.excuse_taken_back', data: { state }, client_id: e.clientId },
      ]);
    },
  );

  it('AC-30 removing an excuse after the next due date leaves a miss', async () => {
    const id = await e.occurrence(-7, 'due');
    await e.occurrence(0, 'due');
    await excuse(id).expect(201);
    expect((await takeBack(id, 2).expect(200)).body).toMatchObject({
      state: 'missed',
      punctuality: 'missed',
    });
  });

  it.each([
    ['scheduled', 'occurrence.not_due'],
    ['done', 'occurrence.not_expected'],
    ['not_applicable', 'occurrence.not_expected'],
  ] as const)('a date that is %s cannot be excused', async (state, code) => {
    const id = await e.occurrence(0, state);
    expect((await excuse(id).expect(409)).body.code).toBe(code);
  });

  it('one of two simultaneous excuses wins, and only with the current version', async () => {
    const id = await e.occurrence(0, 'due');
    const answers = await Promise.all([1, 2, 3].map(() => excuse(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    await t.as(p.owner).post(`/v1/occurrences/${id}/excuses`).send({ reason }).expect(428);
  });

  it('founders see that a date is excused but not why, and others see nothing', async () => {
    const id = await e.occurrence(0, 'due');
    const founder = await p.person('founder', [e.clientId]);
    const associate = await p.person('associate', [e.clientId]);
    const stranger = await p.person('associate', []);
    await excuse(id, 1, founder).expect(404);
    await excuse(id, 1, stranger).expect(404);
    await excuse(id, 1, associate).expect(201);
    const seen = await t.as(founder).get(`/v1/occurrences/${id}`).expect(200);
    expect(seen.body).toMatchObject({ state: 'excused', excuse: null });
    await takeBack(id, 2, stranger).expect(404);
  });
});
