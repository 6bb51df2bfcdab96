import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

describe('resolving a finding', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  let findingId: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
    const draft = await engagementsOf(test, practice.owner).draft(clientId, todayIn(berlin, -20));
    const [row] = await sql<{ id: string }>(
      test.database.admin,
      `insert into finding (tenant_id, id, client_id, engagement_id, system, statement, confidence, recorded_by)
       select tenant_id, gen_random_uuid(), client_id, id, 'data_ai', 'Nobody owns the importer', 'high', $2
       from engagement where id = $1 returning id`,
      [draft.id, practice.owner.userId],
    );
    findingId = row!.id;
  });

  const path = () => `/v1/findings/${findingId}/resolutions`;
  const resolve = (resolvedOn = todayIn(berlin), person = practice.owner) =>
    test.as(person).post(path()).send({ resolvedOn, evidence: 'Ana owns it, and has fixed it twice.' });
  const reopen = (version: number, person = practice.owner) =>
    test.as(person).delete(path()).set('If-Match', `"${version}"`);

  it('a finding is resolved once with day and evidence, and can be reopened', async () => {
    const empty = { data: [], nextCursor: null };
    expect((await test.as(practice.owner).get(path()).expect(200)).body).toEqual(empty);
    await test
      .as(practice.owner)
      .post(path())
      .send({ resolvedOn: todayIn(berlin), evidence: ' ' })
      .expect(400);
    expect((await resolve(todayIn(berlin, 1)).expect(400)).body.code).toBe('finding.resolved_in_future');
    const answers = await Promise.all([resolve(), resolve()]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { body } = await test.as(practice.owner).get(path()).expect(200);
    expect(body.data).toMatchObject([
      { findingId, resolvedOn: todayIn(berlin), resolvedBy: { id: practice.owner.userId }, version: 1 },
    ]);
    await reopen(2).expect(412);
    await reopen(1).expect(204);
    await reopen(1).expect(404);
    expect((await test.as(practice.owner).get(path()).expect(200)).body).toEqual(empty);
  });

  it('AC-36: others can neither see nor resolve a finding', async () => {
    await resolve().expect(201);
    for (const person of [await practice.person('founder', [clientId]), (await test.practice()).owner]) {
      await test.as(person).get(path()).expect(404);
      await resolve(todayIn(berlin), person).expect(404);
      await reopen(1, person).expect(404);
    }
  });
});
