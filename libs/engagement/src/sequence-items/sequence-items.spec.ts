import { firstMonthOf } from '@quarterdeck/domain/first-month';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';
import type { SequenceItemDto } from './sequence-items.dto';

describe('the first month of an engagement', () => {
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
  const activate = () => engagementsOf(test, practice.owner).move(engagementId, 1, 'activations').expect(201);
  const plan = async (person = practice.owner) =>
    (await test.as(person).get(`/v1/engagements/${engagementId}/sequence-items?limit=100`).expect(200)).body;
  const complete = (id: string, version: number, body: object = {}) =>
    owner().post(`/v1/sequence-items/${id}/completions`).set('If-Match', `"${version}"`).send(body);
  const ofWeek = async (week: number): Promise<SequenceItemDto> =>
    (await plan()).data.find((item: SequenceItemDto) => item.week === week);
  const grant = (systems?: string[]) =>
    sql(
      test.database.admin,
      'update access_item set granted_on = current_date where engagement_id = $1 and ($2::text[] is null or system = any($2))',
      [engagementId, systems ?? null],
    );

  it('activation plans the first month with the access it needs', async () => {
    expect((await plan()).data).toEqual([]);
    await activate();
    const { items, access } = firstMonthOf('systems_operator');
    const { data, blockingAccess } = await plan();
    expect(data.map(({ title, week }: SequenceItemDto) => [title, week])).toEqual(
      items.map(({ title, week }) => [title, week]),
    );
    expect(data[0]).toEqual({
      ...{
        id: expect.any(String),
        engagementId,
        week: 1,
        title: items[0]!.title,
        dueOn: todayIn(berlin, -1),
      },
      ...{ doneOn: null, blockedByAccess: false, blocked: false, overdue: true, version: 1 },
    });
    expect(blockingAccess).toHaveLength(access.filter(({ blocking }) => blocking).length);
    const asked = await owner().get(`/v1/engagements/${engagementId}/access-items?limit=100`).expect(200);
    expect(asked.body.data).toMatchObject(
      access.map(({ system, blocking }) => ({
        system,
        blocking,
        requestedOn: todayIn(berlin),
        neededBy: todayIn(berlin, -1),
      })),
    );
  });

  it('access already listed in the draft is not requested twice', async () => {
    const mine = { system: 'cloud billing', neededBy: todayIn(berlin, 3) };
    await owner().post(`/v1/engagements/${engagementId}/access-items`).send(mine).expect(201);
    await activate();
    const { body } = await owner().get(`/v1/engagements/${engagementId}/access-items?limit=100`).expect(200);
    const systems = body.data.map(({ system }: { system: string }) => system.toLowerCase());
    expect(systems.filter((system: string) => system === 'cloud billing')).toHaveLength(1);
  });

  it('AC-25 the week-2 assessment is blocked while cloud billing is not granted, and names it', async () => {
    await activate();
    await sql(
      test.database.admin,
      'update access_item set requested_on = requested_on - 7 where engagement_id = $1',
      [engagementId],
    );
    await grant(['Source repository', 'Cloud console, read only', 'Issue tracker']);
    const first = await ofWeek(1);
    await complete(first.id, 1).expect(201);
    const assessment = await ofWeek(2);
    expect(assessment).toMatchObject({ blockedByAccess: true, blocked: true });
    const refused = (await complete(assessment.id, 1).expect(409)).body;
    expect(refused).toMatchObject({ code: 'access.blocking' });
    expect(refused.detail).toContain('Cloud billing (waiting for 7 days)');
    expect(refused.detail).not.toContain('Issue tracker');
    const founder = await practice.person('founder', [clientId]);
    expect((await plan(founder)).blockingAccess).toEqual([
      { id: expect.any(String), system: 'Cloud billing', waitingDays: 7 },
    ]);
    await grant(['Cloud billing']);
    expect(await ofWeek(2)).toMatchObject({ blocked: false });
    expect((await complete(assessment.id, 1).expect(201)).body).toMatchObject({
      ...{ doneOn: todayIn(berlin), blocked: false, overdue: false, version: 2 },
    });
  });

  it('a step cannot be done in the future and can be reopened', async () => {
    await activate();
    const { id } = await ofWeek(1);
    const future = await complete(id, 1, { doneOn: todayIn(berlin, 2) }).expect(400);
    expect(future.body.errors[0].pointer).toBe('/doneOn');
    const done = await complete(id, 1, { doneOn: todayIn(berlin, -3) }).expect(201);
    expect(done.body).toMatchObject({ doneOn: todayIn(berlin, -3), overdue: false });
    expect((await complete(id, 2).expect(409)).body.code).toBe('sequence_item.done');
    await complete(id, 1).expect(412);
    const reopen = (version: number) =>
      owner().delete(`/v1/sequence-items/${id}/completions`).set('If-Match', `"${version}"`);
    expect((await reopen(2).expect(200)).body).toMatchObject({ doneOn: null, version: 3 });
    expect((await reopen(3).expect(409)).body.code).toBe('sequence_item.open');
  });

  it('founders can read the steps, only the practice can change them', async () => {
    await activate();
    const { id } = await ofWeek(1);
    for (const person of [
      await practice.person('founder', [clientId]),
      await practice.person('viewer', [clientId]),
      await practice.person('associate', [await practice.client('Other')]),
      (await test.practice()).owner,
    ]) {
      const status = person.role === 'founder' || person.role === 'viewer' ? 200 : 404;
      await test.as(person).get(`/v1/engagements/${engagementId}/sequence-items`).expect(status);
      await test
        .as(person)
        .post(`/v1/sequence-items/${id}/completions`)
        .set('If-Match', '"1"')
        .send({})
        .expect(404);
    }
  });
});
