import { privateDatabase, TEST_SECRET, type TestDatabase } from '@quarterdeck/testing/test-server';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import type { Hosted } from '@quarterdeck/testing/test-host';
import type { DeliveryTiming } from '@quarterdeck/platform/jobs/delivery-timing';
import {
  ritualsDueToday,
  occurrencesDueNow,
  Postbox,
  practice,
  type Reaction,
  rows,
  startWorker,
  until,
  workerConfig,
} from './testing/reminders-due';

interface Row {
  id: string;
  state: string;
  subject_id: string;
  attempts: number;
  last_error: string | null;
}

describe('the worker end to end', () => {
  let database: TestDatabase;
  let postbox: Postbox;
  let smtpUrl: string;
  const workers: Hosted[] = [];
  beforeAll(async () => {
    database = await privateDatabase();
  });
  beforeEach(async () => {
    await rows(database.admin, 'truncate notification, ritual, sign_in_link cascade');
    postbox = new Postbox();
    smtpUrl = await postbox.open();
  });
  afterEach(async () => {
    await Promise.all(workers.splice(0).map((worker) => worker.close()));
    await postbox.close();
  });

  const start = async (timing: Partial<DeliveryTiming> = {}): Promise<void> =>
    void workers.push(await startWorker(workerConfig(database.job, smtpUrl), timing));
  const notifications = (): Promise<Row[]> =>
    rows(database.admin, 'select id, state, subject_id, attempts, last_error from notification');

  it('the worker plans, marks as due and reminds once, with a link to the form', async () => {
    const home = await practice(database.admin);
    await ritualsDueToday(database.admin, home);
    await Promise.all([start(), start()]);
    const [row] = await until(notifications, ([first]) => first?.state === 'sent');
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const mails = await postbox.mails();
    expect(mails).toHaveLength(1);
    expect(mails[0]).toMatchObject({
      messageId: `<${row!.id}@localhost>`,
      to: [{ address: home.email }],
      subject: 'Weekly check-in for Nordwind is due',
    });
    const token = linkToken(TEST_SECRET, 'sign_in', row!.id);
    expect(mails[0]!.text).toContain(`http://localhost:3000/sign-in/link#${token}`);
    expect(mails[0]!.text).toContain('00:00 (Europe/Berlin)');

    const [link] = await rows<Record<string, unknown>>(database.admin, 'select * from sign_in_link');
    expect(link).toMatchObject({
      id: row!.id,
      user_id: home.ownerId,
      purpose: 'sign_in',
      tenant_slug: home.slug,
      next_path: `/p/${home.slug}/check-ins/${row!.subject_id}`,
      token_hash: linkTokenHash(token),
    });
    const occurrences = await rows<{ state: string }>(
      database.admin,
      'select state from occurrence order by local_date',
    );
    expect(occurrences.map(({ state }) => state).slice(0, 2)).toEqual(['due', 'scheduled']);
  });

  it('an uncertain email is resent under the same Message-ID; a definite failure is retried later', async () => {
    const reactions: Reaction[] = ['break_off', { refuse: 451 }, 'take'];
    postbox.react = () => reactions.shift() ?? 'take';
    const home = await practice(database.admin);
    await start({ firstRetrySeconds: 1, wakeAgainSeconds: 1 });
    await occurrencesDueNow(database.admin, home, 1);
    const unknown = await until(
      notifications,
      ([first]) => first?.last_error !== null && first !== undefined,
    );
    expect(unknown[0]).toMatchObject({ state: 'pending', last_error: 'unknown: ECONNECTION', attempts: 1 });
    const refused = await until(
      notifications,
      ([first]) => first!.attempts === 2 && first!.state === 'pending',
    );
    expect(refused[0]!.last_error).toBe('retryable: smtp_451');
    await until(notifications, ([first]) => first!.state === 'sent');
    const mails = await postbox.mails();
    expect(mails).toHaveLength(2);
    expect(new Set(mails.map(({ messageId, text }) => `${messageId} ${text}`)).size).toBe(1);
  });

  it.each([
    ['a permanent refusal', 550, 8, 'permanent: smtp_550', 1],
    ['too many attempts', 451, 2, 'retryable: smtp_451', 2],
  ])('the worker stops retrying after %s', async (_what, refuse, attempts, reason, made) => {
    postbox.react = () => ({ refuse });
    await start({ firstRetrySeconds: 1, wakeAgainSeconds: 1, attempts });
    await occurrencesDueNow(database.admin, await practice(database.admin), 1);
    const [row] = await until(notifications, ([first]) => first?.state === 'failed');
    expect(row).toMatchObject({ last_error: reason, attempts: made });
  });

  it('the second attempt comes half a minute later', async () => {
    postbox.react = () => ({ refuse: 451 });
    await start();
    await occurrencesDueNow(database.admin, await practice(database.admin), 1);
    await until(notifications, ([first]) => first?.attempts === 1 && first.state === 'pending');
    const [row] = await rows<{ wait: number }>(
      database.admin,
      'select extract(epoch from not_before - now())::float as wait from notification',
    );
    expect(row!.wait).toBeGreaterThan(22);
    expect(row!.wait).toBeLessThanOrEqual(30);
  });

  it.each([
    ['the check-in is written', `update occurrence set state = 'done', done_at = now()`, 'occurrence_done'],
    ['the engagement is paused', `update engagement set state = 'paused'`, 'engagement_paused'],
    ['the owner left', 'update membership set ended_at = now()', 'recipient_left'],
    ['the owner lost the client', `update membership set role = 'associate'`, 'recipient_without_access'],
    ['the owner only reads it now', withGrant('founder'), 'recipient_without_access'],
  ])('no reminder is sent when %s', async (_what, change, reason) => {
    const home = await practice(database.admin);
    await occurrencesDueNow(database.admin, home, 1);
    await rows(database.admin, "select ctx.sweep_due_occurrences(500, interval '5 minutes')");
    await rows(database.admin, change);
    await start();
    const [row] = await until(
      notifications,
      ([first]) => first?.state !== 'pending' && first?.state !== 'sending',
    );
    expect(row).toMatchObject({ state: 'suppressed', last_error: reason });
    expect(postbox.raw).toHaveLength(0);
    expect(await rows(database.admin, 'select from sign_in_link')).toHaveLength(0);
  });

  it('an associate with a grant for the client is reminded', async () => {
    const home = await practice(database.admin);
    await rows(database.admin, withGrant('associate'));
    await occurrencesDueNow(database.admin, home, 1);
    await start();
    await until(notifications, ([first]) => first?.state === 'sent');
    expect(postbox.raw).toHaveLength(1);
  });

  it('every attempt checks that the owner still sees the client', async () => {
    postbox.react = () => ({ refuse: 451 });
    await start({ firstRetrySeconds: 1, wakeAgainSeconds: 1 });
    await occurrencesDueNow(database.admin, await practice(database.admin), 1);
    await until(notifications, ([first]) => first?.last_error === 'retryable: smtp_451');
    await rows(database.admin, `update membership set role = 'associate'`);
    const [row] = await until(notifications, ([first]) => first?.state === 'suppressed');
    expect(row!.last_error).toBe('recipient_without_access');
  });

  it('an email that cannot be composed is retried without blocking others', async () => {
    const [broken, whole] = [await practice(database.admin), await practice(database.admin)];
    await rows(database.admin, `update client set time_zone = 'UTC'`);
    await occurrencesDueNow(database.admin, broken, 1);
    await occurrencesDueNow(database.admin, whole, 1);
    await rows(database.admin, `update occurrence set time_zone = 'Europe/Atlantis' where tenant_id = $1`, [
      broken.tenantId,
    ]);
    await start();
    const found = await until(
      notifications,
      (all) => all.length === 2 && all.every(({ state, attempts }) => state !== 'sending' && attempts === 1),
    );
    expect(found.map(({ state, last_error }) => [state, last_error]).sort()).toEqual([
      ['pending', 'retryable: compose'],
      ['sent', null],
    ]);
  });

  it('the worker refuses to start with a different secret', async () => {
    const config = workerConfig(database.job, smtpUrl, {
      quarterdeckSecret: 'another secret, also long enough to be accepted',
    });
    await expect(startWorker(config)).rejects.toThrow('QUARTERDECK_SECRET is not the one');
  });
});

/** Makes the owner of every practice a person of this role, with a grant for its clients. */
function withGrant(role: string): string {
  return `with given as (
      insert into client_grant (tenant_id, membership_id, client_id)
      select m.tenant_id, m.id, c.id from membership m join client c on c.tenant_id = m.tenant_id
      on conflict do nothing)
    update membership set role = '${role}'`;
}
