import { EventBus } from '@quarterdeck/platform/events/event-bus';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { v7 as uuid } from 'uuid';
import { engagementActivated } from '../engagement.events';
import { EngagementModule } from '../engagement.module';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

describe('engagement states', () => {
  let test: TestApp;
  let practice: TestPractice;
  let clientId: string;
  const heard: object[] = [];
  beforeAll(async () => {
    test = await testApp([EngagementModule, EngagementModule]);
    test.app.get(EventBus).on(engagementActivated, async (_work, event) => {
      heard.push(event);
    });
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
    heard.length = 0;
  });

  const owner = () => engagementsOf(test, practice.owner);

  it('activating a draft publishes it, starts phase 1, notifies listeners and is audited', async () => {
    const draft = await owner().draft(clientId, todayIn(berlin, 7));
    const answer = await owner().move(draft.id, 1, 'activations').expect(201);
    expect(answer.headers.etag).toBe('"2"');
    expect(answer.body).toMatchObject({
      state: 'active',
      visibility: 'published',
      activatedAt: expect.any(String),
      version: 2,
    });
    expect(answer.body.phases.map(({ state }: { state: string }) => state)).toEqual([
      'active',
      'not_started',
      'not_started',
    ]);
    expect(answer.body.currentPhase).toBeNull();
    expect(heard).toEqual([{ engagementId: draft.id, clientId }]);
    const audit = await sql(
      test.database.admin,
      'select action, record_id, client_id from audit_event where tenant_id = $1 order by seq',
      [practice.tenantId],
    );
    const about = { record_id: draft.id, client_id: clientId };
    expect(audit).toEqual(
      ['created', 'activated', 'published'].map((verb) => ({ action: `engagement.${verb}`, ...about })),
    );
  });

  it.each([
    [0, ['active', 'not_started', 'not_started'], 'diagnose', [false, false, false]],
    [-29, ['active', 'not_started', 'not_started'], 'diagnose', [false, false, false]],
    [-30, ['closed', 'active', 'not_started'], 'install', [false, false, false]],
    [-89, ['closed', 'closed', 'active'], 'cadence', [false, false, false]],
    [-95, ['closed', 'closed', 'active'], null, [false, false, true]],
  ])(
    'AC-21 activation with kickoff %i days from today starts the phase by date',
    async (shift, states, currentPhase, overdue) => {
      const draft = await owner().draft(clientId, todayIn(berlin, shift));
      const { body } = await owner().move(draft.id, 1, 'activations').expect(201);
      expect(body.phases.map(({ state }: { state: string }) => state)).toEqual(states);
      expect(body.phases.map((phase: { overdue: boolean }) => phase.overdue)).toEqual(overdue);
      expect(body.currentPhase).toBe(currentPhase);
    },
  );

  it('pausing, resuming and completing move no dates', async () => {
    const draft = await owner().draft(clientId, todayIn(berlin, -10));
    const active = (await owner().move(draft.id, 1, 'activations').expect(201)).body;
    const paused = (await owner().move(draft.id, 2, 'pauses').expect(201)).body;
    expect(paused).toMatchObject({
      state: 'paused',
      pausedAt: expect.any(String),
      phases: active.phases,
      milestones: active.milestones,
    });
    expect(paused.currentPhase).toBe('diagnose');
    const resumed = (await owner().move(draft.id, 3, 'resumptions').expect(201)).body;
    expect(
      await sql(
        test.database.admin,
        'select resumed_at is not null as over from engagement_pause where engagement_id = $1',
        [draft.id],
      ),
    ).toEqual([{ over: true }]);
    expect(resumed).toMatchObject({
      state: 'active',
      pausedAt: null,
      phases: active.phases,
      milestones: active.milestones,
    });
    const completed = (await owner().move(draft.id, 4, 'completions').expect(201)).body;
    expect(completed).toMatchObject({
      state: 'completed',
      endedAt: expect.any(String),
      currentPhase: null,
      visibility: 'published',
    });
    expect(completed.milestones.some(({ overdue }: { overdue: boolean }) => overdue)).toBe(false);
    const audit = await sql<{ action: string }>(
      test.database.admin,
      'select action from audit_event where tenant_id = $1 order by seq',
      [practice.tenantId],
    );
    expect(audit.map(({ action }) => action.replace('engagement.', ''))).toEqual([
      'created',
      'activated',
      'published',
      'paused',
      'resumed',
      'completed',
    ]);
    expect((await owner().draft(clientId, todayIn(berlin))).cycle).toBe(2);
  });

  it('every other move is refused with a reason and changes nothing', async () => {
    const verbs = ['activations', 'pauses', 'resumptions', 'completions', 'cancellations'];
    const ways: Record<string, string[]> = {
      draft: [],
      active: ['activations'],
      paused: ['activations', 'pauses'],
      completed: ['activations', 'completions'],
      cancelled: ['cancellations'],
    };
    const allowed: Record<string, string[]> = {
      draft: ['activations', 'cancellations'],
      active: ['pauses', 'completions', 'cancellations'],
      paused: ['resumptions', 'cancellations'],
    };
    for (const [state, way] of Object.entries(ways)) {
      const { id } = await owner().draft(await practice.client(state), '2026-03-02');
      for (const [done, verb] of way.entries())
        await owner()
          .move(id, done + 1, verb)
          .expect(201);
      const before = await owner().get(id);
      expect(before.state).toBe(state);
      for (const verb of verbs.filter((one) => !allowed[state]?.includes(one))) {
        const { body } = await owner().move(id, before.version, verb).expect(409);
        expect(body).toMatchObject({
          code: 'engagement.not_allowed',
          detail: expect.stringMatching(/^Only an? .+\.$/),
        });
      }
      expect(await owner().get(id)).toEqual(before);
    }
  });

  it('a move needs the current version, and one of two activations wins', async () => {
    const { id } = await owner().draft(clientId, '2026-03-02');
    await test.as(practice.owner).post(`/v1/engagements/${id}/activations`).send({}).expect(428);
    await owner().move(id, 7, 'activations').expect(412);
    const answers = await Promise.all([1, 2, 3].map(() => owner().move(id, 1, 'activations')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412, 412]);
    expect(heard).toHaveLength(1);
  });

  it('repeating an activation with its key replays the answer', async () => {
    const { id } = await owner().draft(clientId, '2026-03-02');
    const key = uuid();
    const first = await owner().move(id, 1, 'activations').set('Idempotency-Key', key).expect(201);
    const again = await owner().move(id, 1, 'activations').set('Idempotency-Key', key).expect(201);
    expect(again.body).toEqual(first.body);
    expect(heard).toHaveLength(1);
  });

  it("founders and viewers see only their client's published engagement and cannot change it", async () => {
    const { id } = await owner().draft(clientId, '2026-03-02');
    const [founder, viewer] = [
      await practice.person('founder', [clientId]),
      await practice.person('viewer', [clientId]),
    ];
    const listed = async (person: typeof founder) =>
      (await test.as(person).get(`/v1/clients/${clientId}/engagements`).expect(200)).body.data;
    for (const person of [founder, viewer]) {
      expect(await listed(person)).toEqual([]);
      await test.as(person).get(`/v1/engagements/${id}`).expect(404);
    }
    const active = (await owner().move(id, 1, 'activations').expect(201)).body;
    for (const person of [founder, viewer]) {
      expect(await listed(person)).toEqual([active]);
      expect(await engagementsOf(test, person).get(id)).toEqual(active);
      await engagementsOf(test, person).move(id, 2, 'pauses').expect(404);
      await test
        .as(person)
        .patch(`/v1/milestones/${active.milestones[0].id}`)
        .set('If-Match', '"1"')
        .send({ title: 'x' })
        .expect(404);
    }
  });
});
