import { testApp, type TestApp } from '@quarterdeck/platform/testing/test-app';
import { sql, type TestPractice } from '@quarterdeck/platform/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../engagements/engagement-spec-kit';
import type { EngagementDto } from '../engagements/engagements.dto';
import { EngagementsModule } from '../engagements/engagements.module';
import { PhasesModule } from './phases.module';

describe('closing a phase', () => {
  let test: TestApp;
  let practice: TestPractice;
  let engagement: EngagementDto;
  beforeAll(async () => {
    test = await testApp([EngagementsModule, PhasesModule]);
  });
  afterAll(() => test.close());
  beforeEach(async () => {
    practice = await test.practice();
    const owner = engagementsOf(test, practice.owner);
    const draft = await owner.draft(await practice.client('Acme', berlin), todayIn(berlin, -20));
    engagement = (await owner.move(draft.id, 1, 'activations').expect(201)).body;
  });

  const close = (phase: EngagementDto['phases'][number], person = practice.owner) =>
    test.as(person).post(`/v1/phases/${phase.id}/closures`).set('If-Match', `"${phase.version}"`);
  const finish = (phase: EngagementDto['phases'][number]) =>
    sql(test.database.admin, 'update milestone set done_on = due_on where phase_id = $1', [phase.id]);

  it('needs every milestone, names one that is open, and opens the next phase', async () => {
    const [diagnose, install] = engagement.phases;
    const refused = await close(diagnose!).expect(409);
    expect(refused.body).toMatchObject({ code: 'phase.milestones_open' });
    expect(refused.body.detail).toContain(engagement.milestones[0]!.title);
    await finish(diagnose!);
    const { body } = await close(diagnose!).expect(201);
    expect((body as EngagementDto).phases.map(({ state }) => state)).toEqual([
      'closed',
      'active',
      'not_started',
    ]);
    expect((await close(install!).expect(412)).body.code).toBe('version.stale');
  });

  it('closes one of two at once', async () => {
    const [diagnose] = engagement.phases;
    await finish(diagnose!);
    const answers = await Promise.all([close(diagnose!), close(diagnose!)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 412]);
  });

  it('closes only the active phase of an active engagement', async () => {
    const [diagnose, install] = engagement.phases;
    expect((await close(install!).expect(409)).body.code).toBe('phase.not_active');
    await finish(diagnose!);
    await engagementsOf(test, practice.owner).move(engagement.id, engagement.version, 'pauses').expect(201);
    expect((await close(diagnose!).expect(409)).body.code).toBe('phase.engagement_not_active');
  });

  it('is not for founders', async () => {
    const [diagnose] = engagement.phases;
    await close(diagnose!, await practice.person('founder', [engagement.clientId])).expect(404);
  });
});
