import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { berlin, engagementsOf, todayIn } from '../testing/engagements';

describe('time entries of an engagement', () => {
  const test = testApi();
  let practice: TestPractice;
  let clientId: string;
  let path: string;
  beforeEach(async () => {
    practice = await test.practice();
    clientId = await practice.client('Acme', berlin);
    const { id } = await engagementsOf(test, practice.owner).draft(clientId, todayIn(berlin, -20));
    path = `/v1/engagements/${id}/time-entries`;
  });

  const owner = () => test.as(practice.owner);
  const record = async (body: object) => (await owner().post(path).send(body).expect(201)).body;

  it('an entry needs only its minutes', async () => {
    expect(await record({ minutes: 60 })).toEqual({
      ...{ id: expect.any(String), engagementId: path.split('/')[3], workedOn: todayIn(berlin), minutes: 60 },
      ...{ person: { id: practice.owner.userId, name: 'A owner' }, kind: 'hands_on', note: '', version: 1 },
    });
    const [audit] = await sql(
      test.database.admin,
      'select action, client_id, data from audit_event where tenant_id = $1 order by seq desc limit 1',
      [practice.tenantId],
    );
    expect(audit).toMatchObject({
      action: 'time_entry.recorded',
      client_id: clientId,
      data: { minutes: 60 },
    });
  });

  it('entries are listed latest first, in pages', async () => {
    for (const [days, minutes] of [
      [-3, 10],
      [-1, 20],
      [-1, 30],
      [0, 40],
    ] as const)
      await record({ workedOn: todayIn(berlin, days), minutes });
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const query: string = `?limit=3${cursor ? `&cursor=${cursor}` : ''}`;
      const page: { data: { minutes: number }[]; nextCursor: string | null } = (
        await owner().get(`${path}${query}`).expect(200)
      ).body;
      seen.push(...page.data.map(({ minutes }) => minutes));
      cursor = page.nextCursor;
    } while (cursor);
    expect(seen).toEqual([40, 30, 20, 10]);
  });

  it('changing and deleting need the current version', async () => {
    const colleague = await practice.person('associate', [clientId]);
    const entry = await record({ minutes: 60, note: 'Interview' });
    const patch = (version: number, body: object) =>
      owner().patch(`/v1/time-entries/${entry.id}`).set('If-Match', `"${version}"`).send(body);
    const changes = { minutes: 90, personId: colleague.userId, kind: 'meeting' };
    expect((await patch(1, changes).expect(200)).body).toEqual({
      ...entry,
      ...{ minutes: 90, person: { id: colleague.userId, name: 'A associate' }, kind: 'meeting', version: 2 },
    });
    await patch(1, { minutes: 5 }).expect(412);
    await owner().delete(`/v1/time-entries/${entry.id}`).set('If-Match', '"1"').expect(412);
    await owner().delete(`/v1/time-entries/${entry.id}`).set('If-Match', '"2"').expect(204);
    await patch(2, { minutes: 5 }).expect(404);
  });

  it.each([
    [{ minutes: 0 }, '/minutes'],
    [{ minutes: 1441 }, '/minutes'],
    [{ minutes: 7.5 }, '/minutes'],
    [{}, '/minutes'],
    [{ minutes: 60, workedOn: todayIn(berlin, 1) }, '/workedOn'],
    [{ minutes: 60, kind: 'golf' }, '/kind'],
    [{ minutes: 60, personId: 'me' }, '/personId'],
    [{ minutes: 60, note: 'x'.repeat(501) }, '/note'],
  ])('a time entry with %j is refused', async (body, pointer) => {
    const answer = await owner().post(path).send(body).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('only practice staff who see the client can log time', async () => {
    const strangers = [
      await practice.person('founder', [clientId]),
      await practice.person('associate', [await practice.client('Other')]),
      (await test.practice()).owner,
    ];
    for (const { userId } of strangers) {
      const answer = await owner().post(path).send({ minutes: 60, personId: userId }).expect(400);
      expect(answer.body.errors[0].pointer).toBe('/personId');
    }
    const { id } = await record({ minutes: 60 });
    for (const person of strangers) {
      await test.as(person).get(path).expect(404);
      await test.as(person).post(path).send({ minutes: 60 }).expect(404);
      await test
        .as(person)
        .patch(`/v1/time-entries/${id}`)
        .set('If-Match', '"1"')
        .send({ minutes: 1 })
        .expect(404);
      await test.as(person).delete(`/v1/time-entries/${id}`).set('If-Match', '"1"').expect(404);
    }
  });
});
