import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';
import type { ScorecardDto } from './scorecard.dto';

const goal = { operator: 'at_least', target: 10 };

describe('scorecards', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
  });

  const read = async (): Promise<ScorecardDto> =>
    (await t.as(p.owner).get(`/v1/engagements/${e.engagementId}/scorecard`).expect(200)).body as ScorecardDto;
  const post = (body: object, person = p.owner) =>
    t.as(person).post(`/v1/engagements/${e.engagementId}/scorecard-rows`).send(body);
  const add = async (body: object = {}): Promise<ScorecardDto> =>
    (await post({ name: 'Deploys', goal, ...body }).expect(201)).body as ScorecardDto;
  const fill = (values: unknown, person = p.owner) =>
    t.as(person).put(`/v1/engagements/${e.engagementId}/scorecard-values`).send({ values });

  it('a scorecard has the last 13 Mondays and rows with owner and goal', async () => {
    const { weeks, rows, today } = await add({ unit: 'a week' });
    expect(weeks).toHaveLength(13);
    expect(addDays(weeks.at(-1)!, 7) > today).toBe(true);
    expect(rows).toMatchObject([
      {
        ...{ name: 'Deploys', unit: 'a week', owner: { id: p.owner.userId, name: 'A owner' } },
        ...{ goal: { operator: 'at_least', target: 10, targetTo: null }, version: 1 },
      },
    ]);
    expect(rows[0]!.cells.map(({ week }) => week)).toEqual(weeks);
    expect(rows[0]!.cells.some(({ missing }) => missing)).toBe(false);
  });

  it('values with more than four decimals and empty cell entries are refused', async () => {
    const { weeks, rows } = await add();
    const cell = { rowId: rows[0]!.id, week: weeks[3] };
    for (const value of [1e-7, 1.5e-7, 0.00001, '1', undefined])
      expect((await fill([{ ...cell, value }]).expect(400)).body.errors[0].pointer).toBe('/values/0/value');
    await post({ name: 'x', goal: { ...goal, target: 1e-7 } }).expect(400);
    await fill([{ ...cell, value: 0.0001 }]).expect(200);
  });

  it('many cells are set at once, compared with the goal, and cleared again', async () => {
    await add();
    const { weeks, rows } = await add({
      name: 'Incidents',
      goal: { operator: 'between', target: 0, targetTo: 2 },
    });
    const [deploys, incidents] = rows;
    const cell = (row: { id: string }, week: LocalDate, value: number | null) => ({
      rowId: row.id,
      week,
      value,
    });
    const body = (
      await fill([
        cell(deploys!, weeks[10]!, 9.5),
        cell(deploys!, weeks[12]!, 1),
        cell(deploys!, weeks[12]!, 12),
        cell(incidents!, weeks[11]!, 2),
      ]).expect(200)
    ).body as ScorecardDto;
    expect(body.rows[0]!.cells.slice(10)).toMatchObject([
      { value: 9.5, met: false, missing: false },
      // Over, and between the first figure and today.
      { value: null, met: null, missing: true },
      { value: 12, met: true, missing: false },
    ]);
    expect(body.rows[1]!.cells[11]).toMatchObject({ value: 2, met: true });
    expect(await read()).toEqual(body);
    await fill([cell(deploys!, weeks[10]!, null)]).expect(200);
    expect((await read()).rows[0]!.cells[10]).toMatchObject({ value: null, missing: false });
    const events = await sql<{ data: { values: unknown[] } }>(
      t.database.admin,
      `select data from audit_event where tenant_id = $1 and action = 'scorecard.filled' order by seq`,
      [p.tenantId],
    );
    expect(events.map(({ data }) => data.values.length)).toEqual([3, 1]);
  });

  it('all cells are saved or none, and an invalid one is named by position', async () => {
    const { weeks, rows } = await add();
    const other = await runningEngagement(t.database.admin, p);
    const foreign = (
      await t
        .as(p.owner)
        .post(`/v1/engagements/${other.engagementId}/scorecard-rows`)
        .send({ name: 'Other', goal })
        .expect(201)
    ).body as ScorecardDto;
    const good = { rowId: rows[0]!.id, week: weeks[12], value: 1 };
    for (const [bad, pointer] of [
      [{ ...good, rowId: foreign.rows[0]!.id }, '/values/1/rowId'],
      [{ ...good, week: addDays(weeks[12]!, 1) }, '/values/1/week'],
      [{ ...good, week: addDays(weeks[0]!, -7) }, '/values/1/week'],
      [{ ...good, week: addDays(weeks[12]!, 7) }, '/values/1/week'],
    ] as const) {
      const refused = await fill([good, bad]).expect(400);
      expect(refused.body).toMatchObject({ code: 'scorecard.cell', errors: [{ pointer }] });
    }
    await fill([{ ...good, value: 'ten' }]).expect(400);
    await fill([{ ...good, value: 1e13 }]).expect(400);
    expect((await read()).rows[0]!.cells[12]!.value).toBeNull();
  });

  it.each([
    ['between without an upper bound', { operator: 'between', target: 1 }],
    ['between with reversed bounds', { operator: 'between', target: 2, targetTo: 1 }],
    ['at_most with an upper bound', { operator: 'at_most', target: 2, targetTo: 3 }],
  ])('the goal "%s" is refused', async (_what, wrong) => {
    expect((await post({ name: 'x', goal: wrong }).expect(400)).body.code).toBe('scorecard.goal');
  });

  it('a row is changed and deleted with the current version, values included', async () => {
    const { weeks, rows } = await add();
    const { id } = rows[0]!;
    await fill([{ rowId: id, week: weeks[12], value: 4 }]).expect(200);
    const at = (method: 'patch' | 'delete', version: number) =>
      t.as(p.owner)[method](`/v1/scorecard-rows/${id}`).set('If-Match', `"${version}"`);
    const changed = await at('patch', 1)
      .send({ name: 'Deployments', goal: { operator: 'at_most', target: 5, targetTo: null } })
      .expect(200);
    expect((changed.body as ScorecardDto).rows[0]).toMatchObject({ name: 'Deployments', version: 2 });
    expect((changed.body as ScorecardDto).rows[0]!.cells[12]).toMatchObject({ value: 4, met: true });
    await at('patch', 1).send({ name: 'Lost' }).expect(412);
    await at('delete', 1).expect(412);
    await at('delete', 2).expect(204);
    expect((await read()).rows).toEqual([]);
  });

  it('AC-36 only people who work for the client see its scorecard', async () => {
    const { weeks, rows } = await add();
    const cell = [{ rowId: rows[0]!.id, week: weeks[12], value: 1 }];
    const other = await runningEngagement(t.database.admin, p);
    for (const person of [
      await p.person('founder', [e.clientId]),
      await p.person('associate', [other.clientId]),
      (await t.practice()).owner,
    ]) {
      await t.as(person).get(`/v1/engagements/${e.engagementId}/scorecard`).expect(404);
      await post({ name: 'x', goal }, person).expect(404);
      await fill(cell, person).expect(404);
      await t.as(person).delete(`/v1/scorecard-rows/${rows[0]!.id}`).set('If-Match', '"1"').expect(404);
    }
    await fill(cell, await p.person('associate', [e.clientId])).expect(200);
    const outsider = await p.person('founder', [e.clientId]);
    const refused = await post({ name: 'x', goal, ownerId: outsider.userId }).expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/ownerId' }]);
  });
});
