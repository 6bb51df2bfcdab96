import { SlackAddress } from '@quarterdeck/platform/secrets/slack-address';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';

const PATH = '/v1/notification-preferences';
const HOOK = 'https://hooks.slack.com/services/T0001/B0002/abcdWXYZ';

const chosen = {
  channels: ['email'],
  quietHours: { from: '21:30', until: '07:00' },
  mutedTopics: ['activity', 'reminders'],
  digest: 'daily',
  digestTime: '06:45',
  remindersInDigest: true,
};

describe('notification preferences of a person', () => {
  const t = testApi();
  let p: TestPractice;
  beforeEach(async () => {
    p = await t.practice();
  });

  const read = async (person: TestPerson) => (await t.as(person).get(PATH).expect(200)).body;
  const save = async (person: TestPerson, body: object) =>
    t
      .as(person)
      .put(PATH)
      .set('If-Match', `"${(await read(person)).version}"`)
      .send(body);

  it('the defaults are email, every topic and a digest on Mondays', async () => {
    const founder = await p.person('founder', [await p.client()]);
    const { nextDigestAt, ...body } = await read(founder);
    expect(body).toEqual({
      channels: ['email'],
      slackConfigured: false,
      slackEndsWith: null,
      quietHours: null,
      mutedTopics: [],
      digest: 'weekly',
      digestTime: '08:00',
      remindersInDigest: false,
      timeZone: 'UTC',
      version: 1,
    });
    const next = new Date(nextDigestAt);
    expect([next.getUTCDay(), next.getUTCHours(), next > new Date()]).toEqual([1, 8, true]);
  });

  it('saved preferences apply to this person in this practice only', async () => {
    const cto = await p.person('cto');
    const { body, headers } = await save(cto, chosen);
    expect(body).toMatchObject({ ...chosen, slackConfigured: false, version: 2 });
    expect(headers.etag).toBe('"2"');
    expect(await read(cto)).toEqual(body);
    expect((await read(p.owner)).version).toBe(1);
    const [event] = await sql(
      t.database.admin,
      'select action, actor_user_id from audit_event where tenant_id = $1',
      [p.tenantId],
    );
    expect(event).toEqual({ action: 'notification_preference.changed', actor_user_id: cto.userId });
  });

  it('saving needs the current version', async () => {
    expect((await save(p.owner, chosen)).status).toBe(200);
    await t.as(p.owner).put(PATH).set('If-Match', '"1"').send(chosen).expect(412);
    await t.as(p.owner).put(PATH).send(chosen).expect(428);
    await t.as().get(PATH).expect(401);
  });

  it('a saved Slack address is never shown again', async () => {
    const first = await save(p.owner, { ...chosen, channels: ['slack', 'email'], slackWebhook: HOOK });
    expect(first.status).toBe(200);
    expect(first.body).toMatchObject({
      channels: ['slack', 'email'],
      slackConfigured: true,
      slackEndsWith: 'WXYZ',
    });
    expect(JSON.stringify(first.body)).not.toContain('hooks.slack.com');
    const [row] = await sql<{ sealed: string }>(
      t.database.admin,
      'select slack_webhook as sealed from notification_preference where user_id = $1',
      [p.owner.userId],
    );
    expect(row!.sealed).not.toContain('slack');
    const owner = { tenantId: p.tenantId, userId: p.owner.userId };
    expect(new SlackAddress({ quarterdeckSecret: TEST_SECRET }).open(row!.sealed, owner)).toBe(HOOK);
    const audited = await sql<{ data: unknown }>(
      t.database.admin,
      'select data from audit_event where tenant_id = $1',
      [p.tenantId],
    );
    expect(JSON.stringify(audited)).not.toContain('WXYZ');

    const kept = await save(p.owner, { ...chosen, channels: ['slack'] });
    expect(kept.body).toMatchObject({ slackConfigured: true, slackEndsWith: 'WXYZ' });
    const cannot = await save(p.owner, { ...chosen, channels: ['slack'], slackWebhook: null });
    expect(cannot.status).toBe(400);
    expect(cannot.body.errors).toEqual([expect.objectContaining({ pointer: '/slackWebhook' })]);
    const gone = await save(p.owner, { ...chosen, slackWebhook: null });
    expect(gone.body).toMatchObject({ slackConfigured: false, slackEndsWith: null });
  });

  it('the Slack address is stored sealed and never leaves through HTTP', async () => {
    const reading = sql(t.database.scoped, 'select slack_webhook from notification_preference');
    await expect(reading).rejects.toThrow('permission denied');
  });

  it.each([
    ['no channel', { channels: [] }],
    ['a channel twice', { channels: ['email', 'email'] }],
    ['an unknown channel', { channels: ['pigeon'] }],
    ['Slack without an address', { channels: ['slack'] }],
    ['an address without encryption', { slackWebhook: 'http://hooks.slack.com/services/x' }],
    ['an address with a login', { slackWebhook: 'https://me:you@hooks.slack.com/services/x' }],
    ['half of the quiet hours', { quietHours: { from: '22:00' } }],
    ['quiet hours without an hour', { quietHours: { from: '22:00', until: '22:00' } }],
    ['a time that is none', { digestTime: '24:00' }],
    ['a topic that nobody can switch off', { mutedTopics: ['sign_in'] }],
  ])('preferences with %s are refused', async (_what, change) => {
    const answer = await save(p.owner, { ...chosen, ...change });
    expect(answer.status).toBe(400);
    expect((await read(p.owner)).version).toBe(1);
  });

  it('a viewer gets everything except a digest', async () => {
    const viewer = await p.person('viewer', [await p.client()]);
    expect(await read(viewer)).toMatchObject({ digest: 'off', nextDigestAt: null });
    expect((await save(viewer, chosen)).status).toBe(400);
    expect((await save(viewer, { ...chosen, digest: 'off' })).status).toBe(200);
  });

  it('preferences follow the person into another time zone', async () => {
    await save(p.owner, { ...chosen, digest: 'weekly' });
    await t.as(p.owner).patch('/v1/user').set('If-Match', '"1"').send({ timeZone: 'Asia/Tokyo' }).expect(200);
    const { nextDigestAt, timeZone } = await read(p.owner);
    expect(timeZone).toBe('Asia/Tokyo');
    const local = new Intl.DateTimeFormat('en-GB', {
      weekday: 'short',
      timeStyle: undefined,
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    });
    expect(local.format(new Date(nextDigestAt))).toBe('Mon 06:45');
  });
});
