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

describe('drafts of check-ins', () => {
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

  it('keeps what was typed, as it was typed; the last one wins', async () => {
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

  it('keeps how far a meeting has come, with the notes and the time of each point', async () => {
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

  it('shows it to the one who typed it, and to nobody else', async () => {
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

  it('is gone with its check-in, and what somebody else has typed is not', async () => {
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

  it('is dropped on request, also when there is none', async () => {
    await save().expect(200);
    await t.as(p.owner).delete(`/v1/occurrences/${id}/draft`).expect(204);
    await t.as(p.owner).delete(`/v1/occurrences/${id}/draft`).expect(204);
    expect(await draftOf(p.owner)).toBeNull();
    const stranger = await p.person('associate', []);
    await t.as(stranger).delete(`/v1/occurrences/${id}/draft`).expect(404);
  });

  it.each([
    ['too long', { moved: 'x'.repeat(4001) }],
    ['no word for health', { health: 'fine' }],
    ['a pulse beyond the scale', { pulse: 6 }],
    ['no text', { blocked: 3 }],
    ['something unknown', { author: 'me' }],
  ])('refuses %s', async (_what, wrong) => {
    await save({ ...typed, ...wrong }).expect(400);
  });
});
