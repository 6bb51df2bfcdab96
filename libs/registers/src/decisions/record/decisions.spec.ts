import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

describe('the decision log', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
  });

  it("a draft gets its client's next number", async () => {
    const owner = decisionsOf(test, practice.owner);
    const first = await owner.record(
      place.engagementId,
      queue({ costOfDelayPerWeek: { amount: 5, currency: 'USD' } }),
    );
    expect(first).toMatchObject({
      number: 'D-1',
      state: 'draft',
      visibility: 'private',
      title: 'Which queue carries the jobs',
      ageDays: 0,
      overdue: false,
      waitingOn: null,
      costOfDelayPerWeek: { amount: 5, currency: 'USD' },
      revision: { number: 1, state: 'draft', approver: null, content: { door: 'two_way', drivers: [] } },
      pendingRevision: null,
      timeline: [{ kind: 'raised', revision: null }],
    });
    expect(first.revision.contentHash).toMatch(/^[0-9a-f]{64}$/);
    expect((await owner.record(place.engagementId)).number).toBe('D-2');
    const elsewhere = await decisionPlace(test.database.admin, practice);
    expect((await owner.record(elsewhere.engagementId)).number).toBe('D-1');
  });

  it('decisions are listed newest first, in pages, filtered', async () => {
    const owner = decisionsOf(test, practice.owner);
    for (const n of [1, 2, 3])
      await owner.record(
        place.engagementId,
        queue({ title: `Choice ${n}`, category: n === 2 ? 'vendor' : 'data' }),
      );
    const titles = async (path: string) => {
      const { body } = await owner.as.get(path).expect(200);
      return [body.data.map(({ title }: { title: string }) => title), body.nextCursor];
    };
    const [page, cursor] = await titles(`/v1/engagements/${place.engagementId}/decisions?limit=2`);
    expect(page).toEqual(['Choice 3', 'Choice 2']);
    expect(await titles(`/v1/engagements/${place.engagementId}/decisions?limit=2&cursor=${cursor}`)).toEqual([
      ['Choice 1'],
      null,
    ]);
    expect((await titles(`/v1/decisions?clientId=${place.clientId}&category=vendor&state=open`))[0]).toEqual([
      'Choice 2',
    ]);
    expect((await titles('/v1/decisions?state=accepted'))[0]).toEqual([]);
    for (const sort of ['needed_by', 'oldest']) {
      const [first, next] = await titles(`/v1/decisions?sort=${sort}&limit=2`);
      expect(first).toEqual(['Choice 1', 'Choice 2']);
      expect((await titles(`/v1/decisions?sort=${sort}&limit=2&cursor=${next}`))[0]).toEqual(['Choice 3']);
    }
  });
});
