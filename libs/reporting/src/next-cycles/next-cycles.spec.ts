import { berlin, engagementsOf, todayIn } from '@quarterdeck/engagement/testing/engagements';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { recordsOf } from '../testing/phase-gates';
import type { InheritedItemDto } from './next-cycles.dto';

describe('the next cycle of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let first: EngagementDto;
  let records: ReturnType<typeof recordsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    first = await running(await practice.client('Acme', berlin), -85);
    records = recordsOf(test, first.id);
  });

  const owner = () => engagementsOf(test, practice.owner);
  const running = async (clientId: string, shift: number): Promise<EngagementDto> => {
    const draft = await owner().draft(clientId, todayIn(berlin, shift));
    return (await owner().move(draft.id, 1, 'activations').expect(201)).body as EngagementDto;
  };
  const next = (id: string, body: object = {}, person = practice.owner) =>
    test.as(person).post(`/v1/engagements/${id}/next-cycles`).send(body);
  const inherited = async (id: string): Promise<InheritedItemDto[]> => {
    const { body } = await test
      .as(practice.owner)
      .get(`/v1/engagements/${id}/inherited-items?limit=100`)
      .expect(200);
    return (body as { data: InheritedItemDto[] }).data;
  };
  const rows = (text: string, ...values: unknown[]) => sql(test.database.admin, text, values);

  it('open items carry over with their origin, and done ones do not', async () => {
    await rows(
      `update milestone set done_on = due_on where engagement_id = $1 and key <> 'close_gap'`,
      first.id,
    );
    const open = await records.finding('Logins wait 19 days');
    const resolved = await records.finding('Backups were never restored');
    await rows(
      `insert into finding_resolution (tenant_id, finding_id, client_id, engagement_id, resolved_on, evidence, resolved_by)
       select tenant_id, id, client_id, engagement_id, current_date, 'Restored twice', recorded_by from finding where id = $1`,
      resolved,
    );
    const proposed = await records.decision('Hire a second engineer', { state: 'proposed' });
    // Half past midnight at the client is still the day before in UTC.
    await rows(
      `update decision set raised_at = ($2::date + time '00:30') at time zone 'Europe/Berlin' where id = $1`,
      proposed,
      todayIn(berlin, -14),
    );
    await records.decision('Weekly release');
    await records.rightsAgreed();
    await rows(
      `insert into decision_right (tenant_id, id, set_id, client_id, engagement_id, visibility, category, cto_role, founder_role)
       select tenant_id, gen_random_uuid(), id, client_id, engagement_id, 'published', 'vendor', 'decides', 'informed'
       from decision_right_set where engagement_id = $1`,
      first.id,
    );

    await rows(
      `update engagement set escalation_user_id = $2 where id = $1`,
      first.id,
      practice.owner.userId,
    );

    const second = (await next(first.id, { complete: true }).expect(201)).body as EngagementDto;
    expect(second).toMatchObject({ cycle: 2, state: 'draft', template: first.template, model: first.model });
    expect(second.escalationContactId).toBe(practice.owner.userId);
    expect(second.kickoffOn).toBe(todayIn(berlin, 5));
    expect((await owner().get(first.id)).state).toBe('completed');

    const items = await inherited(second.id);
    const gap = first.milestones.find(({ key }) => key === 'close_gap')!;
    const carried = second.milestones.find(({ key }) => key === 'cycle_1_close_gap')!;
    expect(carried).toMatchObject({ title: gap.title, doneOn: null, phaseId: second.phases[0]!.id });
    expect(items.map(({ recordType, title }) => [recordType, title])).toEqual([
      ['milestone', gap.title],
      ['finding', 'Logins wait 19 days'],
      ['decision', 'D-1 Hire a second engineer'],
      ['scope', 'Scope of the engagement'],
      ['decision_right_set', 'Decision rights, version 1'],
    ]);
    expect(items[0]).toMatchObject({
      fromEngagementId: first.id,
      fromId: gap.id,
      toId: carried.id,
      originCycle: 1,
      openSince: gap.dueOn,
      ageDays: 30,
      link: `/v1/engagements/${second.id}`,
    });
    expect(items[1]).toMatchObject({ fromId: open, link: `/v1/findings/${items[1]!.toId}` });
    expect(items[2]).toMatchObject({
      fromId: proposed,
      toId: proposed,
      openSince: todayIn(berlin, -14),
      ageDays: 14,
    });
    expect(await rows('select engagement_id from decision where id = $1', proposed)).toEqual([
      { engagement_id: second.id },
    ]);
    expect(
      await rows(
        'select stuck <> $2 as answered from engagement_scope where engagement_id = $1',
        second.id,
        '',
      ),
    ).toEqual([{ answered: true }]);
    expect(
      await rows(
        `select s.state, r.category, r.visibility from decision_right_set s
         join decision_right r on r.set_id = s.id where s.engagement_id = $1`,
        second.id,
      ),
    ).toEqual([{ state: 'draft', category: 'vendor', visibility: 'private' }]);
  });

  it('an item carried over twice keeps its first day', async () => {
    await rows(
      `update milestone set done_on = due_on where engagement_id = $1 and key <> 'close_gap'`,
      first.id,
    );
    const second = (await next(first.id, { complete: true, kickoffOn: todayIn(berlin, -80) }).expect(201))
      .body as EngagementDto;
    const active = (await owner().move(second.id, 1, 'activations').expect(201)).body as EngagementDto;
    const third = (await next(active.id, { complete: true }).expect(201)).body as EngagementDto;
    const gap = first.milestones.find(({ key }) => key === 'close_gap')!;
    const items = await inherited(third.id);
    expect(items.find(({ title, originCycle }) => title === gap.title && originCycle === 1)).toMatchObject({
      fromEngagementId: second.id,
      openSince: gap.dueOn,
    });
    const own = second.milestones.find(({ key }) => key === 'close_gap')!;
    expect(items.find(({ title, originCycle }) => title === gap.title && originCycle === 2)).toMatchObject({
      fromEngagementId: second.id,
      openSince: own.dueOn,
    });
  });

  it('a cycle follows a completed one, or completes one in its last phase, and nothing else', async () => {
    expect((await next(first.id).expect(409)).body.code).toBe('engagement.open_exists');
    const early = await running(await practice.client('Early', berlin), -20);
    expect((await next(early.id, { complete: true }).expect(409)).body.code).toBe('cycle.not_over');
    const draft = await owner().draft(await practice.client('Draft', berlin), todayIn(berlin));
    expect((await next(draft.id).expect(409)).body.code).toBe('cycle.not_over');
    await owner().move(first.id, first.version, 'completions').expect(201);
    const fee = { amount: 500_00, currency: 'USD' };
    const second = (await next(first.id, { fee, template: 'small_business' }).expect(201))
      .body as EngagementDto;
    expect(second).toMatchObject({ template: 'small_business', fee, state: 'draft' });
    expect((await next(first.id).expect(409)).body.code).toBe('cycle.not_latest');
  });

  it('simultaneous requests draft one cycle', async () => {
    await owner().move(first.id, first.version, 'completions').expect(201);
    const answers = await Promise.all([next(first.id), next(first.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  });

  it('AC-36: only practice staff can draft a cycle, and founders see no inherited items', async () => {
    const founder = await practice.person('founder', [first.clientId]);
    await next(first.id, { complete: true }, founder).expect(404);
    await next(first.id, { complete: true }, (await test.practice()).owner).expect(404);
    const second = (await next(first.id, { complete: true }).expect(201)).body as EngagementDto;
    await test.as(founder).get(`/v1/engagements/${second.id}/inherited-items`).expect(404);
    await owner().move(second.id, 1, 'activations').expect(201);
    const seen = await test.as(founder).get(`/v1/engagements/${second.id}/inherited-items`).expect(200);
    expect(seen.body).toEqual({ data: [], nextCursor: null });
  });
});
