import { berlin, engagementsOf, todayIn } from '@quarterdeck/engagement/testing/engagements';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { figuresIn, gatesOf, recordsOf } from '../testing/phase-gates';
import type { GateDto } from './gates.dto';

describe('phase gates of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let engagement: EngagementDto;
  let records: ReturnType<typeof recordsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    const owner = engagementsOf(test, practice.owner);
    const draft = await owner.draft(await practice.client('Acme', berlin), todayIn(berlin, -20));
    engagement = (await owner.move(draft.id, 1, 'activations').expect(201)).body;
    records = recordsOf(test, engagement.id);
    await sql(test.database.admin, 'delete from access_item where engagement_id = $1', [engagement.id]);
  });

  const gates = () => gatesOf(test, practice.owner, engagement.id);
  const close = (gate: GateDto, person = practice.owner) =>
    test.as(person).post(`/v1/phases/${gate.phaseId}/closures`).set('If-Match', `"${gate.version}"`);
  const waive = (gate: GateDto, criterion: string, person = practice.owner) =>
    test
      .as(person)
      .post(`/v1/phases/${gate.phaseId}/waivers`)
      .send({ criterion, reason: 'The founder agreed.' });
  const waiveAll = async (gate: GateDto) => {
    for (const { criterion, met } of gate.criteria) if (!met) await waive(gate, criterion).expect(201);
  };

  it('every criterion is computed from records, with its count, records and next step', async () => {
    const [diagnose] = await gates();
    expect(figuresIn(diagnose!)).toEqual({
      scope_answered: '+5/5',
      decision_rights_agreed: '-0/1',
      access_granted: '+0/0',
      interview_coverage: '-0/3',
      findings_recorded: '-0/3',
      install_focus_chosen: '-0/1',
      milestones_done: '-0/6',
    });
    const milestones = diagnose!.criteria.at(-1)!;
    expect(milestones).toMatchObject({ met: false, waiver: null, next: expect.stringMatching(/^Finish/) });
    expect(milestones.records[0]).toEqual({
      type: 'milestone',
      id: engagement.milestones[0]!.id,
      title: engagement.milestones[0]!.title,
      counted: false,
      link: `/v1/engagements/${engagement.id}`,
    });

    await records.rightsAgreed();
    await records.access('Repository', true);
    await records.access('CRM', false);
    await records.access('Office plan', false, false);
    await records.interviews('engineer', 'customer', 'customer');
    const focus = await records.finding('Logins wait 19 days');
    await records.finding('Nobody owns the importer');
    await records.finding('A feeling', { evidence: false });
    await records.focus(focus);
    expect(figuresIn((await gates())[0]!)).toEqual({
      scope_answered: '+5/5',
      decision_rights_agreed: '+1/1',
      access_granted: '-1/2',
      interview_coverage: '-2/3',
      findings_recorded: '-2/3',
      install_focus_chosen: '+1/1',
      milestones_done: '-0/6',
    });
    const [{ criteria }] = (await gates()) as [GateDto];
    expect(criteria[2]!.records.map(({ title, counted }) => [title, counted])).toEqual([
      ['CRM', false],
      ['Repository', true],
    ]);
    expect(criteria[5]!.records).toMatchObject([
      { type: 'finding', id: focus, link: `/v1/findings/${focus}` },
    ]);
  });

  it('the criteria of later phases are counted', async () => {
    const focus = await records.finding('Logins wait 19 days');
    await records.focus(focus);
    await records.decision('Buy the identity provider', { review: true });
    await records.decision('Weekly release');
    await records.decision('Hire a second engineer', { state: 'proposed' });
    const [, install, cadence] = await gates();
    expect(figuresIn(install!)).toEqual({
      focus_closed: '-0/1',
      decisions_accepted: '-2/3',
      milestones_done: '-0/5',
    });
    expect(install!.criteria[1]!.records[0]).toMatchObject({
      title: 'D-3 Hire a second engineer',
      counted: false,
    });
    expect(figuresIn(cadence!)).toMatchObject({ cadence_kept: '-0/3', decision_reviews_scheduled: '-1/2' });
    const resolve = {
      resolvedOn: todayIn(berlin),
      evidence: 'Three accounts logged in on the day of signing.',
    };
    await test.as(practice.owner).post(`/v1/findings/${focus}/resolutions`).send(resolve).expect(201);
    expect(figuresIn((await gates())[1]!)).toMatchObject({ focus_closed: '+1/1' });
  });

  it('the last four check-ins that could be submitted count', async () => {
    const occurrence = (days: number, state: string) =>
      sql(
        test.database.admin,
        `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state, done_at)
         select tenant_id, gen_random_uuid(), client_id, engagement_id, id, $2::date, time_zone, $2::date + time '09:00', $3,
           case when $3 = 'done' then $2::date + time '12:00' end
         from ritual where engagement_id = $1 and kind = 'weekly_check_in'`,
        [engagement.id, todayIn(berlin, days), state],
      );
    for (const [days, state] of [
      [-36, 'done'],
      [-29, 'missed'],
      [-22, 'done'],
      [-15, 'done'],
      [-8, 'excused'],
      [-7, 'done'],
      [1, 'scheduled'],
    ] as const)
      await occurrence(days, state);
    const [kept, durable] = (await gates())[2]!.criteria;
    expect(kept).toMatchObject({ met: true, have: 3, needed: 3 });
    expect(kept!.records.map(({ counted }) => counted)).toEqual([false, true, true, true]);
    expect(durable).toMatchObject({ criterion: 'cadence_durable', met: false, have: 0, needed: 3 });
    expect(durable!.records).toHaveLength(4);
  });

  it('authorship of the last four check-ins shows whether the ritual runs without the CTO', async () => {
    const write = (days: number, author: string) =>
      sql(
        test.database.admin,
        `with done as (
           insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state, done_at)
           select tenant_id, gen_random_uuid(), client_id, engagement_id, id, $2::date, time_zone, $2::date + time '09:00', 'done',
             $2::date + time '08:00' from ritual
           where engagement_id = $1 and kind = 'weekly_check_in' returning *)
         insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, currency)
         select tenant_id, gen_random_uuid(), client_id, engagement_id, id, $3, 'Something', 'USD' from done`,
        [engagement.id, todayIn(berlin, days), author],
      );
    const durable = async () =>
      (await gates())[2]!.criteria.find((each) => each.criterion === 'cadence_durable');
    const staying = await practice.person('associate', [engagement.clientId]);
    await write(-36, staying.userId);
    for (const days of [-29, -22]) await write(days, practice.owner.userId);
    await write(-15, staying.userId);
    await write(-8, staying.userId);
    expect(await durable()).toMatchObject({ met: false, have: 2, needed: 3 });
    await write(-1, (await practice.person('cto')).userId);
    expect(await durable()).toMatchObject({ met: false, have: 2 });
    await sql(
      test.database.admin,
      `update check_in set author_user_id = $2 where engagement_id = $1 and author_user_id <> $2`,
      [engagement.id, staying.userId],
    );
    expect(await durable()).toMatchObject({ met: true, have: 4, needed: 3, next: null });
  });

  it('AC-21: closing with unmet criteria is refused and names them; waivers and records allow it', async () => {
    const [diagnose, install] = (await gates()) as [GateDto, GateDto];
    const refused = (await close(diagnose).expect(409)).body;
    expect(refused.code).toBe('gate.unmet');
    expect(refused.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual([
      '/criteria/decision_rights_agreed',
      '/criteria/interview_coverage',
      '/criteria/findings_recorded',
      '/criteria/install_focus_chosen',
      '/criteria/milestones_done',
    ]);
    await records.milestonesDone('diagnose');
    await records.rightsAgreed();
    await waiveAll((await gates())[0]!);
    const ready = (await gates())[0]!;
    expect(ready).toMatchObject({ state: 'exit_ready', closing: null });
    const closed = (await close(ready).expect(201)).body as EngagementDto;
    expect(closed.phases.map(({ state }) => state)).toEqual(['closed', 'active', 'not_started']);
    expect((await close(install).expect(412)).body.code).toBe('version.stale');

    // What it said then stays, whatever happens to the records.
    await sql(test.database.admin, 'update milestone set done_on = null where engagement_id = $1', [
      engagement.id,
    ]);
    const after = (await gates())[0]!;
    expect(after).toMatchObject({ state: 'closed', closing: { closedBy: { name: 'A owner' } } });
    expect(figuresIn(after)).toMatchObject({ milestones_done: '+6/6' });
    expect(after.criteria[3]!.waiver).toMatchObject({
      reason: 'The founder agreed.',
      waivedBy: { id: practice.owner.userId },
    });
    const one = await test.as(practice.owner).get(`/v1/phases/${after.phaseId}/gate`).expect(200);
    expect(one.body).toEqual(after);
  });

  it('only an unmet criterion can be waived, once, and the waiver can be removed until closing', async () => {
    const [diagnose] = (await gates()) as [GateDto];
    expect((await waive(diagnose, 'cadence_kept').expect(400)).body.code).toBe('gate.criterion_unknown');
    expect((await waive(diagnose, 'scope_answered').expect(409)).body.code).toBe('gate.already_met');
    const blank = { criterion: 'milestones_done', reason: ' ' };
    await test.as(practice.owner).post(`/v1/phases/${diagnose.phaseId}/waivers`).send(blank).expect(400);
    const answers = await Promise.all([
      waive(diagnose, 'milestones_done'),
      waive(diagnose, 'milestones_done'),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
    const waived = (await gates())[0]!;
    const { waiver } = waived.criteria.at(-1)!;
    const takeBack = (version: number, person = practice.owner) =>
      test.as(person).delete(`/v1/waivers/${waiver!.id}`).set('If-Match', `"${version}"`);
    await takeBack(7).expect(412);
    const { body } = await takeBack(waiver!.version).expect(200);
    expect((body as GateDto).criteria.at(-1)!.waiver).toBeNull();
    await takeBack(1).expect(404);

    await waiveAll((await gates())[0]!);
    const last = (await gates())[0]!;
    await close(last).expect(201);
    const kept = last.criteria.at(-1)!.waiver!;
    const late = test.as(practice.owner).delete(`/v1/waivers/${kept.id}`).set('If-Match', '"1"');
    expect((await late.expect(409)).body.code).toBe('gate.closed');
    expect((await waive(last, 'milestones_done').expect(409)).body.code).toBe('gate.closed');
  });

  it('one of two simultaneous closings wins, only for the active phase of an active engagement', async () => {
    const [diagnose, install] = (await gates()) as [GateDto, GateDto];
    expect((await close(install).expect(409)).body.code).toBe('phase.not_active');
    await waiveAll(diagnose);
    const answers = await Promise.all([close(diagnose), close(diagnose)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
    await waiveAll((await gates())[1]!);
    await engagementsOf(test, practice.owner).move(engagement.id, engagement.version, 'pauses').expect(201);
    const paused = (await gates())[1]!;
    expect((await close(paused).expect(409)).body.code).toBe('phase.engagement_not_active');
  });

  it('a phase over before activation has no gate, and a late one shows its overdue days', async () => {
    const owner = engagementsOf(test, practice.owner);
    const draft = await owner.draft(await practice.client('Late', berlin), todayIn(berlin, -100));
    const late = (await owner.move(draft.id, 1, 'activations').expect(201)).body as EngagementDto;
    const [diagnose, , ritual] = await gatesOf(test, practice.owner, late.id);
    expect(diagnose).toMatchObject({ state: 'closed', criteria: [], closing: null, overdueDays: 0 });
    expect(ritual).toMatchObject({ state: 'active', overdueDays: 11 });
  });

  it('AC-36: only practice staff see gates, each for their clients', async () => {
    const [diagnose] = (await gates()) as [GateDto];
    const other = await practice.client('Other');
    const outsiders = [
      await practice.person('founder', [engagement.clientId]),
      await practice.person('viewer', [engagement.clientId]),
      await practice.person('associate', [other]),
      (await test.practice()).owner,
    ];
    for (const person of outsiders) {
      await test.as(person).get(`/v1/engagements/${engagement.id}/gates`).expect(404);
      await test.as(person).get(`/v1/phases/${diagnose.phaseId}/gate`).expect(404);
      await waive(diagnose, 'milestones_done', person).expect(404);
      await close(diagnose, person).expect(404);
    }
    const associate = await practice.person('associate', [engagement.clientId]);
    await waive(diagnose, 'milestones_done', associate).expect(201);
  });
});
