import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';
import type { CheckInDraftDto, SaveDraftDto } from './drafts.dto';

const typed: SaveDraftDto = {
  ...{
    moved: 'The second pipeline',
    blocked: '',
    decisionsNeeded: '',
    cash: '12,3',
    cashIn: '',
    cashOut: '',
  },
  ...{ pulse: 4, health: 'at_risk', healthReason: '', publish: true },
};

describe('check-in drafts', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  let id: string;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p);
    id = await e.occurrence(0, 'due');
  });

  const save = (draft: object = typed, person = p.owner) =>
    t.as(person).put(`/v1/occurrences/${id}/draft`).send(draft);
  const draftOf = async (person: TestPerson): Promise<CheckInDraftDto | null> =>
    ((await t.as(person).get(`/v1/occurrences/${id}`).expect(200)).body as { draft: CheckInDraftDto | null })
      .draft;

  it('a draft is kept as typed, and the last save wins', async () => {
    expect(await draftOf(p.owner)).toBeNull();
    const first = (await save().expect(200)).body as CheckInDraftDto;
    expect(first).toEqual({ ...typed, updatedAt: expect.any(String) });
    const kept = (await draftOf(p.owner))!;
    expect(kept).toMatchObject(typed);
    expect(Date.parse(kept.updatedAt)).toBe(Date.parse(first.updatedAt));
    await save({ ...typed, moved: 'The second pipeline is live', pulse: null }).expect(200);
    expect(await draftOf(p.owner)).toMatchObject({ moved: 'The second pipeline is live', pulse: null });
    const events = await sql(t.database.admin, 'select from audit_event where tenant_id = $1', [p.tenantId]);
    expect(events).toEqual([]);
  });

  it("a draft keeps a meeting's progress, notes and time per item", async () => {
    const meeting = {
      at: 1,
      steps: [
        { point: 'Numbers', notes: 'Up 4 %', seconds: 240 },
        { point: 'Risks', notes: '', seconds: 12 },
      ],
    };
    await save({ ...typed, meeting }).expect(200);
    expect((await draftOf(p.owner))!.meeting).toEqual(meeting);
    await save({ ...typed, meeting: null }).expect(200);
    expect((await draftOf(p.owner))!.meeting).toBeNull();
    for (const wrong of [
      { at: -1, steps: [] },
      { at: 0, steps: [{ point: 'x', notes: 'x'.repeat(4001), seconds: 0 }] },
      { at: 0, steps: [{ point: 'x', notes: '', seconds: 1.5 }] },
      { at: 0 },
    ])
      await save({ ...typed, meeting: wrong }).expect(400);
  });

  it('only its author can see a draft', async () => {
    const associate = await p.person('associate', [e.clientId]);
    await save().expect(200);
    expect(await draftOf(associate)).toBeNull();
    await save({ ...typed, moved: 'Mine' }, associate).expect(200);
    expect(await draftOf(p.owner)).toMatchObject({ moved: typed.moved });
    expect(await draftOf(associate)).toMatchObject({ moved: 'Mine' });
    expect(await draftOf(await p.person('founder', [e.clientId]))).toBeNull();
    await save(typed, await p.person('founder', [e.clientId])).expect(404);
    await save(typed, await p.person('associate', [])).expect(404);
  });

  it("submitting a check-in deletes its author's draft and no one else's", async () => {
    const associate = await p.person('associate', [e.clientId]);
    await save().expect(200);
    await save({ ...typed, moved: 'Mine' }, associate).expect(200);
    await t.as(p.owner).post(`/v1/occurrences/${id}/check-ins`).send({ moved: 'Sent' }).expect(201);
    expect(await draftOf(p.owner)).toBeNull();
    expect(await draftOf(associate)).toMatchObject({ moved: 'Mine' });
    expect((await save().expect(409)).body.code).toBe('check_in.exists');
    await t.as(associate).delete(`/v1/occurrences/${id}/draft`).expect(204);
    expect(await draftOf(associate)).toBeNull();
  });

  it('a draft can be deleted, even when there is none', async () => {
    await save().expect(200);
    await t.as(p.owner).delete(`/v1/occurrences/${id}/draft`).expect(204);
    await t.as(p.owner).delete(`/v1/occurrences/${id}/draft`).expect(204);
    expect(await draftOf(p.owner)).toBeNull();
    const stranger = await p.person('associate', []);
    await t.as(stranger).delete(`/v1/occurrences/${id}/draft`).expect(404);
  });

  it.each([
    ['a text that is too long', { moved: 'x'.repeat(4001) }],
    ['an unknown health', { health: 'fine' }],
    ['a pulse off the scale', { pulse: 6 }],
    ['a number instead of text', { blocked: 3 }],
    ['an unknown field', { author: 'me' }],
  ])('a draft with %s is refused', async (_what, wrong) => {
    await save({ ...typed, ...wrong }).expect(400);
  });
});
