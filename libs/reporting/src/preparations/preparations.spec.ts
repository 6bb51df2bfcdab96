import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import type { PreparationDto } from './preparations.dto';

describe('preparing for a due date', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  let id: string;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
    id = await e.occurrence(0, 'due');
  });

  const read = async (): Promise<PreparationDto> =>
    (await t.as(p.owner).get(`/v1/occurrences/${id}/preparation`).expect(200)).body as PreparationDto;
  const post = async (path: string, body: object) =>
    (await t.as(p.owner).post(path).send(body).expect(201)).body as { id: string; version: number };
  const decide = (title: string, more: object = {}) =>
    post(`/v1/engagements/${e.engagementId}/decisions`, { title, category: 'process', ...more });

  it('a preparation without open items contains only the agenda', async () => {
    await sql(t.database.admin, `update ritual set agenda = E'Numbers\\nRisks' where id = $1`, [e.ritualId]);
    expect(await read()).toMatchObject({
      ...{ occurrenceId: id, agenda: 'Numbers\nRisks' },
      ...{
        openItems: [],
        openDecisions: [],
        dueGates: [{ kind: 'diagnose', overdue: false, openMilestones: 0 }],
      },
    });
  });

  it("the client's open items are listed with their age, earliest due first, without closed ones", async () => {
    const path = `/v1/engagements/${e.engagementId}/action-items`;
    const later = await post(path, { title: 'Later', dueOn: '2199-01-01' });
    const sooner = await post(path, { title: 'Sooner', dueOn: '2026-01-01' });
    const done = await post(path, { title: 'Done' });
    await t.as(p.owner).post(`/v1/action-items/${done.id}/completions`).set('If-Match', '"1"').expect(201);
    await sql(t.database.admin, 'update action_item set raised_on = raised_on - 15 where id = $1', [
      sooner.id,
    ]);
    const { openItems } = await read();
    expect(openItems).toMatchObject([
      { id: sooner.id, ageWeeks: 2, overdue: true },
      { id: later.id, ageWeeks: 0 },
    ]);
  });

  it('open decisions are listed, soonest needed first', async () => {
    await decide('Some day');
    await decide('Soon', { neededBy: '2199-01-01', raisedOn: '2026-01-01' });
    const withdrawn = await decide('Withdrawn');
    await t
      .as(p.owner)
      .post(`/v1/decisions/${withdrawn.id}/withdrawals`)
      .set('If-Match', '"1"')
      .send({ reason: 'Not needed' })
      .expect(201);
    const { openDecisions } = await read();
    expect(openDecisions.map(({ title }) => title)).toEqual(['Soon', 'Some day']);
    expect(openDecisions[0]).toMatchObject({ number: 'D-2', waitingOn: null, neededBy: '2199-01-01' });
    expect(openDecisions[0]!.ageDays).toBeGreaterThan(100);
    expect(openDecisions[1]!.ageDays).toBe(0);
  });

  it('open phase gates that are past or due within two weeks are listed', async () => {
    await sql(
      t.database.admin,
      `update phase set starts_on = starts_on - 12, ends_on = ends_on - 12 where engagement_id = $1 and kind = 'diagnose'`,
      [e.engagementId],
    );
    expect((await read()).dueGates).toMatchObject([{ kind: 'diagnose', overdue: true }]);
    await sql(
      t.database.admin,
      `update phase set state = 'closed' where engagement_id = $1 and kind = 'diagnose'`,
      [e.engagementId],
    );
    expect((await read()).dueGates).toEqual([]);
  });

  it("AC-36 only people who write this client's check-ins see the preparation", async () => {
    const other = await runningEngagement(t.database.admin, p);
    await post(`/v1/engagements/${other.engagementId}/action-items`, { title: 'Of another client' });
    expect((await read()).openItems).toEqual([]);
    const path = `/v1/occurrences/${id}/preparation`;
    for (const person of [
      await p.person('founder', [e.clientId]),
      await p.person('associate', [other.clientId]),
      (await t.practice()).owner,
    ])
      await t.as(person).get(path).expect(404);
    await t
      .as(await p.person('associate', [e.clientId]))
      .get(path)
      .expect(200);
  });
});
