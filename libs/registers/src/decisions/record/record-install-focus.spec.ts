import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, decisionPlace, type DecisionPlace, decisionsOf } from '../../testing/decisions';

describe('an install focus that differs from the ranking', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
  });

  const post = (path: string, body: object) =>
    test.as(practice.owner).post(`/v1/engagements/${place.engagementId}/${path}`).send(body);
  const finding = async (statement: string, effortHours: number): Promise<string> => {
    const monthlyCost = { amount: 10_000_00, currency: 'USD' };
    const body = { system: 'data_ai', statement, confidence: 'high', monthlyCost, effortHours };
    return (await post('findings', body).expect(201)).body.id;
  };
  const decisions = async () =>
    (await test.as(practice.owner).get('/v1/decisions').expect(200)).body.data as { id: string }[];

  it('AC-22 choosing against the ranking proposes a decision with its reason, linked to the finding', async () => {
    await agreeRights(test.database.admin, practice, place, [{ category: 'process' }]);
    await finding('Deploys take a day.', 10);
    const second = await finding('x'.repeat(300), 40);
    const rationale = 'The board asks for it in March.';
    await post('install-focuses', { findingId: second, rationale }).expect(201);
    const [logged, ...more] = await decisions();
    expect(more).toEqual([]);
    const decision = await decisionsOf(test, practice.owner).get(logged!.id);
    expect(decision).toMatchObject({ state: 'proposed', number: 'D-1' });
    expect(JSON.stringify(decision)).toContain(rationale);
    expect(JSON.stringify(decision)).toContain('Install focus: xxx');
    expect(JSON.stringify(decision)).toContain('Deploys take a day.');
    expect(JSON.stringify(decision)).toContain(second);
  });

  it('asks the founder, who is notified, when nobody of the practice may decide it', async () => {
    const founder = await practice.person('founder', [place.clientId]);
    await finding('Deploys take a day.', 10);
    const second = await finding('The nightly run fails.', 40);
    await post('install-focuses', { findingId: second, rationale: 'The board asks for it.' }).expect(201);
    const [logged] = await decisions();
    expect(logged).toMatchObject({ state: 'proposed', waitingOn: 'founder' });
    const notified = await sql(
      test.database.admin,
      'select kind from notification where recipient_user_id = $1 and subject_id = $2',
      [founder.userId, logged!.id],
    );
    expect(notified).toEqual([{ kind: 'decision_waiting' }]);
  });

  it('a finding linked to a decision cannot be deleted', async () => {
    const id = await finding('Deploys take a day.', 10);
    const { record, change } = decisionsOf(test, practice.owner);
    const decision = await record(place.engagementId);
    const link = { recordType: 'finding', recordId: id };
    await change('put', `${decision.id}/links`, decision.version, { links: [link] }).expect(200);
    const remove = () => test.as(practice.owner).delete(`/v1/findings/${id}`).set('If-Match', '"1"');
    expect((await remove().expect(409)).body).toMatchObject({ code: 'finding.in_use' });
    await change('put', `${decision.id}/links`, decision.version + 1, { links: [] }).expect(200);
    await remove().expect(204);
  });

  it('rank 1 and a refused choice log no decision', async () => {
    const [first, second] = [await finding('First', 10), await finding('Second', 40)];
    await post('install-focuses', { findingId: first, rationale: 'It is the first.' }).expect(201);
    await post('install-focuses', { findingId: second, rationale: 'And this.' }).expect(409);
    expect(await decisions()).toEqual([]);
  });
});
