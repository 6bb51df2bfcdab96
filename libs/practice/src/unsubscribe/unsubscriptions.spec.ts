import { unsubscribeToken } from '@quarterdeck/platform/mail/unsubscribe-token';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPractice } from '@quarterdeck/testing/test-practice';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';

describe('unsubscribing by link', () => {
  const t = testApi();
  let p: TestPractice;
  let path: string;
  beforeEach(async () => {
    p = await t.practice('Harbour Advisory');
    path = `/v1/unsubscriptions/${tokenOf()}`;
  });

  const tokenOf = (change = {}) =>
    unsubscribeToken(TEST_SECRET, {
      tenantId: p.tenantId,
      userId: p.owner.userId,
      topic: 'reminders',
      ...change,
    });
  const muted = async (person = p.owner) =>
    (await t.as(person).get('/v1/notification-preferences').expect(200)).body.mutedTopics;
  const told = (is: boolean) => ({ practice: 'Harbour Advisory', topic: 'reminders', muted: is });

  it.each([
    ['a mail program', 'application/x-www-form-urlencoded', 'List-Unsubscribe=One-Click'],
    [
      'a mail program with a form of parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="List-Unsubscribe"\r\n\r\nOne-Click\r\n--x--\r\n',
    ],
    ['the page', 'application/json', ''],
  ])('one click of %s unsubscribes without a session', async (_who, type, body) => {
    const { body: answer } = await t.as().post(path).set('Content-Type', type).send(body).expect(200);
    expect(answer).toEqual(told(true));
    await t.as().post(path).expect(200);
    expect(await muted()).toEqual(['reminders']);
    const events = await sql(
      t.database.admin,
      'select action, actor_user_id, data from audit_event where tenant_id = $1',
      [p.tenantId],
    );
    expect(events).toEqual([
      {
        action: 'notification_preference.topic_muted',
        actor_user_id: p.owner.userId,
        data: { topic: 'reminders' },
      },
    ]);
  });

  it('unsubscribing can be undone with the same link', async () => {
    await t.as().post(path).expect(200);
    expect((await t.as().delete(path).expect(200)).body).toEqual(told(false));
    expect(await muted()).toEqual([]);
  });

  it('opening the link changes nothing', async () => {
    const { headers } = await t.as().get(path).expect(303);
    expect(headers.location).toBe(`http://localhost:3000/unsubscribe#${tokenOf()}`);
    const { body } = await t.as().post('/v1/unsubscriptions/previews').send({ token: tokenOf() }).expect(200);
    expect(body).toEqual(told(false));
    expect(await muted()).toEqual([]);
  });

  it('unsubscribing covers one topic of one person in one practice', async () => {
    const [cto, other] = [await p.person('cto'), await t.practice()];
    await t.as().post(path).expect(200);
    expect(await muted(cto)).toEqual([]);
    const elsewhere = tokenOf({ tenantId: other.tenantId });
    await t.as().post(`/v1/unsubscriptions/${elsewhere}`).expect(404);
    expect(await muted(other.owner)).toEqual([]);
  });

  it("a token without this installation's signature is refused", async () => {
    const forged = unsubscribeToken('another secret, also long enough to be one', {
      tenantId: p.tenantId,
      userId: p.owner.userId,
      topic: 'reminders',
    });
    await t.as().post(`/v1/unsubscriptions/${forged}`).expect(404);
    await t.as().delete(`/v1/unsubscriptions/${forged}`).expect(404);
    await t.as().post('/v1/unsubscriptions/previews').send({ token: forged }).expect(404);
    await t.as().post('/v1/unsubscriptions/nonsense').expect(400);
    expect(await muted()).toEqual([]);
  });

  it('no other route accepts a form', async () => {
    await t
      .as(p.owner)
      .put('/v1/notification-preferences')
      .set('If-Match', '"1"')
      .type('form')
      .send('digest=off')
      .expect(415);
  });
});
