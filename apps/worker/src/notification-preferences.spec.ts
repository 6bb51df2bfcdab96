import { rows, until } from './testing/reminders-due';
import { told } from './testing/preferences-stage';

/** What people do not want to hear, from their choice over the worker to their mailbox. */
describe('notification preferences in the worker', () => {
  const s = told();

  it('every email of a topic carries a one-click unsubscribe that stops the topic', async () => {
    await s.remind(s.p.owner, await s.nordwind.occurrence(0, 'due'));
    expect(await s.outcomes('ritual_due')).toEqual([expect.objectContaining({ state: 'sent' })]);
    const [mail] = await s.postbox.mails();
    const header = (name: string) => mail!.headers.find(({ key }) => key === name)!.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, path] = /^<http:\/\/localhost:3000(\/v1\/unsubscriptions\/[\w-]+)>$/.exec(
      header('list-unsubscribe'),
    )!;
    expect(mail!.text).toContain(
      `Unsubscribe:\nhttp://localhost:3000/unsubscribe#${path!.split('/').at(-1)}`,
    );
    await s.t.as().post(path!).type('form').send('List-Unsubscribe=One-Click').expect(200);
    await s.remind(s.p.owner, await s.nordwind.occurrence(-1, 'due'));
    const [, second] = await s.outcomes('ritual_due', 2);
    expect(second).toMatchObject({ state: 'suppressed', last_error: 'muted' });
    expect(s.postbox.raw).toHaveLength(1);
  });

  it('account emails cannot be unsubscribed', async () => {
    await s.t.as().post('/v1/sign-in-links').send({ email: s.p.owner.email }).expect(202);
    await s.work();
    const [mail] = await until(
      () => s.postbox.mails(),
      ({ length }) => length === 1,
      20,
    );
    expect(mail!.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  });

  it('a test message is sent once however often it is requested, even in quiet hours', async () => {
    await s.choose(s.founder, { quietHours: { from: '00:00', until: '23:59' } });
    const test = () => s.t.as(s.founder).post('/v1/notification-preferences/test-messages').expect(202);
    // Well within one minute by the clock.
    await until(
      () => new Date().getSeconds(),
      (second) => second < 55,
    );
    await Promise.all([test(), test(), test()]);
    const ended = await s.outcomes('test_message');
    expect(ended).toEqual([{ kind: 'test_message', client_id: null, state: 'sent', last_error: null }]);
    const [mail] = await s.postbox.mails();
    expect(mail).toMatchObject({
      subject: 'Test message: Harbour Advisory can reach you here',
      to: [{ address: s.founder.email }],
    });
  });

  it("a digest replaces the day's reminders for people who chose that", async () => {
    await s.choose(s.p.owner, { remindersInDigest: true, digest: 'daily' });
    const occurrence = await s.nordwind.occurrence(0, 'due');
    await s.digestFor(s.p.owner);
    await s.remind(s.p.owner, occurrence);
    expect(await s.outcomes('digest')).toEqual([expect.objectContaining({ state: 'sent' })]);
    expect(await s.outcomes('ritual_due')).toEqual([
      expect.objectContaining({ state: 'suppressed', last_error: 'in_digest' }),
    ]);
    await s.remind(s.p.owner, occurrence, 'ritual_overdue');
    expect(await s.outcomes('ritual_overdue')).toEqual([expect.objectContaining({ state: 'sent' })]);
  });

  it("reminders are sent when the day's digest was empty", async () => {
    await s.choose(s.p.owner, { remindersInDigest: true, digest: 'daily' });
    await rows(
      s.database.admin,
      `insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id, state, last_error)
       select $1, uuid_v7(), 'digest', 'digest:' || id || ':' || (now() at time zone time_zone)::date, $1, id, 'suppressed',
         'nothing_needs_you' from "user" where id = $2`,
      [s.p.tenantId, s.p.owner.userId],
    );
    // The one to come is not of today.
    await rows(
      s.database.admin,
      `update notification_preference set next_digest_at = now() + interval '2 days' where user_id = $1`,
      [s.p.owner.userId],
    );
    await s.remind(s.p.owner, await s.nordwind.occurrence(0, 'due'));
    expect(await s.outcomes('ritual_due')).toEqual([expect.objectContaining({ state: 'sent' })]);
  });

  it('quiet hours hold even when the worker is late', async () => {
    await s.remind(s.p.owner, await s.nordwind.occurrence(0, 'due'));
    await s.choose(s.p.owner, { quietHours: { from: '00:00', until: '23:59' } });
    await s.work();
    const [waits] = await until(
      () =>
        rows<{ state: string; attempts: number; waits: boolean }>(
          s.database.admin,
          `select state, attempts, not_before > now() as waits from notification where tenant_id = $1 and kind = 'ritual_due'`,
          [s.p.tenantId],
        ),
      ([row]) => row!.waits,
      20,
    );
    expect(waits).toEqual({ state: 'pending', attempts: 0, waits: true });
    expect(s.postbox.raw).toEqual([]);
  });

  it('reminders are sent when the digest is muted', async () => {
    await s.choose(s.p.owner, { remindersInDigest: true, digest: 'daily', mutedTopics: ['digest'] });
    await s.digestFor(s.p.owner);
    await s.remind(s.p.owner, await s.nordwind.occurrence(0, 'due'));
    expect(await s.outcomes('ritual_due')).toEqual([expect.objectContaining({ state: 'sent' })]);
    expect(await s.outcomes('digest')).toEqual([
      expect.objectContaining({ state: 'suppressed', last_error: 'muted' }),
    ]);
  });
});
