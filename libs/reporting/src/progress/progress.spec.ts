import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';

describe('the progress page', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice('North Star');
    e = await runningEngagement(t.database.admin, p, { clientName: 'Acme' });
  });

  const progress = async (person = p.owner, clientId = e.clientId) =>
    (await t.as(person).get(`/v1/clients/${clientId}/progress`).expect(200)).body;
  const submit = async (occurrenceId: string, body: object) =>
    (await t.as(p.owner).post(`/v1/occurrences/${occurrenceId}/check-ins`).send(body).expect(201)).body;

  it('founders see what is published, and insiders the same page', async () => {
    const founder = await p.person('founder', [e.clientId]);
    const published = { visibility: 'published' };
    const first = await submit(await e.occurrence(-14, 'due'), {
      moved: 'First',
      decisionsNeeded: 'Old question',
      ...published,
    });
    const second = await submit(await e.occurrence(-7, 'due'), {
      moved: 'Second',
      decisionsNeeded: 'Which vendor?',
      ...published,
    });
    await submit(await e.occurrence(0, 'due'), { moved: 'Secret', decisionsNeeded: 'Secret' });
    await e.occurrence(7);

    const body = await progress(founder);
    expect(body).toMatchObject({
      client: { id: e.clientId, name: 'Acme', timeZone: e.zone, currency: 'USD' },
      practice: { name: 'North Star' },
      engagement: { id: e.engagementId, visibility: 'published' },
      nextCheckIn: { localDate: expect.any(String), dueAt: expect.any(String) },
      decisionsNeeded: [{ checkInId: second.id, localDate: second.localDate, text: 'Which vendor?' }],
      adherence: { onTime: 1, n: 3 },
    });
    expect(body.checkIns).toEqual([second, first]);
    expect(body.people.map(({ email, role }: { email: string; role: string }) => [email, role])).toEqual([
      [p.owner.email, 'owner'],
      [founder.email, 'founder'],
    ]);
    expect(JSON.stringify(body)).not.toContain('Secret');
    expect(await progress(p.owner)).toEqual(body);
    expect(await progress(await p.person('cto'))).toMatchObject({ checkIns: body.checkIns });
    expect(await progress(await p.person('viewer', [e.clientId]))).toMatchObject({ checkIns: body.checkIns });
  });

  it('a private engagement is not shown, not even to insiders', async () => {
    const hidden = await runningEngagement(t.database.admin, p, { visibility: 'private' });
    await hidden.occurrence(3);
    for (const person of [p.owner, await p.person('founder', [hidden.clientId])]) {
      expect(await progress(person, hidden.clientId)).toMatchObject({
        ...{ engagement: null, nextCheckIn: null, checkIns: [], decisionsNeeded: [] },
        adherence: { ratio: null, onTime: 0, n: 0 },
      });
    }
  });

  it('AC-36: people without a shared client, and former members, are not shown', async () => {
    const other = await runningEngagement(t.database.admin, p);
    const [founder, left] = [await p.person('founder', [e.clientId]), await p.person('viewer', [e.clientId])];
    const strangers = [
      await p.person('founder', [other.clientId]),
      await p.person('associate', [other.clientId]),
      left,
    ];
    await sql(t.database.admin, 'update membership set ended_at = now() where id = $1', [left.membershipId]);
    for (const person of [founder, p.owner]) {
      const text = JSON.stringify(await progress(person));
      for (const { email } of strangers) expect(text).not.toContain(email);
    }
  });

  it("AC-36: another client's or practice's page is 404, and only own pages are listed", async () => {
    const other = await runningEngagement(t.database.admin, p, { clientName: 'Other' });
    const founder = await p.person('founder', [e.clientId]);
    await t.as(founder).get(`/v1/clients/${other.clientId}/progress`).expect(404);
    await t
      .as((await t.practice()).owner)
      .get(`/v1/clients/${e.clientId}/progress`)
      .expect(404);
    const list = async (person = p.owner) => (await t.as(person).get('/v1/progress').expect(200)).body;
    expect(await list(founder)).toEqual({
      data: [{ client: { id: e.clientId, name: 'Acme' } }],
      nextCursor: null,
    });
    expect((await list()).data).toHaveLength(2);
  });
});
