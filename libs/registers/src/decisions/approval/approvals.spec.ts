import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

describe('approving decisions', () => {
  const test = testApi();
  let practice: TestPractice;
  let place: DecisionPlace;
  let owner: ReturnType<typeof decisionsOf>;
  let founder: ReturnType<typeof decisionsOf>;
  let founderPerson: TestPerson;
  beforeEach(async () => {
    practice = await test.practice();
    place = await decisionPlace(test.database.admin, practice);
    founderPerson = await practice.person('founder', [place.clientId]);
    [owner, founder] = [decisionsOf(test, practice.owner), decisionsOf(test, founderPerson)];
  });
  const rights = (...given: Parameters<typeof agreeRights>[3]) =>
    agreeRights(test.database.admin, practice, place, given);
  const spend = (amount: number) => ({ spendPerMonth: { amount, currency: 'USD' } });

  it('AC-23 vendor spend within the limit is approved, above it the CTO is refused and the founder asked', async () => {
    await rights({ category: 'vendor', limit: 100_000 });
    const small = await owner.move(
      await owner.record(place.engagementId, queue({ category: 'vendor', ...spend(99_900) })),
      'proposals',
    );
    expect(small).toMatchObject({
      state: 'proposed',
      waitingOn: 'cto',
      visibility: 'private',
      revision: { approver: { by: 'cto', reason: 'within_right' } },
    });
    expect(await owner.move(small, 'approvals')).toMatchObject({
      state: 'accepted',
      approvedRevision: 1,
      waitingOn: null,
      outsideRights: false,
    });

    const large = await owner.move(
      await owner.record(place.engagementId, queue({ category: 'vendor', ...spend(150_000) })),
      'proposals',
    );
    expect(large).toMatchObject({
      waitingOn: 'founder',
      visibility: 'published',
      revision: { approver: { by: 'founder', reason: 'over_limit', withinRights: true } },
    });
    const refused = await owner.change('post', `${large.id}/approvals`, large.version).expect(403);
    expect(refused.body.code).toBe('decision.founder_decides');
    const waiting = await founder.as.get('/v1/decisions?waitingOn=founder').expect(200);
    expect(waiting.body.data.map(({ id }: { id: string }) => id)).toEqual([large.id]);
    const seen = await founder.get(large.id);
    const accepted = await founder.move(seen, 'approvals', {
      contentHash: seen.revision.contentHash,
      reason: 'Worth it.',
    });
    expect(accepted).toMatchObject({ state: 'accepted', decidedAt: expect.any(String) });
    expect(accepted.timeline.at(-1)).toMatchObject({
      kind: 'approved',
      revision: 1,
      contentHash: seen.revision.contentHash,
      reason: 'Worth it.',
      by: { id: founderPerson.userId },
    });
  });

  it('a decision without an agreed right is flagged, and the CTO can never approve it', async () => {
    const proposed = await owner.move(await owner.record(place.engagementId), 'proposals');
    expect(proposed).toMatchObject({
      waitingOn: 'founder',
      outsideRights: true,
      revision: { approver: { reason: 'no_right' } },
    });
    await owner.change('post', `${proposed.id}/approvals`, proposed.version).expect(403);
    expect(await founder.move(await founder.get(proposed.id), 'approvals')).toMatchObject({
      state: 'accepted',
      outsideRights: true,
    });
  });

  it('AC-35 an approval is bound to its revision: an edit is proposed again, and readers keep the approved one', async () => {
    const draft = await owner.record(place.engagementId);
    let decision = await owner.move(draft, 'proposals');
    decision = await owner.edit(decision, { title: 'Second' });
    decision = await owner.edit(decision, { title: 'Third' });
    expect(decision).toMatchObject({
      state: 'proposed',
      revision: { number: 3, state: 'proposed' },
      pendingRevision: null,
    });
    const approved = await founder.move(await founder.get(draft.id), 'approvals');
    expect(approved).toMatchObject({ state: 'accepted', approvedRevision: 3 });

    const edited = await owner.edit(await owner.get(draft.id), { title: 'Fourth' });
    expect(edited).toMatchObject({
      state: 'accepted',
      title: 'Third',
      approvedRevision: 3,
      proposedRevision: 4,
      waitingOn: 'founder',
      revision: { number: 3, state: 'accepted', content: { title: 'Third' } },
      pendingRevision: { number: 4, state: 'proposed', content: { title: 'Fourth' } },
    });
    const viewer = await practice.person('viewer', [place.clientId]);
    expect(await decisionsOf(test, viewer).get(draft.id)).toMatchObject({
      title: 'Third',
      approvedRevision: 3,
    });
    const refused = await founder
      .change('post', `${draft.id}/approvals`, edited.version, {
        contentHash: approved.revision.contentHash,
      })
      .expect(409);
    expect(refused.body.code).toBe('decision.other_words');
    const again = await founder.move(await founder.get(draft.id), 'approvals', {
      contentHash: edited.pendingRevision!.contentHash,
    });
    expect(again).toMatchObject({
      title: 'Fourth',
      approvedRevision: 4,
      proposedRevision: null,
      pendingRevision: null,
    });
    const { body } = await founder.as.get(`/v1/decisions/${draft.id}/revisions`).expect(200);
    expect(body.data.map(({ number, state }: { number: number; state: string }) => [number, state])).toEqual([
      [4, 'accepted'],
      [3, 'replaced'],
      [2, 'replaced'],
      [1, 'replaced'],
    ]);
    expect(
      (await founder.as.get(`/v1/decisions/${draft.id}/revisions/3`).expect(200)).body.content.title,
    ).toBe('Third');
  });

  it('readers do not see what the practice proposes to itself while a revision is approved', async () => {
    await rights({}, { category: 'data' });
    let decision = await owner.move(await owner.record(place.engagementId), 'proposals');
    await founder.as.get(`/v1/decisions/${decision.id}`).expect(404);
    decision = await owner.move(await owner.move(decision, 'approvals'), 'publications');
    decision = await owner.edit(decision, { title: 'Not yet', category: 'data' });
    expect(decision.proposedRevision).toBe(2);
    expect(await founder.get(decision.id)).toMatchObject({
      title: 'Which queue carries the jobs',
      category: 'architecture',
      proposedRevision: null,
      waitingOn: null,
      pendingRevision: null,
    });
    await founder.as.get(`/v1/decisions/${decision.id}/revisions/2`).expect(404);
    await owner.move(decision, 'approvals');
    expect(await founder.get(decision.id)).toMatchObject({
      title: 'Not yet',
      category: 'data',
      approvedRevision: 2,
    });
  });

  it('a rejected revision leaves the approved one in force', async () => {
    const first = await owner.move(await owner.record(place.engagementId), 'proposals');
    await founder.move(await founder.get(first.id), 'approvals');
    await owner.edit(await owner.get(first.id), { title: 'Another' });
    await founder.change('post', `${first.id}/rejections`, 4, {}).expect(400);
    const rejected = await founder.move(await founder.get(first.id), 'rejections', { reason: 'Too dear.' });
    expect(rejected).toMatchObject({
      state: 'accepted',
      title: 'Which queue carries the jobs',
      proposedRevision: null,
    });
    const next = await owner.edit(await owner.get(first.id), { confidence: 70 });
    expect(next.pendingRevision).toMatchObject({
      number: 3,
      content: { title: 'Which queue carries the jobs', confidence: 70 },
    });
  });

  it('a question stops the approver’s clock, and the answer starts it again', async () => {
    const proposed = await owner.move(await owner.record(place.engagementId), 'proposals');
    const asked = await founder.move(await founder.get(proposed.id), 'questions', {
      question: 'What if it fails?',
    });
    expect(asked).toMatchObject({
      waitingOn: 'author',
      openQuestion: { reason: 'What if it fails?', by: { id: founderPerson.userId } },
    });
    expect(asked.waitingSince! > proposed.waitingSince!).toBe(true);
    await founder.change('post', `${asked.id}/questions`, asked.version, { question: 'And?' }).expect(409);
    await founder.change('post', `${asked.id}/answers`, asked.version, { answer: 'x' }).expect(404);
    const answered = await owner.move(await owner.get(asked.id), 'answers', { answer: 'We go back.' });
    expect(answered).toMatchObject({ waitingOn: 'founder', openQuestion: null });
    expect(answered.timeline.map(({ kind }) => kind)).toEqual([
      'raised',
      'proposed',
      'published',
      'asked',
      'answered',
    ]);
    expect(answered.timeline[4]!.aboutId).toBe(answered.timeline[3]!.id);
    await owner.change('post', `${asked.id}/answers`, answered.version, { answer: 'x' }).expect(409);
  });

  it('a one-way door needs two options, a pre-mortem and an approver other than its author', async () => {
    await rights({});
    const draft = await owner.record(
      place.engagementId,
      queue({ door: 'one_way', options: [{ title: 'A', chosen: true }] }),
    );
    const { body } = await owner.change('post', `${draft.id}/proposals`, draft.version).expect(409);
    expect([body.code, body.errors.map(({ pointer }: { pointer: string }) => pointer)]).toEqual([
      'decision.incomplete',
      ['/options', '/preMortem'],
    ]);
    const ready = { options: queue().options, preMortem: 'The vendor left.' };
    const alone = await owner.move(await owner.edit(draft, ready), 'proposals');
    expect(alone).toMatchObject({
      waitingOn: 'founder',
      revision: { approver: { reason: 'author_cannot_approve' } },
    });

    const cto = await practice.person('cto');
    const second = await owner.move(
      await owner.record(place.engagementId, queue({ door: 'one_way', ...ready })),
      'proposals',
    );
    expect(second.waitingOn).toBe('cto');
    const own = await owner.change('post', `${second.id}/approvals`, second.version).expect(403);
    expect(own.body.code).toBe('decision.author_cannot_approve');
    await decisionsOf(test, cto).move(second, 'approvals');
  });

  it('only the named approver approves', async () => {
    await rights({});
    const associate = decisionsOf(test, await practice.person('associate', [place.clientId]));
    const viewer = decisionsOf(test, await practice.person('viewer', [place.clientId]));
    let decision = await owner.move(await owner.record(place.engagementId), 'proposals');
    await associate.change('post', `${decision.id}/approvals`, decision.version).expect(403);
    decision = await owner.move(decision, 'publications');
    await viewer.change('post', `${decision.id}/approvals`, decision.version).expect(404);
    const refused = await founder.change('post', `${decision.id}/approvals`, decision.version).expect(403);
    expect(refused.body.code).toBe('decision.cto_decides');
    await owner.change('post', `${decision.id}/proposals`, decision.version).expect(409);
    decision = await owner.move(decision, 'proposals', { askFounder: true });
    expect(decision).toMatchObject({
      waitingOn: 'founder',
      revision: { number: 1, approver: { reason: 'asked_founder' } },
    });
    await owner.change('post', `${decision.id}/approvals`, decision.version).expect(403);
    await founder.move(decision, 'approvals');
  });
});
