import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';
import type { EngagementDto } from '../engagements/engagements.dto';

describe('milestones of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let engagement: EngagementDto;
  beforeEach(async () => {
    practice = await test.practice();
    const owner = engagementsOf(test, practice.owner);
    const draft = await owner.draft(await practice.client('Acme', berlin), todayIn(berlin, -20));
    engagement = (await owner.move(draft.id, 1, 'activations').expect(201)).body;
  });

  const patch = (id: string, version: number, body: object, person = practice.owner) =>
    test.as(person).patch(`/v1/milestones/${id}`).set('If-Match', `"${version}"`).send(body);

  it('a milestone is overdue from the day after its date until it is done', async () => {
    const { id } = engagement.milestones[0]!;
    const at = async (version: number, body: object) => (await patch(id, version, body).expect(200)).body;
    expect(await at(1, { dueOn: todayIn(berlin) })).toMatchObject({
      dueOn: todayIn(berlin),
      overdue: false,
      version: 2,
    });
    expect(await at(2, { dueOn: todayIn(berlin, -1) })).toMatchObject({ overdue: true });
    expect(await at(3, { doneOn: todayIn(berlin) })).toMatchObject({
      doneOn: todayIn(berlin),
      overdue: false,
    });
    const reopened = await patch(id, 4, { doneOn: null }).expect(200);
    expect(reopened.body).toMatchObject({ doneOn: null, overdue: true, version: 5 });
    expect(reopened.headers.etag).toBe('"5"');
    const read = await engagementsOf(test, practice.owner).get(engagement.id);
    expect(read.milestones.find((milestone) => milestone.id === id)).toEqual(reopened.body);
  });

  it('rewording keeps omitted fields and is audited', async () => {
    const before = engagement.milestones[1]!;
    const { body } = await patch(before.id, 1, { title: 'Meet the board', description: '' }).expect(200);
    expect(body).toEqual({ ...before, title: 'Meet the board', description: '', version: 2 });
    const [audit] = await sql(
      test.database.admin,
      `select action, record_id, client_id, data from audit_event where tenant_id = $1 order by seq desc limit 1`,
      [practice.tenantId],
    );
    expect(audit).toEqual({
      action: 'milestone.changed',
      record_id: before.id,
      client_id: engagement.clientId,
      data: { title: 'Meet the board', description: '' },
    });
  });

  it.each([
    [{ title: '' }, '/title'],
    [{ title: null }, '/title'],
    [{ title: 'x'.repeat(201) }, '/title'],
    [{ description: null }, '/description'],
    [{ description: 'x'.repeat(2001) }, '/description'],
    [{ dueOn: null }, '/dueOn'],
    [{ dueOn: '2026-13-01' }, '/dueOn'],
    [{ doneOn: '2099-01-01' }, '/doneOn'],
    [{ doneOn: 5 }, '/doneOn'],
    [{ overdue: false }, '/overdue'],
  ])('a milestone with %j is refused at %s', async (body, pointer) => {
    const answer = await patch(engagement.milestones[0]!.id, 1, body).expect(400);
    expect(answer.body.errors.map((error: { pointer: string }) => error.pointer)).toContain(pointer);
  });

  it('a change needs the current version, and foreign milestones are 404', async () => {
    const { id } = engagement.milestones[0]!;
    await test.as(practice.owner).patch(`/v1/milestones/${id}`).send({ title: 'x' }).expect(428);
    await patch(id, 9, { title: 'x' }).expect(412);
    await patch(uuid(), 1, { title: 'x' }).expect(404);
    const other = await practice.client('Other');
    for (const person of [
      (await test.practice()).owner,
      await practice.person('founder', [other]),
      await practice.person('associate', [other]),
    ]) {
      await patch(id, 1, { title: 'x' }, person).expect(404);
    }
    await patch(id, 1, { title: 'x' }, await practice.person('associate', [engagement.clientId])).expect(200);
  });
});
