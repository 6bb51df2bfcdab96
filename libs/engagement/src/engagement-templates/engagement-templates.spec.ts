import { testApi } from '@quarterdeck/testing/test-api';

describe('engagement templates API', () => {
  const test = testApi();

  it('the engagement templates are listed', async () => {
    const { owner } = await test.practice();
    const { body } = await test.as(owner).get('/v1/engagement-templates').expect(200);
    expect(body.nextCursor).toBeNull();
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual(['systems_operator', 'small_business']);
    for (const template of body.data) {
      expect(Object.keys(template)).toEqual(['id', 'name', 'description', 'phases']);
      expect(template.phases.reduce((sum: number, { days }: { days: number }) => sum + days, 0)).toBe(90);
      for (const phase of template.phases) {
        expect(Object.keys(phase)).toEqual(['kind', 'name', 'days', 'milestones']);
        expect(Object.keys(phase.milestones[0]).sort()).toEqual(['description', 'dueDay', 'key', 'title']);
      }
    }
  });

  it('listing templates needs a session', async () => {
    await test.as().get('/v1/engagement-templates').expect(401);
    const { owner } = await test.practice();
    await test
      .as({ ...owner, token: `qds_${'x'.repeat(43)}` })
      .get('/v1/engagement-templates')
      .expect(401);
  });
});
