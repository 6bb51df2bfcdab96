import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';

describe('occurrences', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p, { clientName: 'Acme' });
  });

  it('AC-30: due dates are listed newest first with their punctuality', async () => {
    const states = [
      [7, 'scheduled', null, 'pending'],
      [0, 'due', null, 'pending'],
      [-7, 'due', null, 'missed'],
      [-14, 'done', -13, 'late'],
      [-21, 'done', -21, 'on_time'],
      [-28, 'not_applicable', null, 'not_applicable'],
      [-35, 'missed', null, 'missed'],
    ] as const;
    for (const [days, state, done] of states) await e.occurrence(days, state, done ?? undefined);
    const path = `/v1/engagements/${e.engagementId}/occurrences`;
    const { body } = await t.as(p.owner).get(path).expect(200);
    expect(body.data.map((each: { punctuality: string }) => each.punctuality)).toEqual(
      states.map((each) => each[3]),
    );
    expect(body.nextCursor).toBeNull();

    const first = (await t.as(p.owner).get(`${path}?limit=4`).expect(200)).body;
    const second = (await t.as(p.owner).get(`${path}?limit=4&cursor=${first.nextCursor}`).expect(200)).body;
    expect([...first.data, ...second.data]).toEqual(body.data);
    expect(second.nextCursor).toBeNull();
  });

  it('a due date returns its client, previous check-in and opening day', async () => {
    const before = await e.occurrence(-7, 'due');
    const previous = await t
      .as(p.owner)
      .post(`/v1/occurrences/${before}/check-ins`)
      .send({ moved: 'A lot' })
      .expect(201);
    const id = await e.occurrence(0, 'due');
    const { body, headers } = await t.as(p.owner).get(`/v1/occurrences/${id}`).expect(200);
    expect(body).toMatchObject({
      ...{ id, title: 'Weekly check-in', client: { id: e.clientId, name: 'Acme', currency: 'USD' } },
      ...{ previousCheckIn: previous.body, checkIn: null, checkInId: null, punctuality: 'pending' },
    });
    expect(new Date(body.localDate).getTime() - new Date(body.opensOn).getTime()).toBe(6 * 86_400_000);
    expect(headers.etag).toBe('"1"');
  });

  it('a founder sees the due date but no private check-in', async () => {
    const [before, now] = [await e.occurrence(-7, 'due'), await e.occurrence(0, 'due')];
    for (const id of [before, now])
      await t.as(p.owner).post(`/v1/occurrences/${id}/check-ins`).send({ moved: 'Secret' }).expect(201);
    const founder = await p.person('founder', [e.clientId]);
    const { body } = await t.as(founder).get(`/v1/occurrences/${now}`).expect(200);
    expect(body).toMatchObject({ state: 'done', checkInId: null, checkIn: null, previousCheckIn: null });
    const list = await t.as(founder).get(`/v1/engagements/${e.engagementId}/occurrences`).expect(200);
    expect(list.body.data).toMatchObject([{ checkInId: null }, { checkInId: null }]);
  });

  it('a foreign cursor and a malformed ID are refused', async () => {
    const path = `/v1/engagements/${e.engagementId}/occurrences`;
    await t.as(p.owner).get(`${path}?cursor=WyJhIl0`).expect(400);
    await t.as(p.owner).get(`${path}?limit=0`).expect(400);
    await t.as(p.owner).get('/v1/engagements/1/occurrences').expect(400);
  });
});
