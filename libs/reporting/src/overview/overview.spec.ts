import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPractice } from '@quarterdeck/testing/test-practice';

describe('client overview', () => {
  const t = testApi();
  let p: TestPractice;
  let e: TestEngagement;
  beforeEach(async () => {
    p = await t.practice();
    e = await runningEngagement(t.database.admin, p, { clientName: 'Acme' });
  });

  const get = async (path: string, person = p.owner) => (await t.as(person).get(path).expect(200)).body;
  const submit = async (occurrenceId: string, body: object) =>
    (await t.as(p.owner).post(`/v1/occurrences/${occurrenceId}/check-ins`).send(body).expect(201)).body;

  it('the overview contains what the single routes return', async () => {
    for (const days of [-14, -7, 0])
      await submit(await e.occurrence(days, 'due'), {
        moved: `Day ${days}`,
        cash: { amount: 5, currency: 'USD' },
      });
    for (const days of [7, 14, 21]) await e.occurrence(days);
    const fact = {
      kind: 'headcount',
      count: 12,
      asOf: '2026-01-31',
      source: 'Board deck',
      confidence: 'high',
    };
    await t.as(p.owner).post(`/v1/clients/${e.clientId}/facts`).send(fact).expect(201);

    const body = await get(`/v1/clients/${e.clientId}/overview`);
    const of = (what: string) => get(`/v1/engagements/${e.engagementId}/${what}`);
    expect(body.client).toEqual(await get(`/v1/clients/${e.clientId}`));
    expect(body.engagement).toEqual(await get(`/v1/engagements/${e.engagementId}`));
    // The list tells more of a ritual than the page needs.
    expect((await of('rituals')).data[0]).toMatchObject(body.ritual);
    expect(body.ritual.id).toBe(e.ritualId);
    expect(body.checkIns).toEqual((await of('check-ins')).data);
    expect(body.occurrences).toEqual((await of('occurrences')).data.slice(1));
    expect(body.occurrences).toHaveLength(5);
    expect(body.facts).toEqual((await get(`/v1/clients/${e.clientId}/facts?current=true`)).data);
    expect(body.attention).toEqual([]);
    expect(body.people).toEqual([
      { memberId: p.owner.membershipId, name: 'A owner', email: p.owner.email, role: 'owner' },
    ]);
  });

  it('the overview is limited to 13 past and 2 upcoming due dates and 5 check-ins', async () => {
    const past: string[] = [];
    for (let week = -15; week < 0; week++) past.push(await e.occurrence(7 * week, 'missed'));
    for (const days of [3, 10, 17]) await e.occurrence(days);
    for (const [index, id] of past.slice(-6).entries()) await submit(id, { moved: `Entry ${index}` });
    const { occurrences, checkIns } = await get(`/v1/clients/${e.clientId}/overview`);
    expect(occurrences).toHaveLength(15);
    expect(occurrences[2]).toMatchObject({ id: past[14], state: 'done', punctuality: 'late' });
    expect(occurrences[14].id).toBe(past[2]);
    expect(checkIns.map(({ moved }: { moved: string }) => moved)).toEqual(
      [5, 4, 3, 2, 1].map((index) => `Entry ${index}`),
    );
  });

  it('only practice staff see what needs attention', async () => {
    const due = await e.occurrence(-2, 'due');
    const path = `/v1/clients/${e.clientId}/overview`;
    expect((await get(path)).attention).toMatchObject([
      { reason: 'check_in_overdue', subjectId: due, daysPastDue: 2 },
      { reason: 'no_check_in_planned' },
    ]);
    expect((await get(path, await p.person('founder', [e.clientId]))).attention).toEqual([]);
  });

  it('a client without an engagement is shown', async () => {
    const body = await get(`/v1/clients/${await p.client('New')}/overview`);
    expect(body).toMatchObject({
      engagement: null,
      ritual: null,
      occurrences: [],
      checkIns: [],
      facts: [],
      attention: [],
    });
    expect(body.client.name).toBe('New');
  });

  it('AC-36: a founder sees what is published of their client, and nothing of another', async () => {
    const other = await runningEngagement(t.database.admin, p, { clientName: 'Other' });
    const founder = await p.person('founder', [e.clientId]);
    const [colleague, stranger] = [
      await p.person('founder', [e.clientId]),
      await p.person('founder', [other.clientId]),
    ];
    const [associate] = [await p.person('associate', [other.clientId])];
    await submit(await e.occurrence(-7, 'due'), { moved: 'Shown', visibility: 'published' });
    await submit(await e.occurrence(0, 'due'), { moved: 'Secret' });
    const fact = { kind: 'engineers', count: 3, asOf: '2026-01-31', source: 'Interview', confidence: 'low' };
    await t.as(p.owner).post(`/v1/clients/${e.clientId}/facts`).send(fact).expect(201);

    const body = await get(`/v1/clients/${e.clientId}/overview`, founder);
    expect(body.checkIns).toMatchObject([{ moved: 'Shown' }]);
    expect(body.occurrences).toMatchObject([
      { state: 'done', checkInId: null },
      { state: 'done', checkInId: body.checkIns[0].id },
    ]);
    expect(body.facts).toEqual([]);
    expect(body.people.map(({ email }: { email: string }) => email)).toEqual(
      expect.arrayContaining([p.owner.email, founder.email, colleague.email]),
    );
    expect(JSON.stringify(body)).not.toMatch(new RegExp(`Secret|${stranger.email}|${associate.email}`));
    for (const person of [founder, (await t.practice()).owner]) {
      await t.as(person).get(`/v1/clients/${other.clientId}/overview`).expect(404);
    }
    const hidden = await runningEngagement(t.database.admin, p, { visibility: 'private' });
    const theirs = await get(
      `/v1/clients/${hidden.clientId}/overview`,
      await p.person('viewer', [hidden.clientId]),
    );
    expect(theirs).toMatchObject({ engagement: null, ritual: null, occurrences: [], checkIns: [] });
  });
});
