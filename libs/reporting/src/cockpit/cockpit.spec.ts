import { runningEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { decisionsOf, queue } from '@quarterdeck/registers/testing/decisions';

describe('the cockpit', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice('North Star');
  });

  const admin = () => t.database.admin;
  const cockpit = async (person = p.owner) => (await t.as(person).get('/v1/cockpit').expect(200)).body;
  const names = (body: { clients: { client: { name: string } }[] }) =>
    body.clients.map(({ client }) => client.name);

  /** Moves the plan so that the second phase ended 10 days ago. */
  const fallBehind = (engagementId: string) =>
    sql(
      admin(),
      `update phase set starts_on = starts_on - 49, ends_on = ends_on - 49,
         state = case kind when 'diagnose' then 'closed' when 'install' then 'active' else 'not_started' end
       where engagement_id = $1`,
      [engagementId],
    );

  it("a new practice's cockpit is empty", async () => {
    expect(await cockpit()).toEqual({
      practice: { slug: p.slug, name: 'North Star', demo: false },
      clients: [],
    });
  });

  it('clients are listed most urgent first, each with its reason and next action', async () => {
    const calm = await runningEngagement(admin(), p, { clientName: 'Calm' });
    await calm.occurrence(3);
    const late = await runningEngagement(admin(), p, { clientName: 'Late' });
    const overdue = await late.occurrence(-3, 'due');
    await late.occurrence(4);
    const slow = await runningEngagement(admin(), p, { clientName: 'Slow' });
    await slow.occurrence(2);
    await fallBehind(slow.engagementId);
    await runningEngagement(admin(), p, { clientName: 'Waiting', state: 'draft', visibility: 'private' });
    await p.client('Another');

    const body = await cockpit();
    expect(names(body)).toEqual(['Waiting', 'Slow', 'Late', 'Another', 'Calm']);
    const [waiting, slowly, lately, another, calmly] = body.clients;
    expect(waiting).toMatchObject({
      engagement: { state: 'draft', phase: null },
      ...{ nextCheckIn: null, lastCheckIn: null, adherence: { ratio: null, onTime: 0, n: 0 } },
      attention: [
        { reason: 'engagement_not_activated', subjectId: null, nextAction: 'Activate the engagement' },
      ],
    });
    expect(slowly.engagement.phase).toMatchObject({
      kind: 'install',
      name: 'Install',
      overdueDays: slowly.attention[0].daysPastDue,
    });
    expect(slowly.attention[0]).toMatchObject({
      reason: 'phase_overdue',
      nextAction: 'Close the phase Install',
    });
    expect(lately.attention).toEqual([
      {
        costOfWaitingPerWeek: null,
        reason: 'check_in_overdue',
        subjectId: overdue,
        nextAction: 'Write the overdue check-in',
        daysPastDue: 3,
      },
    ]);
    expect(lately.nextCheckIn).toMatchObject({ occurrenceId: overdue, state: 'due' });
    expect(another).toMatchObject({ engagement: null, nextCheckIn: null, lastCheckIn: null, attention: [] });
    expect(calmly).toMatchObject({
      client: { id: calm.clientId, name: 'Calm', timeZone: calm.zone, currency: 'USD' },
      engagement: {
        id: calm.engagementId,
        state: 'active',
        template: 'systems_operator',
        day: { position: 'within' },
      },
      attention: [],
    });
  });

  it('the client with the highest cost of waiting comes first', async () => {
    const late = await runningEngagement(admin(), p, { clientName: 'Late' });
    await late.occurrence(-3, 'due');
    const dear = await runningEngagement(admin(), p, { clientName: 'Dear' });
    await dear.occurrence(3);
    const cost = { amount: 180_000, currency: 'USD' };
    const raisedOn = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    const decision = await decisionsOf(t, p.owner).record(
      dear.engagementId,
      queue({ raisedOn, costOfDelayPerWeek: cost }),
    );
    const body = await cockpit();
    expect(names(body)).toEqual(['Dear', 'Late']);
    expect(body.clients[0].attention).toEqual([
      {
        reason: 'decision_overdue',
        subjectId: decision.id,
        nextAction: 'Propose D-1',
        daysPastDue: expect.any(Number),
        costOfWaitingPerWeek: cost,
      },
    ]);
    const page = await t.as(p.owner).get(`/v1/clients/${dear.clientId}/overview`).expect(200);
    expect(page.body.attention).toEqual(body.clients[0].attention);
  });

  it('AC-30: adherence is shown with its n and the last check-in', async () => {
    const e = await runningEngagement(admin(), p);
    for (const [days, state, done] of [
      [-28, 'missed'],
      [-21, 'done', -20],
      [-14, 'done', -14],
      [-7, 'excused'],
    ] as const)
      await e.occurrence(days, state, done);
    const due = await e.occurrence(0, 'due');
    const { body: written } = await t
      .as(p.owner)
      .post(`/v1/occurrences/${due}/check-ins`)
      .send({ moved: 'A lot', pulse: 4 })
      .expect(201);
    const next = await e.occurrence(7);
    const [client] = (await cockpit()).clients;
    expect(client.adherence).toEqual({ ratio: 0.5, onTime: 2, n: 4 });
    expect(client.lastCheckIn).toEqual({ id: written.id, submittedAt: written.submittedAt, pulse: 4 });
    expect(client.nextCheckIn.occurrenceId).toBe(next);
    expect(client.attention).toEqual([]);
  });

  it('the latest cycle is shown, and no archived client', async () => {
    const e = await runningEngagement(admin(), p);
    await sql(admin(), `update engagement set state = 'completed' where id = $1`, [e.engagementId]);
    await sql(
      admin(),
      `insert into engagement (tenant_id, id, client_id, cycle, model, template, state, kickoff_on)
       select tenant_id, gen_random_uuid(), client_id, n, model, template, s, kickoff_on + 90
       from engagement, (values (2, 'draft'), (3, 'cancelled')) as later (n, s) where id = $1`,
      [e.engagementId],
    );
    expect((await cockpit()).clients[0].engagement.state).toBe('draft');
    await sql(admin(), 'update client set archived_at = now() where id = $1', [e.clientId]);
    expect((await cockpit()).clients).toEqual([]);
  });

  it('AC-36: only practice staff see the cockpit, each with their clients', async () => {
    const [a] = [
      await runningEngagement(admin(), p, { clientName: 'A' }),
      await runningEngagement(admin(), p, { clientName: 'B' }),
    ];
    expect(names(await cockpit(await p.person('associate', [a.clientId])))).toEqual(['A']);
    expect((await cockpit((await t.practice()).owner)).clients).toEqual([]);
    for (const role of ['founder', 'viewer'] as const) {
      await t
        .as(await p.person(role, [a.clientId]))
        .get('/v1/cockpit')
        .expect(404);
    }
  });
});
