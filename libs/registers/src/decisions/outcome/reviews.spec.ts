import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

const expected = (reviewOn: string) => ({
  expectedOutcome: { metric: 'Change fail rate', target: 'below 10 %', reviewOn },
});

describe('outcome reviews of a decision', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let owner: ReturnType<typeof decisionsOf>;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    await agreeRights(test.database.admin, practice, place, [{}]);
    owner = decisionsOf(test, practice.owner);
  });
  const accepted = async (more: object) =>
    owner.move(
      await owner.move(await owner.record(place.engagementId, queue(more)), 'proposals'),
      'approvals',
    );
  const reviews = async (id: string, as = owner.as) =>
    (await as.get(`/v1/decisions/${id}/reviews`).expect(200)).body.data;

  it('a review is scheduled at approval, moves with a later revision and closes once', async () => {
    const decision = await accepted({ ...expected('2026-04-01'), confidence: 70 });
    expect(await reviews(decision.id)).toMatchObject([
      {
        revision: 1,
        metric: 'Change fail rate',
        dueOn: '2026-04-01',
        overdue: true,
        verdict: null,
        confidence: 70,
      },
    ]);
    const moved = await owner.move(
      await owner.edit(decision, { ...expected('2099-04-01'), confidence: 80 }),
      'approvals',
    );
    expect(await reviews(decision.id)).toMatchObject([
      { revision: 2, dueOn: '2099-04-01', overdue: false, confidence: 80 },
    ]);
    const body = { verdict: 'better', measuredValue: '2 of 25', note: 'It held.' };
    await owner.as.post(`/v1/decisions/${decision.id}/reviews`).send(body).expect(428);
    const closed = await owner.change('post', `${decision.id}/reviews`, moved.version, body).expect(201);
    expect(closed.body).toMatchObject({
      ...body,
      reviewedBy: { id: practice.owner.userId },
      dueOn: '2099-04-01',
    });
    await owner.change('post', `${decision.id}/reviews`, moved.version, body).expect(412);
    const again = await owner
      .change('post', `${decision.id}/reviews`, moved.version + 1, { verdict: 'worse' })
      .expect(201);
    expect(again.body.id).not.toBe(closed.body.id);
    expect((await reviews(decision.id)).map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'worse',
      'better',
    ]);
    expect((await owner.get(decision.id)).timeline.at(-1)).toMatchObject({
      kind: 'reviewed',
      aboutId: again.body.id,
    });
  });

  it('a review needs an accepted decision, and a founder sees reviews of published ones', async () => {
    const draft = await owner.record(place.engagementId);
    const early = await owner.change('post', `${draft.id}/reviews`, 1, { verdict: 'better' }).expect(409);
    expect(early.body.code).toBe('decision.not_accepted');
    const founder = test.as(await practice.person('founder', [place.clientId]));
    const decision = await accepted(expected('2026-04-01'));
    await founder.get(`/v1/decisions/${decision.id}/reviews`).expect(404);
    await owner.move(decision, 'publications');
    expect(await reviews(decision.id, founder)).toHaveLength(1);
  });

  it("calibration compares each author's stated confidence with the outcome", async () => {
    for (const [confidence, verdict] of [
      [90, 'as_expected'],
      [85, 'worse'],
      [100, 'inconclusive'],
      [30, 'better'],
    ] as const) {
      const decision = await accepted({ confidence });
      await owner.change('post', `${decision.id}/reviews`, decision.version, { verdict }).expect(201);
    }
    await accepted({ ...expected('2099-01-01'), confidence: 50 });
    const { body } = await owner.as.get(`/v1/decision-calibration?clientId=${place.clientId}`).expect(200);
    const none = { n: 0, hits: 0, asExpected: 0, better: 0, worse: 0, inconclusive: 0 };
    expect(body.people).toEqual([
      {
        person: { id: practice.owner.userId, name: 'A owner' },
        n: 3,
        hits: 2,
        buckets: [
          { from: 0, to: 20, ...none },
          { from: 20, to: 40, ...none, n: 1, hits: 1, better: 1 },
          { from: 40, to: 60, ...none },
          { from: 60, to: 80, ...none },
          { from: 80, to: 100, n: 2, hits: 1, asExpected: 1, better: 0, worse: 1, inconclusive: 1 },
        ],
      },
    ]);
    const founder = test.as(await practice.person('founder', [place.clientId]));
    await founder.get('/v1/decision-calibration').expect(404);
  });
});
