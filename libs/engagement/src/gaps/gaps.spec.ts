import { v7 as uuid } from 'uuid';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { Conflict } from '@quarterdeck/platform/errors';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { type ChoiceAgainstRank, gapChosenAgainstRank } from '../engagement.events';
import { EngagementModule } from '../engagement.module';
import { engagementsOf } from '../testing/engagements';
import { diagnosis, type Diagnosis, usd } from '../testing/diagnose';

const rationale = 'The board wants the cash picture first.';

describe('gap ranking and install focus', () => {
  let test: TestApp;
  let practice: TestPractice;
  let d: Diagnosis;
  beforeAll(async () => {
    test = await testApp([
      EngagementModule,
      EngagementModule,
      EngagementModule,
      EngagementModule,
      EngagementModule,
    ]);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await test.practice();
    d = await diagnosis(test, practice);
  });

  const choose = (body: object, person = practice.owner) =>
    d.request('post', `${d.of}/install-focuses`, undefined, body, person);
  const ranking = async () => (await d.get(`${d.of}/gap-ranking`).expect(200)).body;

  it('findings are ranked by monthly cost x confidence / effort, and incomplete ones listed separately', async () => {
    const second = await d.finding({ monthlyCost: usd(20_000_00), confidence: 'medium', effortHours: 80 });
    const first = await d.finding({ monthlyCost: usd(8_400_00), confidence: 'high', effortHours: 16 });
    const noCost = await d.finding({ monthlyCost: null });
    const noEffort = await d.finding({ effortHours: null });
    expect(await ranking()).toEqual({
      engagementId: d.engagementId,
      currency: 'USD',
      ranked: [
        { rank: 1, weightedCost: usd(6_720_00), score: usd(420_00), finding: first },
        { rank: 2, weightedCost: usd(10_000_00), score: usd(125_00), finding: second },
      ],
      unranked: [
        { reason: 'no_cost', finding: noCost },
        { reason: 'no_effort', finding: noEffort },
      ],
      resolved: [],
      installFocus: null,
    });
  });

  it('rank 1 can be chosen as install focus without a rationale', async () => {
    const first = await d.finding();
    const { body } = await choose({ findingId: first.id }).expect(201);
    expect(body).toEqual({
      id: expect.any(String),
      engagementId: d.engagementId,
      clientId: d.clientId,
      findingId: first.id,
      statement: first.statement,
      rank: 1,
      rationale: null,
      chosenBy: { id: practice.owner.userId, name: 'A owner' },
      chosenAt: expect.any(String),
      releasedAt: null,
      releasedBy: null,
      releaseReason: null,
      version: 1,
    });
    expect((await d.get(`/v1/install-focuses/${body.id}`).expect(200)).body).toEqual(body);
    expect((await ranking()).installFocus).toEqual(body);
  });

  it('AC-22 a second install focus is refused while one is active, and the active gap is named', async () => {
    const [first, second] = [await d.finding({ statement: 'Sign-on is missing.' }), await d.finding()];
    await choose({ findingId: first.id }).expect(201);
    const { body } = await choose({ findingId: second.id, rationale }).expect(409);
    expect(body).toMatchObject({
      code: 'install_focus.taken',
      detail: expect.stringContaining('Sign-on is missing.'),
    });
    expect((await choose({ findingId: first.id }).expect(409)).body.code).toBe('install_focus.taken');
  });

  it('AC-22 one of many simultaneous choices wins, and the database alone ensures it', async () => {
    const findings = [await d.finding(), await d.finding(), await d.finding()];
    const answers = await Promise.all(
      [...findings, ...findings].map(({ id }) => choose({ findingId: id, rationale })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409]);
    const again = sql(
      test.database.admin,
      `insert into install_focus (tenant_id, id, client_id, engagement_id, finding_id, rank, chosen_by)
       select tenant_id, uuid_v7(), client_id, engagement_id, finding_id, 1, chosen_by from install_focus where engagement_id = $1`,
      [d.engagementId],
    );
    await expect(again).rejects.toMatchObject({ code: '23505' });
  });

  it('a gap other than rank 1 needs a rationale, and listeners run in the same transaction', async () => {
    const heard: ChoiceAgainstRank[] = [];
    test.app.get(EventBus).on(gapChosenAgainstRank, (_, event) => {
      heard.push(event);
      return event.rationale === 'refuse'
        ? Promise.reject(new Conflict('decision.refused', 'No.'))
        : Promise.resolve();
    });
    await d.finding({ statement: 'The dear one.', effortHours: 1 });
    const second = await d.finding({ effortHours: 90 });
    const apart = await d.finding({ effortHours: null });
    for (const [findingId, rank] of [
      [second.id, 'rank 2'],
      [apart.id, 'no rank'],
    ]) {
      const { body } = await choose({ findingId }).expect(400);
      expect(body).toMatchObject({
        code: 'install_focus.rationale_missing',
        errors: [{ pointer: '/rationale' }],
      });
      expect(body.detail).toContain(rank);
      expect(body.detail).toContain('The dear one.');
    }
    await choose({ findingId: second.id, rationale: 'refuse' }).expect(409);
    expect((await ranking()).installFocus).toBeNull();
    const { body } = await choose({ findingId: second.id, rationale }).expect(201);
    expect(body).toMatchObject({ rank: 2, rationale });
    const { clientId, engagementId } = d;
    expect(heard.at(-1)).toEqual({
      ...{ installFocusId: body.id, clientId, engagementId, findingId: second.id },
      ...{ gap: second.statement, first: 'The dear one.', founderSummary: null, rank: 2, rationale },
    });
  });

  it('releasing needs a reason, keeps the history and allows another choice', async () => {
    const [first, second] = [await d.finding({ effortHours: 10 }), await d.finding({ effortHours: 10 })];
    const focus = (await choose({ findingId: first.id }).expect(201)).body;
    const path = `/v1/install-focuses/${focus.id}/releases`;
    await d.request('post', path, undefined, { reason: 'Closed.' }).expect(428);
    await d.request('post', path, 9, { reason: 'Closed.' }).expect(412);
    await d.request('post', path, 1, { reason: ' ' }).expect(400);
    const { body } = await d.request('post', path, 1, { reason: 'Closed.' }).expect(201);
    expect(body).toMatchObject({
      releasedAt: expect.any(String),
      releasedBy: { name: 'A owner' },
      releaseReason: 'Closed.',
      version: 2,
    });
    expect((await d.request('post', path, 2, { reason: 'x' }).expect(409)).body.code).toBe(
      'install_focus.released',
    );
    const next = (await choose({ findingId: second.id }).expect(201)).body;
    const { data } = (await d.get(`${d.of}/install-focuses`).expect(200)).body;
    expect(data).toEqual([next, body]);
  });

  it('only open findings are ranked, and a resolved focus stays', async () => {
    const [closed, open] = [await d.finding({ effortHours: 1 }), await d.finding()];
    const focus = (await choose({ findingId: closed.id }).expect(201)).body;
    const resolution = { resolvedOn: d.today, evidence: 'Two renewals are signed.' };
    await d.request('post', `/v1/findings/${closed.id}/resolutions`, undefined, resolution).expect(201);
    const body = await ranking();
    expect(body).toMatchObject({
      ranked: [{ rank: 1, finding: open }],
      resolved: [{ ...closed, resolvedOn: d.today }],
      installFocus: focus,
    });
    await d.request('post', `/v1/install-focuses/${focus.id}/releases`, 1, { reason: 'Next.' }).expect(201);
    expect((await choose({ findingId: closed.id }).expect(400)).body.code).toBe('install_focus.no_finding');
  });

  it('only findings of the same, running engagement can be chosen', async () => {
    const other = await diagnosis(test, practice);
    for (const findingId of [(await other.finding()).id, uuid()]) {
      const { body } = await choose({ findingId }).expect(400);
      expect(body).toMatchObject({ code: 'install_focus.no_finding', errors: [{ pointer: '/findingId' }] });
    }
    const { id } = await d.finding();
    await engagementsOf(test, practice.owner).move(d.engagementId, 2, 'cancellations').expect(201);
    expect((await choose({ findingId: id }).expect(409)).body.code).toBe('engagement.over');
  });

  it('founders see the focus if its finding is published, never the ranking', async () => {
    const founder = await practice.person('founder', [d.clientId]);
    const shown = async (person = founder) =>
      (await d.get(`${d.of}/published-diagnosis`, person).expect(200)).body;
    const hidden = await d.finding({ statement: 'Secret', effortHours: 500 });
    const { id } = await d.finding({ founderSummary: 'Two deals wait.' });
    await choose({ findingId: id }).expect(201);
    expect(await shown()).toEqual({
      engagementId: d.engagementId,
      findings: [],
      chainMap: null,
      installFocus: null,
    });
    const published = (await d.request('post', `/v1/findings/${id}/publications`, 1, {}).expect(201)).body;
    expect(await shown()).toMatchObject({
      findings: [published],
      installFocus: { findingId: id, founderSummary: 'Two deals wait.', chosenAt: expect.any(String) },
    });
    expect(await shown(practice.owner)).toEqual(await shown());
    expect(JSON.stringify(await shown())).not.toContain(hidden.statement);
    for (const path of [`${d.of}/gap-ranking`, `${d.of}/install-focuses`])
      await d.get(path, founder).expect(404);
    await choose({ findingId: id }, founder).expect(404);
  });

  it("AC-36: other clients' and practices' gaps are 404", async () => {
    const focus = (await choose({ findingId: (await d.finding()).id }).expect(201)).body;
    const other = await practice.client('Other');
    for (const person of [await practice.person('associate', [other]), (await test.practice()).owner]) {
      await d.get(`${d.of}/gap-ranking`, person).expect(404);
      await d.get(`${d.of}/published-diagnosis`, person).expect(404);
      await d.get(`/v1/install-focuses/${focus.id}`, person).expect(404);
      await d
        .request('post', `/v1/install-focuses/${focus.id}/releases`, 1, { reason: 'x' }, person)
        .expect(404);
      await choose({ findingId: focus.findingId }, person).expect(404);
    }
  });
});
