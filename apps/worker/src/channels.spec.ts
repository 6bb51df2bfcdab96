import type { TestingModule } from '@nestjs/testing';
import { Deliveries } from '@quarterdeck/platform/jobs/deliveries';
import { SlackAddress } from '@quarterdeck/platform/secrets/slack-address';
import { privateDatabase, TEST_SECRET, type TestDatabase } from '@quarterdeck/testing/test-server';
import { TestWebhook, type WebhookConduct } from '@quarterdeck/testing/test-webhook';
import { occurrencesDueNow, type Practice, practice, rows, workerConfig } from './testing/reminders-due';
import { insideWorker } from './testing/inside-process';
import { SmtpSink } from './testing/smtp-sink';

interface Row {
  id: string;
  state: string;
  channel: string;
  attempts: number;
  last_error: string | null;
}

describe('the channels of a notification', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let mail: SmtpSink;
  const hooks: TestWebhook[] = [];
  beforeAll(async () => {
    [database, mail] = [await privateDatabase(), new SmtpSink()];
    const config = workerConfig(database.job, await mail.open(), { webhooksToLoopback: true });
    app = await insideWorker(config, { attempts: 2 });
  });
  beforeEach(() => mail.mails.splice(0));
  // Receivers stay: the port of one that is left alone must not come back as another.
  afterAll(async () => {
    await app.close();
    await mail.close();
    await Promise.all(hooks.map((hook) => hook.close()));
  });

  /** A person who wants these channels, a receiver that behaves so, and one reminder that is due. */
  async function due(channels: string[], conduct?: WebhookConduct): Promise<[Row, TestWebhook, Practice]> {
    const hook = new TestWebhook();
    if (conduct) hook.conduct = () => conduct;
    hooks.push(hook);
    const home = await practice(database.admin);
    const sealed = new SlackAddress({ quarterdeckSecret: TEST_SECRET }).seal(await hook.open(), {
      tenantId: home.tenantId,
      userId: home.ownerId,
    });
    await rows(
      database.admin,
      `update notification_preference set slack_webhook = $1, slack_hint = 'cret', channels = $2 where user_id = $3`,
      [sealed, channels, home.ownerId],
    );
    await occurrencesDueNow(database.admin, home, 1);
    await rows(database.admin, "select ctx.sweep_due_occurrences(500, interval '5 minutes')");
    return [await ledger(home), hook, home];
  }
  const ledger = async ({ tenantId }: Practice): Promise<Row> =>
    (await rows<Row>(database.admin, 'select * from notification where tenant_id = $1', [tenantId]))[0]!;
  const inbox = ({ tenantId }: Practice) =>
    rows(database.admin, 'select * from inbox_item where tenant_id = $1', [tenantId]);
  const deliver = async (id: string): Promise<void> => {
    await rows(
      database.admin,
      `update notification set not_before = now() - interval '1 second' where id = $1`,
      [id],
    );
    await app.get(Deliveries).deliver(id);
  };

  it('are tried in the order of the person, and one that took it is the last', async () => {
    const [{ id }, hook, home] = await due(['slack', 'email']);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({
      state: 'sent',
      channel: 'slack',
      attempts: 1,
      last_error: null,
    });
    expect(mail.mails).toEqual([]);
    expect(hook.received).toMatchObject([{ id: `<${id}@localhost>` }]);
    const { text } = hook.received[0]!;
    expect(text).toMatch(
      /^Weekly check-in for Nordwind is due.*\n<http:\/\/localhost:3000\/p\/p-.*\/check-ins\/.*\|Open/,
    );
    // A channel has many readers: what opens from it asks them to sign in.
    expect(text).not.toMatch(/#|sign-in/);
  });

  it('are mail unless somebody chose otherwise', async () => {
    const [{ id }, hook, home] = await due(['email']);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'sent', channel: 'email' });
    expect(hook.received).toEqual([]);
  });

  it.each<[string, WebhookConduct]>([
    ['knows no such hook', { status: 404 }],
    ['redirects', { status: 302, header: 'location: https://slack.example/' }],
  ])('hand over to the next, same row and same id, when the first %s', async (_what, conduct) => {
    const [{ id }, hook, home] = await due(['slack', 'email'], conduct);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'pending', channel: 'slack', attempts: 1 });
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ id, state: 'sent', channel: 'email', attempts: 2 });
    expect(hook.received).toHaveLength(1);
    expect(mail.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
  });

  it('hand over when the first is given up and surely has nothing', async () => {
    const [{ id }, , home] = await due(['slack', 'email'], { status: 503 });
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'pending', last_error: 'retryable: http_503' });
    await deliver(id);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'sent', channel: 'email', attempts: 3 });
  });

  it('never both, once one may have it', async () => {
    const [{ id }, hook, home] = await due(['slack', 'email'], 'drop');
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'pending', last_error: 'unknown: ECONNRESET' });
    // Gone for good the second time: the first may still have arrived.
    hook.conduct = () => ({ status: 410 });
    await deliver(id);
    expect(await ledger(home)).toMatchObject({
      state: 'unknown',
      channel: 'slack',
      last_error: 'permanent: http_410',
    });
    expect(mail.mails).toEqual([]);
    expect(new Set(hook.received.map((received) => received.id))).toEqual(new Set([`<${id}@localhost>`]));
  });

  it('never both, once a worker died with it in hand', async () => {
    const [{ id }, hook, home] = await due(['slack', 'email'], { status: 404 });
    await rows(
      database.admin,
      `update notification set state = 'sending', channel = 'slack', attempts = 1, fence = 7, lease_until = now() where id = $1`,
      [id],
    );
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'unknown', channel: 'slack' });
    expect([hook.received.length, mail.mails.length]).toEqual([1, 0]);
  });

  it.each<[string, WebhookConduct, string, string]>([
    ['refuses', { status: 403 }, 'failed', 'permanent: http_403'],
    ['is broken', { status: 500 }, 'pending', 'retryable: http_500'],
    ['has had enough', { status: 429, header: 'retry-after: 3000' }, 'pending', 'retryable: http_429'],
    ['says nothing', 'hang', 'pending', 'unknown: ETIMEDOUT'],
    ['says one byte a second', 'trickle', 'pending', 'unknown: ETIMEDOUT'],
    ['drops the connection', 'drop', 'pending', 'unknown: ECONNRESET'],
  ])('leave in the ledger what is known when the only one %s', async (_what, conduct, state, lastError) => {
    const [{ id }, , home] = await due(['slack'], conduct);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state, channel: 'slack', attempts: 1, last_error: lastError });
    const [{ wait }] = (await rows<{ wait: number }>(
      database.admin,
      `select extract(epoch from not_before - now())::int as wait from notification where id = $1`,
      [id],
    )) as [{ wait: number }];
    if (lastError.endsWith('429')) expect(wait).toBeGreaterThan(2_900);
  });

  it('keep what signs in to mail', async () => {
    const [, hook, home] = await due(['slack']);
    const [link] = await rows<{ id: string }>(
      database.admin,
      `with l as (insert into sign_in_link (id, user_id, purpose, token_hash, expires_at)
         values (uuid_v7(), $2, 'sign_in', sha256('x'), now() + interval '1 hour') returning id)
       insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id)
       select $1, uuid_v7(), 'sign_in_link', 'link', l.id, $2 from l returning id`,
      [home.tenantId, home.ownerId],
    );
    await deliver(link!.id);
    expect(mail.mails).toHaveLength(1);
    expect(hook.received).toEqual([]);
    expect(await inbox(home)).toEqual([]);
  });

  it('wait for a server that is down, without an attempt, and get through once it works', async () => {
    const [{ id }, hook, home] = await due(['slack'], { status: 503 });
    const again = async (): Promise<void> => {
      await rows(database.admin, 'update notification set attempts = 0');
      await deliver(id);
    };
    for (let n = 0; n < 5; n++) await again();
    expect(hook.received).toHaveLength(5);
    hook.conduct = () => ({ status: 200 });
    await again();
    expect(await ledger(home)).toMatchObject({ state: 'pending', attempts: 0 });
    expect(hook.received).toHaveLength(5);
  });

  it('go over to the next one at once while the server of the first is left alone', async () => {
    const [{ id }, hook, first] = await due(['slack'], { status: 503 });
    for (let n = 0; n < 5; n++) {
      await rows(database.admin, 'update notification set attempts = 0');
      await deliver(id);
    }
    expect(hook.received).toHaveLength(5);
    const [{ id: other }, , home] = await due(['slack', 'email']);
    // The webhook of everybody is at the same server.
    await rows(
      database.admin,
      `update notification_preference p set slack_webhook = o.slack_webhook from notification_preference o
       where p.user_id = $1 and o.user_id = $2`,
      [home.ownerId, first.ownerId],
    );
    await deliver(other);
    await deliver(other);
    expect(await ledger(home)).toMatchObject({ state: 'sent', channel: 'email' });
    expect(mail.mails).toHaveLength(1);
  });

  it('are beside the inbox, which also shows what somebody did not want to be told', async () => {
    const [{ id }, , home] = await due(['email']);
    await rows(database.admin, `update notification_preference set muted = '{reminders}'`);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'suppressed', last_error: 'muted' });
    expect(await inbox(home)).toMatchObject([
      {
        notification_id: id,
        user_id: home.ownerId,
        client_id: home.clientId,
        path: expect.stringMatching('/check-ins/'),
      },
    ]);
  });
});
