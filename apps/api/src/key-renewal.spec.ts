import { migrate } from '@quarterdeck/platform/database/migrate';
import { testApp, type TestApp } from '@quarterdeck/testing/test-app';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, TEST_SECRET } from '@quarterdeck/testing/test-server';
import { PracticeModule } from '@quarterdeck/practice/practice.module';

describe('migration steps beside running requests', () => {
  let test: TestApp;
  let practices: TestPractice[];
  beforeAll(async () => {
    test = await testApp([PracticeModule], { database: await privateDatabase() });
    practices = [await test.practice(), await test.practice()];
  });
  afterAll(() => test.close());

  const step = () => migrate({ ownerUrl: test.database.owner, secret: TEST_SECRET });

  it('a migration during requests fails none and shows no rows of another practice', async () => {
    let stepping = true;
    const statuses = new Set<number>();
    const names = new Map<TestPractice, Set<string>>(practices.map((practice) => [practice, new Set()]));
    const use = async (practice: TestPractice, kind: number) => {
      for (let i = 0; stepping || i < 5; i++) {
        const as = test.as(practice.owner);
        const name = `${practice.tenantId} ${kind} ${i}`;
        const answer = kind
          ? await as.get('/v1/clients')
          : await as.post('/v1/clients').send({ name, timeZone: 'UTC', currency: 'EUR' });
        statuses.add(answer.status);
        const clients: { name: string }[] = answer.body.data ?? [answer.body];
        for (const client of clients) names.get(practice)!.add(client.name);
      }
    };
    const steps = (async () => {
      for (let i = 0; i < 4; i++) await Promise.all([step(), step()]);
    })().finally(() => (stepping = false));
    await Promise.all([
      ...practices.flatMap((practice) => [0, 1, 2].map((kind) => use(practice, kind))),
      steps,
    ]);
    expect([...statuses].sort()).toEqual([200, 201]);
    for (const [{ tenantId }, seen] of names) {
      expect(seen.size).toBeGreaterThan(4);
      expect([...seen].filter((name) => !name.startsWith(tenantId))).toEqual([]);
    }
  });
});
