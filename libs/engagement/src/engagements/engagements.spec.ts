import { v7 as uuid } from 'uuid';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { Conflict } from '@quarterdeck/platform/errors';
import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { berlin, engagementsOf, retainer, todayIn } from '../testing/engagements';
import { engagementCreated } from '../engagement.events';
import { EngagementModule } from '../engagement.module';
import { sql as tagged } from '@quarterdeck/platform/tenancy/sql';

describe('engagements of a client', () => {
  let test: TestApp;
  let practice: TestPractice;
  let clientId: string;
  const heard: object[] = [];
  let listener = async (): Promise<void> => undefined;
  beforeAll(async () => {
    test = await testApp([EngagementModule]);
    const bus = test.app.get(EventBus);
    bus.on(engagementCreated, async (tx, event) => {
      const [row] = await tx.query<{ phases: number }>(
        tagged`select count(*)::int as phases from phase where engagement_id = ${event.engagementId}`,
      );
      heard.push({ ...event, ...row });
      await listener();
    });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
    heard.length = 0;
    listener = async () => undefined;
  });

  const path = (id = clientId) => `/v1/clients/${id}/engagements`;
  const owner = () => engagementsOf(test, practice.owner);
  const refusal = async (body: object) =>
    (await test.as(practice.owner).post(path()).send(body).expect(400)).body.errors[0].pointer;

  it('AC-21 phases and milestones are drafted from the kickoff date', async () => {
    const answer = await test.as(practice.owner).post(path()).send(retainer('2026-03-02')).expect(201);
    expect(answer.headers.etag).toBe('"1"');
    const draft = answer.body;
    expect(draft).toMatchObject({
      ...{
        clientId,
        cycle: 1,
        model: 'retainer',
        template: 'systems_operator',
        state: 'draft',
        visibility: 'private',
      },
      ...{
        kickoffOn: '2026-03-02',
        endsOn: '2026-05-30',
        fee: null,
        activatedAt: null,
        pausedAt: null,
        endedAt: null,
      },
      ...{ currentPhase: null, version: 1 },
    });
    expect(
      draft.phases.map((phase: Record<string, unknown>) => [
        phase.kind,
        phase.dayFrom,
        phase.dayTo,
        phase.startsOn,
        phase.endsOn,
        phase.state,
        phase.overdue,
      ]),
    ).toEqual([
      ['diagnose', 1, 30, '2026-03-02', '2026-03-31', 'not_started', false],
      ['install', 31, 60, '2026-04-01', '2026-04-30', 'not_started', false],
      ['cadence', 61, 90, '2026-05-01', '2026-05-30', 'not_started', false],
    ]);
    const dates = draft.milestones.map(({ dueOn }: { dueOn: string }) => dueOn);
    expect(dates).toEqual([...dates].sort());
    for (const { phaseId, dueOn, doneOn, overdue } of draft.milestones) {
      const phase = draft.phases.find(({ id }: { id: string }) => id === phaseId);
      expect(phase.startsOn <= dueOn && dueOn <= phase.endsOn).toBe(true);
      expect([doneOn, overdue]).toEqual([null, false]);
    }
    expect(await owner().get(draft.id)).toEqual(draft);
    expect(heard).toEqual([{ engagementId: draft.id, clientId, phases: 3 }]);
  });

  it("phases have the template's names", async () => {
    const draft = await owner().draft(clientId, '2026-03-02', 'small_business');
    expect(draft.phases.map(({ kind, name }) => [kind, name])).toEqual([
      ['diagnose', 'Build'],
      ['install', 'Stabilise'],
      ['cadence', 'Optimise'],
    ]);
  });

  it.each([
    ['Pacific/Kiritimati', 0, { position: 'within', day: 1, daysUntilKickoff: null }],
    ['Pacific/Pago_Pago', 0, { position: 'within', day: 1, daysUntilKickoff: null }],
    [berlin, 3, { position: 'before', day: null, daysUntilKickoff: 3 }],
    [berlin, -89, { position: 'within', day: 90, daysUntilKickoff: null }],
    [berlin, -90, { position: 'after', day: 91, daysUntilKickoff: null }],
  ])('AC-21 counts days in the client’s zone: %s, kickoff today %i', async (timeZone, shift, day) => {
    const there = await practice.client('There', timeZone);
    expect((await owner().draft(there, todayIn(timeZone, shift))).day).toEqual(day);
  });

  it('creating an engagement is audited, and a failing listener rolls it back', async () => {
    listener = async () => {
      throw new Conflict('ritual.impossible', 'The ritual cannot be made.');
    };
    await test.as(practice.owner).post(path()).send(retainer('2026-03-02')).expect(409);
    const rows = async () =>
      (
        await sql(
          test.database.admin,
          `select action from audit_event where tenant_id = $1 union all select 'row' from engagement where tenant_id = $1`,
          [practice.tenantId],
        )
      ).length;
    expect(await rows()).toBe(0);
    listener = async () => undefined;
    await owner().draft(clientId, '2026-03-02');
    expect(await rows()).toBe(2);
  });

  it('a client has one open engagement, even with simultaneous requests, and cycles count up', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(() => test.as(practice.owner).post(path()).send(retainer('2026-03-02'))),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    const refused = answers.find(({ status }) => status === 409)!.body;
    expect(refused).toMatchObject({
      code: 'engagement.open_exists',
      detail: expect.stringContaining('draft'),
    });
    const first = answers.find(({ status }) => status === 201)!.body;
    await owner().move(first.id, 1, 'cancellations').expect(201);
    expect(await owner().draft(clientId, '2026-06-01')).toMatchObject({ cycle: 2 });
    await owner().draft(await practice.client('Other'), '2026-03-02');
  });

  it('an archived client gets no engagement', async () => {
    await sql(test.database.admin, 'update client set archived_at = now() where id = $1', [clientId]);
    expect(
      (await test.as(practice.owner).post(path()).send(retainer('2026-03-02')).expect(409)).body.code,
    ).toBe('client.archived');
  });

  it('repeating a POST with its key replays it instead of creating twice', async () => {
    const post = () =>
      test.as(practice.owner).post(path()).set('Idempotency-Key', uuid()).send(retainer('2026-03-02'));
    const key = uuid();
    const first = await post().set('Idempotency-Key', key).expect(201);
    const again = await post().set('Idempotency-Key', key).expect(201);
    expect(again.body).toEqual(first.body);
    await post().expect(409);
  });

  it('invalid fields are refused with a pointer', async () => {
    const good = retainer('2026-03-02');
    expect(await refusal({ ...good, model: 'friend' })).toBe('/model');
    expect(await refusal({ ...good, template: 'waterfall' })).toBe('/template');
    expect(await refusal({ ...good, kickoffOn: '2026-02-30' })).toBe('/kickoffOn');
    expect(await refusal({ ...good, kickoffOn: '2200-12-31' })).toBe('/kickoffOn');
    expect(await refusal({ ...good, kickoffOn: undefined })).toBe('/kickoffOn');
    expect(await refusal({ ...good, fee: { amount: -1, currency: 'USD' } })).toBe('/fee/amount');
    expect(await refusal({ ...good, fee: { amount: 1 } })).toBe('/fee/currency');
    expect(await refusal({ ...good, fee: 'free' })).toBe('/fee');
    expect(await refusal({ ...good, state: 'active' })).toBe('/state');
  });

  it('model and fee can change, null clears the fee, omitted fields stay', async () => {
    const fee = { amount: 2_400_000, currency: 'USD' };
    const { id } = (
      await test
        .as(practice.owner)
        .post(path())
        .send({ ...retainer('2026-03-02'), fee })
        .expect(201)
    ).body;
    const changed = await owner().patch(id, 1, { model: 'advisory' }).expect(200);
    expect(changed.body).toMatchObject({ model: 'advisory', fee, kickoffOn: '2026-03-02', version: 2 });
    expect(changed.headers.etag).toBe('"2"');
    expect((await owner().patch(id, 2, { fee: null }).expect(200)).body).toMatchObject({
      model: 'advisory',
      fee: null,
      version: 3,
    });
    expect((await owner().patch(id, 2, { fee: null }).expect(412)).body.code).toBe('version.stale');
    await test.as(practice.owner).patch(`/v1/engagements/${id}`).send({ fee: null }).expect(428);
    await owner().patch(id, 3, { model: null }).expect(400);
    await owner().patch(id, 3, { kickoffOn: null }).expect(400);
  });

  it("AC-21 moving a draft's kickoff date moves the whole plan, and only a draft's can move", async () => {
    const draft = await owner().draft(clientId, '2026-03-02');
    const byHand = draft.milestones[0]!;
    await sql(test.database.admin, 'update milestone set due_on = due_on + 2 where id = $1', [byHand.id]);
    const moved = (await owner().patch(draft.id, 1, { kickoffOn: '2026-03-09' }).expect(200)).body;
    expect(moved.phases.map(({ startsOn }: { startsOn: string }) => startsOn)).toEqual([
      '2026-03-09',
      '2026-04-08',
      '2026-05-08',
    ]);
    expect(moved.endsOn).toBe('2026-06-06');
    const due = (dto: typeof draft, id: string) =>
      Date.parse(dto.milestones.find((milestone) => milestone.id === id)!.dueOn) / 86_400_000;
    for (const { id } of draft.milestones)
      expect(due(moved, id) - due(draft, id)).toBe(id === byHand.id ? 9 : 7);
    await owner().move(draft.id, 2, 'activations').expect(201);
    const refused = await owner().patch(draft.id, 3, { kickoffOn: '2026-03-16' }).expect(409);
    expect(refused.body).toMatchObject({
      code: 'engagement.not_allowed',
      detail: expect.stringContaining('active'),
    });
    await owner().patch(draft.id, 3, { kickoffOn: '2026-03-09', model: 'project' }).expect(200);
  });

  it('cycles are listed latest first, in pages', async () => {
    for (let cycle = 1; cycle <= 3; cycle += 1) {
      const { id } = await owner().draft(clientId, '2026-03-02');
      await owner().move(id, 1, 'cancellations').expect(201);
    }
    const first = (await test.as(practice.owner).get(`${path()}?limit=2`).expect(200)).body;
    expect(first.data.map(({ cycle }: { cycle: number }) => cycle)).toEqual([3, 2]);
    await owner().draft(clientId, '2026-03-02');
    const second = (
      await test.as(practice.owner).get(`${path()}?limit=2&cursor=${first.nextCursor}`).expect(200)
    ).body;
    expect(second.data.map(({ cycle }: { cycle: number }) => cycle)).toEqual([1]);
    expect(second.nextCursor).toBeNull();
  });

  it('engagements and clients of others are 404', async () => {
    const other = await practice.client('Other');
    const foreign = await test.practice();
    const theirs = await engagementsOf(test, foreign.owner).draft(await foreign.client(), '2026-03-02');
    const mine = await owner().draft(other, '2026-03-02');
    await owner().move(mine.id, 1, 'activations').expect(201);
    const [founder, associate] = [
      await practice.person('founder', [clientId]),
      await practice.person('associate', [clientId]),
    ];
    for (const [person, id] of [
      [practice.owner, theirs.id],
      [practice.owner, uuid()],
      [founder, mine.id],
      [founder, theirs.id],
      [associate, mine.id],
    ] as const) {
      await test.as(person).get(`/v1/engagements/${id}`).expect(404);
      const writes = engagementsOf(test, person);
      await writes.patch(id, 1, { model: 'project' }).expect(404);
      for (const verb of ['activations', 'pauses', 'resumptions', 'completions', 'cancellations'])
        await writes.move(id, 1, verb).expect(404);
    }
    const foreignClient = await foreign.client();
    for (const [person, id] of [
      [practice.owner, foreignClient],
      [founder, other],
      [associate, other],
    ] as const) {
      await test.as(person).get(path(id)).expect(404);
      await test.as(person).post(path(id)).send(retainer('2026-03-02')).expect(404);
    }
    await engagementsOf(test, associate).draft(clientId, '2026-03-02');
  });
});
