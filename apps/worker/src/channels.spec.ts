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

describe('notification channels', () => {
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

  it("channels are tried in the person's order, and delivery stops at the first success", async () => {
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

  it('email is the default channel', async () => {
    const [{ id }, hook, home] = await due(['email']);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'sent', channel: 'email' });
    expect(hook.received).toEqual([]);
  });

  it.each<[string, WebhookConduct]>([
    ['knows no such hook', { status: 404 }],
    ['redirects', { status: 302, header: 'location: https://slack.example/' }],
  ])('the next channel takes over the same row and ID when the first %s', async (_what, conduct) => {
    const [{ id }, hook, home] = await due(['slack', 'email'], conduct);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'pending', channel: 'slack', attempts: 1 });
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ id, state: 'sent', channel: 'email', attempts: 2 });
    expect(hook.received).toHaveLength(1);
    expect(mail.mails.map(({ messageId }) => messageId)).toEqual([`<${id}@localhost>`]);
  });

  it('the next channel takes over when the first fails definitely', async () => {
    const [{ id }, , home] = await due(['slack', 'email'], { status: 503 });
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'pending', last_error: 'retryable: http_503' });
    await deliver(id);
    await deliver(id);
    expect(await ledger(home)).toMatchObject({ state: 'sent', channel: 'email', attempts: 3 });
  });

  it('a second channel is never used once the first may have delivered', async () => {
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

  it('a second channel is never used after a worker died while sending', async () => {
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
  ])(
    'the ledger records the known outcome when the only channel %s',
    async (_what, conduct, state, lastError) => {
      const [{ id }, , home] = await due(['slack'], conduct);
      await deliver(id);
      expect(await ledger(home)).toMatchObject({
        state,
        channel: 'slack',
        attempts: 1,
        last_error: lastError,
      });
      const [{ wait }] = (await rows<{ wait: number }>(
        database.admin,
        `select extract(epoch from not_before - now())::int as wait from notification where id = $1`,
        [id],
      )) as [{ wait: number }];
      if (lastError.endsWith('429')) expect(wait).toBeGreaterThan(2_900);
    },
  );

  it('sign-in emails stay on email', async () => {
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

  it('a notification waits for a server that is down without using an attempt, then gets through', async () => {
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

  it('the next channel takes over at once while the breaker of the first is open', async () => {
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

  it('the inbox shows even what a person muted', async () => {
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
