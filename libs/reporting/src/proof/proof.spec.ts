import { berlin, engagementsOf, todayIn } from '@quarterdeck/engagement/testing/engagements';
import type { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { recordsOf } from '../testing/phase-gates';
import type { ProofDto } from './proof.dto';

describe('C12 proof at day 30, 60 and 90', () => {
  const test = testApi();
  let practice: TestPractice;
  let engagement: EngagementDto;
  let records: ReturnType<typeof recordsOf>;
  /** Today is day 45: the window of day 60 runs, the one of day 30 is complete. */
  beforeEach(async () => {
    practice = await test.practice();
    const owner = engagementsOf(test, practice.owner);
    const draft = await owner.draft(await practice.client('Acme', berlin), todayIn(berlin, -44));
    engagement = (await owner.move(draft.id, 1, 'activations').expect(201)).body;
    records = recordsOf(test, engagement.id);
    await sql(test.database.admin, 'delete from access_item where engagement_id = $1', [engagement.id]);
  });

  const proof = async (day?: number, person = practice.owner): Promise<ProofDto> => {
    const query = day === undefined ? '' : `?day=${day}`;
    return (await test.as(person).get(`/v1/engagements/${engagement.id}/proof${query}`).expect(200)).body;
  };
  const figures = ({ figures: list }: ProofDto) =>
    Object.fromEntries(list.map(({ key, value, n, before, delta }) => [key, [value, n, before, delta]]));
  const resolve = (finding: string, days: number) =>
    sql(
      test.database.admin,
      `insert into finding_resolution (tenant_id, finding_id, client_id, engagement_id, resolved_on, evidence, resolved_by)
       select tenant_id, id, client_id, engagement_id, $2, 'Seen', recorded_by from finding where id = $1`,
      [finding, todayIn(berlin, days)],
    );

  it('missing evidence is null, never 0', async () => {
    const empty = await proof();
    expect(empty).toMatchObject({
      day: 60,
      stage: 'running',
      hasEvidence: false,
      window: { from: todayIn(berlin, -14), to: todayIn(berlin, 15) },
      before: { from: todayIn(berlin, -44), to: todayIn(berlin, -15) },
    });
    for (const { value, n, records: list } of empty.figures) expect([value, n, list]).toEqual([null, 0, []]);
    expect(await proof(30)).toMatchObject({ day: 30, stage: 'complete', before: null });
    expect((await proof(90)).stage).toBe('ahead');
    await test.as(practice.owner).get(`/v1/engagements/${engagement.id}/proof?day=45`).expect(400);
  });

  it('each figure is computed from its records, with the previous window', async () => {
    const late = await records.decision('Buy the identity provider', { raised: -40, decided: -26 });
    const quick = await records.decision('Weekly release', { raised: -10, decided: -6 });
    await records.decision('No second tool', { raised: -9, decided: -7, state: 'rejected' });
    await records.decision('Still open', { state: 'proposed' });
    await resolve(await records.finding('Logins wait', { stage: 'adopted' }), -3);
    await resolve(await records.finding('Importer fails', { stage: 'released' }), -2);
    await records.finding('Importer has no owner', { stage: 'released' });
    await sql(
      test.database.admin,
      `insert into chain_map (tenant_id, engagement_id, client_id, visibility, published_at, stages)
       select tenant_id, id, client_id, 'published', now(), '[{"key":"released","name":"Released","state":"flows","note":""},
         {"key":"adopted","name":"Customers use it","state":"flows","note":""}]' from engagement where id = $1`,
      [engagement.id],
    );
    await records.access('Repository', true);
    await records.access('CRM', false);
    await sql(
      test.database.admin,
      'update milestone set done_on = $2 where engagement_id = $1 and key = $3',
      [engagement.id, todayIn(berlin, -30), 'interview_engineers'],
    );

    const sixty = await proof(60);
    expect(figures(sixty)).toEqual({
      decisions_made: [2, 2, 1, 1],
      decision_latency: [3, 2, 14, -11],
      findings_resolved: [2, 2, null, null],
      breaks_mended: [1, 1, null, null],
      access_waiting_ended: [7, 1, null, null],
      milestones_done: [null, 0, 1, null],
      check_ins_kept: [null, 0, null, null],
    });
    expect(sixty.hasEvidence).toBe(true);
    expect(sixty.figures[0]!.records.map(({ title }) => title)).toEqual([
      'D-2 Weekly release',
      'D-3 No second tool',
    ]);
    expect(sixty.figures[0]!.records[0]).toMatchObject({
      type: 'decision',
      id: quick,
      link: `/v1/decisions/${quick}`,
    });
    expect(sixty.figures[3]!.records).toMatchObject([{ type: 'chain_map', title: 'Customers use it' }]);
    const thirty = await proof(30);
    expect(thirty.figures[0]!.records).toMatchObject([{ id: late }]);
    expect(figures(thirty)).toMatchObject({ milestones_done: [1, 1, null, null] });
  });

  it('AC-36: a founder gets proof from published records, and others get nothing', async () => {
    await records.decision('Shown', { raised: -10, decided: -6 });
    await records.decision('Secret', { raised: -10, decided: -6, visibility: 'private' });
    await resolve(await records.finding('Secret finding', { visibility: 'private' }), -3);
    const founder = await practice.person('founder', [engagement.clientId]);
    const seen = await proof(60, founder);
    expect(figures(seen)).toMatchObject({
      decisions_made: [1, 1, null, null],
      findings_resolved: [null, 0, null, null],
    });
    expect(JSON.stringify(seen)).not.toContain('Secret');
    expect(figures(await proof(60))).toMatchObject({ decisions_made: [2, 2, null, null] });
    const outsiders = [
      await practice.person('founder', [await practice.client('Other')]),
      (await test.practice()).owner,
    ];
    for (const person of outsiders)
      await test.as(person).get(`/v1/engagements/${engagement.id}/proof`).expect(404);
  });
});
