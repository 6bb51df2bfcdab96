import { sql } from '@quarterdeck/testing/test-practice';
import { testApi } from '@quarterdeck/testing/test-api';
import type { TestPerson, TestPractice } from '@quarterdeck/testing/test-practice';
import { runningEngagement, type TestEngagement } from '../testing/running-engagement';

describe('calendar feeds', () => {
  const t = testApi();
  let p: TestPractice;
  let acme: TestEngagement;
  let other: TestEngagement;
  let founder: TestPerson;
  beforeEach(async () => {
    p = await t.practice();
    acme = await runningEngagement(t.database.admin, p, { clientName: 'Acme' });
    other = await runningEngagement(t.database.admin, p, { clientName: 'Other' });
    founder = await p.person('founder', [acme.clientId]);
    await acme.occurrence(3);
    await other.occurrence(3);
  });

  const subscribe = async (person: TestPerson, body = {}): Promise<{ id: string; url: string }> =>
    (await t.as(person).post('/v1/calendar-feeds').send(body).expect(201)).body;
  const pathOf = ({ url }: { url: string }) => new URL(url).pathname;
  const summaries = async (feed: { url: string }) =>
    [...(await t.as().get(pathOf(feed)).expect(200)).text.matchAll(/SUMMARY:(.*)\r/g)].map(
      ([, line]) => line,
    );

  it('a feed shows a calendar app what its owner sees, without a session', async () => {
    expect(await summaries(await subscribe(p.owner))).toEqual([
      'Weekly check-in: Acme',
      'Weekly check-in: Other',
    ]);
    expect(await summaries(await subscribe(p.owner, { clientId: other.clientId }))).toEqual([
      'Weekly check-in: Other',
    ]);
    expect(await summaries(await subscribe(founder))).toEqual(['Weekly check-in: Acme']);
  });

  it('the ETag stays while a feed is unchanged and changes with it', async () => {
    const path = pathOf(await subscribe(p.owner));
    const { headers } = await t
      .as()
      .get(path)
      .expect(200)
      .expect('content-type', /^text\/calendar/);
    const known = headers.etag!;
    await t.as().get(path).set('If-None-Match', known).expect(304);
    await acme.occurrence(10);
    const { text } = await t.as().get(path).set('If-None-Match', known).expect(200);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(3);
  });

  it('a feed omits dates that are not applicable or long past', async () => {
    await acme.occurrence(10, 'not_applicable');
    await acme.occurrence(-100, 'missed');
    const feed = await subscribe(p.owner, { clientId: acme.clientId });
    expect(await summaries(feed)).toHaveLength(1);
  });

  it('people see only their own feeds, and deleting a feed stops it at once', async () => {
    const feed = await subscribe(p.owner);
    await subscribe(founder);
    const listed = (await t.as(p.owner).get('/v1/calendar-feeds').expect(200)).body.data;
    expect(listed).toEqual([expect.objectContaining({ id: feed.id, url: feed.url, clientId: null })]);
    await t.as(founder).delete(`/v1/calendar-feeds/${feed.id}`).expect(404);
    await t.as(p.owner).delete(`/v1/calendar-feeds/${feed.id}`).expect(204);
    await t.as().get(pathOf(feed)).expect(404);
  });

  it('a feed omits a client the person lost, and is empty for someone who left', async () => {
    const feed = await subscribe(founder);
    await sql(t.database.admin, 'delete from client_grant where membership_id = $1', [founder.membershipId]);
    expect(await summaries(feed)).toEqual([]);
    await sql(t.database.admin, 'update membership set ended_at = now() where id = $1', [
      founder.membershipId,
    ]);
    await t.as().get(pathOf(feed)).expect(404);
  });

  it("a founder's feed omits an unpublished engagement", async () => {
    const feed = await subscribe(founder);
    const hide = `update engagement set visibility = 'private' where id = $1`;
    await sql(t.database.admin, hide, [acme.engagementId]);
    expect(await summaries(feed)).toEqual([]);
  });

  it('a feed cannot be made for a foreign client, and an unknown address is 404', async () => {
    await t.as(founder).post('/v1/calendar-feeds').send({ clientId: other.clientId }).expect(404);
    await t
      .as()
      .get(`/v1/calendars/${'x'.repeat(43)}.ics`)
      .expect(404);
    await t.as().get('/v1/calendars/nope').expect(400);
  });
});
