import type { Email } from 'postal-mime';
import { runningEngagement, type TestEngagement } from '@quarterdeck/cadence/testing/running-engagement';
import { testApp, type TestApp } from '@quarterdeck/platform/testing/test-app';
import type { TestPerson, TestPractice } from '@quarterdeck/platform/testing/test-practice';
import { privateDatabase, type TestDatabase } from '@quarterdeck/platform/testing/test-server';
import { NotificationPreferencesModule } from '@quarterdeck/practice/notification-preferences/notification-preferences.module';
import { SignInModule } from '@quarterdeck/practice/sign-in/sign-in.module';
import { UnsubscriptionsModule } from '@quarterdeck/practice/unsubscribe/unsubscriptions.module';
import { DecisionsModule } from '@quarterdeck/registers/decisions/decisions.module';
import { decisionsOf, queue } from '@quarterdeck/registers/decisions/decisions-spec-kit';
import { Postbox, rows, until, workerConfig } from './spec-harness';
import { type RunningWorker, startWorker } from './worker';

interface Outcome {
  kind: string;
  client_id: string | null;
  state: string;
  last_error: string | null;
}

/** What people are sent, and what they are not, from the API over the worker to their mailbox. */
describe('digests and wishes', () => {
  let database: TestDatabase;
  let t: TestApp;
  let p: TestPractice;
  let nordwind: TestEngagement;
  let sued: TestEngagement;
  let founder: TestPerson;
  let postbox: Postbox;
  let address: string;
  let worker: RunningWorker | undefined;
  beforeAll(async () => {
    database = await privateDatabase();
    t = await testApp([DecisionsModule, NotificationPreferencesModule, UnsubscriptionsModule, SignInModule], {
      database,
    });
    postbox = new Postbox();
    address = await postbox.open();
  });
  afterAll(async () => {
    await t.close();
    await postbox.close();
  });
  beforeEach(async () => {
    postbox.raw.splice(0);
    await rows(database.admin, 'update notification_preference set next_digest_at = null');
    p = await t.practice('Harbour Advisory');
    nordwind = await runningEngagement(database.admin, p, { clientName: 'Nordwind' });
    sued = await runningEngagement(database.admin, p, { clientName: 'Suedsee' });
    // Nothing is due but what a case says.
    await rows(database.admin, `update cadence set planned_until = 'infinity'`);
    founder = await p.person('founder', [nordwind.clientId, sued.clientId]);
  });
  afterEach(async () => {
    await worker?.close();
    worker = undefined;
  });

  const digestFor = ({ userId }: TestPerson) =>
    rows(database.admin, `update notification_preference set next_digest_at = now() where user_id = $1`, [
      userId,
    ]);
  const propose = async ({ engagementId }: TestEngagement, title: string) => {
    const owner = decisionsOf(t, p.owner);
    return owner.move(await owner.record(engagementId, queue({ title })), 'proposals');
  };
  const remind = (person: TestPerson, subjectId: string, kind = 'check_in_reminder') =>
    rows(
      database.admin,
      `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
       values ($1, uuid_v7(), $2, $3, $3 || ':' || $4::text || ':' || $5::text, $4::uuid, $5::uuid)`,
      [p.tenantId, nordwind.clientId, kind, subjectId, person.userId],
    );
  const choose = async (person: TestPerson, change: object) => {
    const { body } = await t.as(person).get('/v1/notification-preferences').expect(200);
    const { channels, mutedTopics, digest, digestTime, remindersInDigest } = body;
    await t
      .as(person)
      .put('/v1/notification-preferences')
      .set('If-Match', `"${body.version}"`)
      .send({ ...{ channels, mutedTopics, digest, digestTime, remindersInDigest }, ...change })
      .expect(200);
  };

  /** What has become of the notifications of the practice, when all have ended. */
  async function outcomes(kind: string, count = 1): Promise<Outcome[]> {
    worker ??= await startWorker(workerConfig(database.job, address));
    return until(
      () =>
        rows<Outcome>(
          database.admin,
          `select kind, client_id, state, last_error from notification where tenant_id = $1 and kind = $2 order by created_at, id`,
          [p.tenantId, kind],
        ),
      (found) =>
        found.length === count && found.every(({ state }) => !['pending', 'sending'].includes(state)),
      20,
    );
  }

  const digests = async (): Promise<Email[]> =>
    (await postbox.mails()).filter(({ subject }) => /needs? you$/.test(subject ?? ''));

  it('tells a founder of two clients in two mails, and neither names the other', async () => {
    const one = await propose(nordwind, 'Buy the northern queue');
    await propose(sued, 'Rent the southern one');
    await digestFor(founder);
    expect((await outcomes('digest', 2)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const mails = (await digests()).sort((a, b) => (a.subject! < b.subject! ? -1 : 1));
    expect(mails.map(({ subject, to }) => [subject, to![0]!.address])).toEqual([
      ['Nordwind: one thing needs you', founder.email],
      ['Suedsee: one thing needs you', founder.email],
    ]);
    const [north, south] = mails.map(({ text, html }) => `${text}${html}`);
    expect(north).toContain(`Decide ${one.number}: Buy the northern queue`);
    expect(north).toContain(`http://localhost:3000/p/${p.slug}/decisions/${one.id}`);
    expect(north).not.toMatch(/Suedsee|southern/);
    expect(north).not.toContain(sued.clientId);
    expect(south).toContain('Rent the southern one');
    expect(south).not.toMatch(/Nordwind|northern/);
    expect(south).not.toContain(nordwind.clientId);
  });

  it('tells the practice’s own people of all their clients in one, worst first, with one link that signs in', async () => {
    await rows(
      database.admin,
      `update phase set starts_on = current_date - 31, ends_on = current_date - 2 where engagement_id = $1 and kind = 'diagnose'`,
      [nordwind.engagementId],
    );
    await sued.occurrence(0, 'due');
    await digestFor(p.owner);
    expect(await outcomes('digest')).toEqual([
      { kind: 'digest', client_id: null, state: 'sent', last_error: null },
    ]);
    const [mail] = await digests();
    expect(mail!.subject).toMatch(/^Harbour Advisory: \d+ things need you$/);
    const text = mail!.text!;
    expect(text).toContain('Nordwind · 2 days overdue');
    expect(text).toContain('Suedsee · due today');
    expect(text.indexOf('2 days overdue')).toBeLessThan(text.indexOf('due today'));
    const links = text.match(/\/sign-in\/link#[\w-]{43}/g);
    expect(links).toHaveLength(1);
    const token = links![0].split('#')[1];
    const redeem = { token, transport: 'token' };
    const { body } = await t.as().post('/v1/sign-in-links/redemptions').send(redeem).expect(201);
    expect(body.nextPath).toBe(`/p/${p.slug}`);
  });

  it('tells an associate of their own clients alone', async () => {
    const associate = await p.person('associate', [sued.clientId]);
    await nordwind.occurrence(-2, 'due');
    await sued.occurrence(0, 'due');
    await digestFor(associate);
    await outcomes('digest');
    const [mail] = await digests();
    expect(mail!.text).toContain('Suedsee · due today');
    expect(mail!.text).not.toContain('Nordwind');
  });

  it('tells a founder nothing of what is not published', async () => {
    await propose(nordwind, 'Buy the northern queue');
    await rows(database.admin, `update engagement set visibility = 'private' where id = $1`, [
      nordwind.engagementId,
    ]);
    await digestFor(founder);
    expect((await outcomes('digest', 2)).map(({ last_error }) => last_error)).toEqual([
      'nothing_needs_you',
      'nothing_needs_you',
    ]);
    expect(await digests()).toEqual([]);
  });

  it('keeps a digest from somebody who became a founder meanwhile, and from who lost the client', async () => {
    await propose(nordwind, 'Buy the northern queue');
    const cto = await p.person('cto');
    for (const [person, client] of [
      [cto, null],
      [founder, nordwind.clientId],
    ] as const) {
      await rows(
        database.admin,
        `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
         values ($1, uuid_v7(), $2, 'digest', $3::text, $1, $3::uuid)`,
        [p.tenantId, client, person.userId],
      );
    }
    await rows(database.admin, `update membership set role = 'founder' where id = $1`, [cto.membershipId]);
    await rows(database.admin, 'delete from client_grant where membership_id = $1', [founder.membershipId]);
    expect((await outcomes('digest', 2)).map(({ last_error }) => last_error)).toEqual([
      'recipient_without_access',
      'recipient_without_access',
    ]);
  });

  it('stops mails of a topic with the one click that every one of them carries', async () => {
    await remind(p.owner, await nordwind.occurrence(0, 'due'));
    expect(await outcomes('check_in_reminder')).toEqual([expect.objectContaining({ state: 'sent' })]);
    const [mail] = await postbox.mails();
    const header = (name: string) => mail!.headers.find(({ key }) => key === name)!.value;
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    const [, path] = /^<http:\/\/localhost:3000(\/v1\/unsubscriptions\/[\w-]+)>$/.exec(
      header('list-unsubscribe'),
    )!;
    expect(mail!.text).toContain(
      `Stop mails like this one:\nhttp://localhost:3000/unsubscribe#${path!.split('/').at(-1)}`,
    );
    await t.as().post(path!).type('form').send('List-Unsubscribe=One-Click').expect(200);
    await remind(p.owner, await nordwind.occurrence(-1, 'due'));
    const [, second] = await outcomes('check_in_reminder', 2);
    expect(second).toMatchObject({ state: 'suppressed', last_error: 'muted' });
    expect(postbox.raw).toHaveLength(1);
  });

  it('has no way out of what lets people in', async () => {
    await t.as().post('/v1/sign-in-links').send({ email: p.owner.email }).expect(202);
    worker = await startWorker(workerConfig(database.job, address));
    const [mail] = await until(
      () => postbox.mails(),
      ({ length }) => length === 1,
      20,
    );
    expect(mail!.headers.map(({ key }) => key)).not.toContain('list-unsubscribe');
  });

  it('tries how somebody is told, once however often they press, and at any hour', async () => {
    await choose(founder, { quietHours: { from: '00:00', until: '23:59' } });
    const test = () => t.as(founder).post('/v1/notification-preferences/test-messages').expect(202);
    // Well within one minute by the clock.
    await until(
      () => new Date().getSeconds(),
      (second) => second < 55,
    );
    await Promise.all([test(), test(), test()]);
    const ended = await outcomes('test_message');
    expect(ended).toEqual([{ kind: 'test_message', client_id: null, state: 'sent', last_error: null }]);
    const [mail] = await postbox.mails();
    expect(mail).toMatchObject({
      subject: 'It works: this is how Harbour Advisory reaches you',
      to: [{ address: founder.email }],
    });
  });

  it('leaves reminders to the digest of the day, where they are wanted there', async () => {
    await choose(p.owner, { remindersInDigest: true, digest: 'daily' });
    const occurrence = await nordwind.occurrence(0, 'due');
    await digestFor(p.owner);
    await remind(p.owner, occurrence);
    expect(await outcomes('digest')).toEqual([expect.objectContaining({ state: 'sent' })]);
    expect(await outcomes('check_in_reminder')).toEqual([
      expect.objectContaining({ state: 'suppressed', last_error: 'in_digest' }),
    ]);
    await remind(p.owner, occurrence, 'check_in_overdue');
    expect(await outcomes('check_in_overdue')).toEqual([expect.objectContaining({ state: 'sent' })]);
  });

  it('reminds by itself where the digest is muted', async () => {
    await choose(p.owner, { remindersInDigest: true, digest: 'daily', mutedTopics: ['digest'] });
    await digestFor(p.owner);
    await remind(p.owner, await nordwind.occurrence(0, 'due'));
    expect(await outcomes('check_in_reminder')).toEqual([expect.objectContaining({ state: 'sent' })]);
    expect(await outcomes('digest')).toEqual([
      expect.objectContaining({ state: 'suppressed', last_error: 'muted' }),
    ]);
  });
});
