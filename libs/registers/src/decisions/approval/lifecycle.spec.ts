import { v7 as uuid } from 'uuid';
import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { agreeRights, type DecisionPlace, decisionPlace, decisionsOf, queue } from '../../testing/decisions';

describe('the lifecycle of a decision', () => {
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
  const accepted = async (title: string, at = place) =>
    owner.move(
      await owner.move(await owner.record(at.engagementId, queue({ title })), 'proposals'),
      'approvals',
    );
  const kinds = (decision: { timeline: { kind: string }[] }) => decision.timeline.map(({ kind }) => kind);

  it('a rejected decision is reopened as a draft with the same content, and counted', async () => {
    const proposed = await owner.move(await owner.record(place.engagementId), 'proposals');
    const rejected = await owner.move(proposed, 'rejections', { reason: 'Not now.' });
    expect(rejected).toMatchObject({ state: 'rejected', decidedAt: expect.any(String), waitingOn: null });
    const words = await owner.change('patch', rejected.id, rejected.version, { title: 'x' }).expect(409);
    expect(words.body.code).toBe('decision.closed');
    const reopened = await owner.move(rejected, 'reopenings', { reason: 'It is urgent now.' });
    expect(reopened).toMatchObject({
      state: 'draft',
      reopenedCount: 1,
      decidedAt: null,
      raisedAt: proposed.raisedAt,
      revision: { number: 2, state: 'draft', contentHash: proposed.revision.contentHash },
    });
    const again = await owner.move(await owner.edit(reopened, { title: 'Better' }), 'proposals');
    expect(await owner.move(again, 'approvals')).toMatchObject({
      state: 'accepted',
      approvedRevision: 2,
      title: 'Better',
    });
    await owner.change('post', `${again.id}/reopenings`, again.version + 1).expect(409);
  });

  it('withdrawing affects a proposal, or only the pending revision of an accepted decision', async () => {
    const proposed = await owner.move(await owner.record(place.engagementId), 'proposals');
    expect(await owner.move(proposed, 'withdrawals')).toMatchObject({
      state: 'withdrawn',
      waitingOn: null,
      ageDays: null,
    });
    const decision = await accepted('Kept');
    await owner.change('post', `${decision.id}/withdrawals`, decision.version).expect(409);
    const edited = await owner.edit(decision, { title: 'Edited' });
    expect(await owner.move(edited, 'withdrawals')).toMatchObject({
      state: 'accepted',
      title: 'Kept',
      pendingRevision: null,
      waitingOn: null,
    });
  });

  it('superseding links both decisions at once, and happens only once', async () => {
    const [old, next, other] = [await accepted('Old'), await accepted('Next'), await accepted('Other')];
    const draft = await owner.record(place.engagementId);
    const foreign = await decisionPlace(test.database.admin, practice);
    await agreeRights(test.database.admin, practice, foreign, [{}]);
    const theirs = await accepted('Theirs', foreign);
    const by = (id: string) => ({ supersededById: id });
    for (const [id, status] of [
      [draft.id, 409],
      [theirs.id, 400],
      [uuid(), 400],
      [old.id, 400],
    ] as const)
      await owner.change('post', `${old.id}/supersessions`, old.version, by(id)).expect(status);
    const done = await owner.move(old, 'supersessions', by(next.id));
    expect(done).toMatchObject({
      state: 'superseded',
      supersededBy: { id: next.id, number: 'D-2', title: 'Next' },
    });
    expect(kinds(done)).toEqual(['raised', 'proposed', 'approved', 'superseded']);
    const successor = await owner.get(next.id);
    expect(successor).toMatchObject({
      version: next.version + 1,
      supersedes: [{ id: old.id, title: 'Old', state: 'superseded' }],
    });
    expect(successor.timeline.at(-1)).toMatchObject({ kind: 'supersedes', aboutId: old.id });
    const twice = await owner
      .change('post', `${old.id}/supersessions`, done.version, by(other.id))
      .expect(409);
    expect(twice.body.code).toBe('decision.already_superseded');
    await owner.change('post', `${next.id}/supersessions`, successor.version, by(old.id)).expect(409);
  });

  it('a decision is deprecated with a reason and then stays', async () => {
    const decision = await accepted('Old');
    await owner.change('post', `${decision.id}/deprecations`, decision.version, {}).expect(400);
    const done = await owner.move(decision, 'deprecations', { reason: 'The product is gone.' });
    expect(done).toMatchObject({ state: 'deprecated', title: 'Old' });
    await owner.change('patch', done.id, done.version, { title: 'x' }).expect(409);
  });

  it('a founder sees a decision only while it is published', async () => {
    const founder = decisionsOf(test, await practice.person('founder', [place.clientId]));
    const draft = await owner.record(place.engagementId, queue({ founderSummary: '' }));
    await owner.change('post', `${draft.id}/publications`, draft.version).expect(409);
    const proposed = await owner.move(draft, 'proposals');
    const silent = await owner.change('post', `${draft.id}/publications`, proposed.version).expect(409);
    expect(silent.body.code).toBe('decision.no_founder_summary');
    const told = await owner.edit(proposed, { founderSummary: 'In plain words.' });
    const published = await owner.move(told, 'publications');
    const seen = await founder.get(draft.id);
    expect(seen).toMatchObject({ title: published.title, revision: { number: 2 } });
    expect(seen.timeline.map(({ kind, revision }) => [kind, revision])).toEqual([
      ['raised', null],
      ['proposed', 2],
      ['published', 2],
    ]);
    await founder.as.get(`/v1/decisions/${draft.id}/revisions/1`).expect(404);
    const hidden = (await owner.change('delete', `${draft.id}/publications`, published.version).expect(200))
      .body;
    expect(hidden).toMatchObject({ visibility: 'private', publishedAt: null });
    await founder.as.get(`/v1/decisions/${draft.id}`).expect(404);
    expect((await founder.as.get('/v1/decisions').expect(200)).body.data).toEqual([]);
  });

  it('dates and cost of delay change without a new revision', async () => {
    const decision = await accepted('Kept');
    const changed = await owner.edit(decision, {
      raisedOn: '2026-01-05',
      neededBy: '2026-02-01',
      actionedOn: '2026-02-03',
      costOfDelayPerWeek: { amount: 9, currency: 'EUR' },
    });
    expect(changed).toMatchObject({
      version: decision.version + 1,
      proposedRevision: null,
      raisedAt: '2026-01-05T11:00:00+00:00',
      neededBy: '2026-02-01',
      actionedAt: '2026-02-03T11:00:00+00:00',
      costOfDelayPerWeek: { amount: 9, currency: 'EUR' },
    });
    expect(await owner.edit(changed, { neededBy: null, actionedOn: null })).toMatchObject({
      neededBy: null,
      actionedAt: null,
    });
    await owner.change('patch', decision.id, changed.version + 1, { raisedOn: '2190-01-01' }).expect(400);
  });

  it('records of the same client can be linked, decisions on both sides', async () => {
    const [one, two] = [await owner.record(place.engagementId), await owner.record(place.engagementId)];
    const put = (decision: { id: string; version: number }, links: object[]) =>
      owner.change('put', `${decision.id}/links`, decision.version, { links });
    const to = { recordType: 'decision', recordId: two.id };
    const linked = (await put(one, [to, to]).expect(200)).body;
    expect(linked.links).toEqual([{ ...to, label: 'D-2 Which queue carries the jobs' }]);
    const other = await owner.get(two.id);
    expect([other.version, other.links.map(({ recordId }) => recordId)]).toEqual([2, [one.id]]);
    await put(two, []).expect(412);
    for (const wrong of [
      { ...to, recordId: one.id },
      { ...to, recordId: uuid() },
      { recordType: 'phase', recordId: two.id },
    ]) {
      const { body } = await put(linked, [wrong]).expect(400);
      expect(body.errors[0].pointer).toBe('/links/0/recordId');
    }
    await put(other, []).expect(200);
    expect((await owner.get(one.id)).links).toEqual([]);
  });
});
