import { v7 as uuid } from 'uuid';
import { linkToken, linkTokenHash, type LinkPurpose } from '@quarterdeck/platform/mail/link-token';
import { privateDatabase, TEST_SECRET, type TestDatabase } from '@quarterdeck/testing/test-server';
import type { Hosted } from '@quarterdeck/testing/test-host';
import {
  Postbox,
  type Practice,
  practice,
  rows,
  startWorker,
  until,
  workerConfig,
} from './testing/reminders-due';

const INSTALLATION = '00000000-0000-0000-0000-000000000000';

describe('account emails', () => {
  let database: TestDatabase;
  let home: Practice;
  let postbox: Postbox;
  let worker: Hosted;
  beforeAll(async () => {
    database = await privateDatabase();
    home = await practice(database.admin);
    postbox = new Postbox();
    worker = await startWorker(workerConfig(database.job, await postbox.open()));
  });
  beforeEach(() => postbox.raw.splice(0));
  afterAll(async () => {
    await worker.close();
    await postbox.close();
  });

  /** What the sign-in code writes: the row of the link, and a notification of the installation. */
  async function asked(
    purpose: 'sign_in' | 'password_reset',
    used = false,
  ): Promise<{ id: string; notification: string }> {
    const [id, notification] = [uuid(), uuid()];
    await rows(
      database.admin,
      `insert into sign_in_link (id, user_id, purpose, token_hash, expires_at, used_at)
       values ($1, $2, $3, $4, '2100-01-02 03:04Z', case when $5 then now() end)`,
      [id, home.ownerId, purpose, linkTokenHash(linkToken(TEST_SECRET, purpose, id)), used],
    );
    await rows(
      database.admin,
      `insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id) values ($1, $2, $3, $4, $5, $6)`,
      [
        INSTALLATION,
        notification,
        purpose === 'sign_in' ? 'sign_in_link' : 'password_reset',
        `test:${id}`,
        id,
        home.ownerId,
      ],
    );
    return { id, notification };
  }

  async function invited(
    role: string,
    clients: string[],
    change = '',
  ): Promise<{ id: string; notification: string }> {
    const [id, notification] = [uuid(), uuid()];
    await rows(
      database.admin,
      `insert into invitation (tenant_id, id, email, role, token_hash, invited_by, expires_at) values ($1, $2, $3, $4, $5, $6, '2100-01-02 03:04Z')`,
      [
        home.tenantId,
        id,
        `${id}@new.example`,
        role,
        linkTokenHash(linkToken(TEST_SECRET, 'invitation', id)),
        home.ownerId,
      ],
    );
    for (const client of clients)
      await rows(database.admin, 'insert into invitation_client values ($1, $2, $3)', [
        home.tenantId,
        id,
        client,
      ]);
    if (change) await rows(database.admin, `update invitation set ${change} where id = $1`, [id]);
    await rows(
      database.admin,
      `insert into notification (tenant_id, id, kind, reason, subject_id, recipient_email) values ($1, $2, 'invitation', $3, $4, $5)`,
      [home.tenantId, notification, `test:${id}`, id, `${id}@new.example`],
    );
    return { id, notification };
  }

  async function outcome(notification: string): Promise<{ state: string; last_error: string | null }> {
    const read = (): Promise<{ state: string; last_error: string | null }[]> =>
      rows(database.admin, 'select state, last_error from notification where id = $1', [notification]);
    const [row] = await until(read, ([first]) => !['pending', 'sending'].includes(first!.state));
    return row!;
  }

  it.each([
    ['sign_in', 'Your sign-in link for Quarterdeck', '/sign-in/link'],
    ['password_reset', 'Choose a new password for Quarterdeck', '/reset-password'],
  ] as const)(
    '%s: the email has one link with a token derived from the row',
    async (purpose, subject, path) => {
      const { id, notification } = await asked(purpose);
      expect(await outcome(notification)).toEqual({ state: 'sent', last_error: null });
      const [mail] = await postbox.mails();
      expect(mail).toMatchObject({
        subject,
        to: [{ address: home.email }],
        messageId: `<${notification}@localhost>`,
      });
      expectLink(mail!.text, path, purpose, id);
      expect(mail!.text).toContain('Hello Mara Lind');
      expect(mail!.text).toContain('2 January 2100 at 03:04 UTC');
    },
  );

  it.each(['sign_in', 'password_reset'] as const)(
    '%s: no email is sent once the link is used',
    async (purpose) => {
      const { notification } = await asked(purpose, true);
      expect(await outcome(notification)).toEqual({ state: 'suppressed', last_error: 'link_used' });
      expect(postbox.raw).toHaveLength(0);
    },
  );

  it('invitation: the email names the practice, the inviter, the role and the client', async () => {
    const { id, notification } = await invited('founder', [home.clientId]);
    expect(await outcome(notification)).toEqual({ state: 'sent', last_error: null });
    const [mail] = await postbox.mails();
    expect(mail).toMatchObject({
      subject: 'Mara Lind invites you to Harbour Advisory',
      to: [{ address: `${id}@new.example` }],
    });
    expectLink(mail!.text, '/invitation', 'invitation', id);
    expect(mail!.text).toContain('Client: Nordwind');
    expect(mail!.text).toContain("your company's progress");
  });

  it.each([
    ['accepted', 'accepted_at = now()'],
    ['revoked', 'revoked_at = now()'],
    ['expired', `expires_at = now() - interval '1 minute'`],
  ])('invitation: no email is sent if it is %s', async (state, change) => {
    const { notification } = await invited('owner', [], change);
    expect(await outcome(notification)).toEqual({ state: 'suppressed', last_error: `invitation_${state}` });
    expect(postbox.raw).toHaveLength(0);
  });

  function expectLink(text: string | undefined, path: string, purpose: LinkPurpose, id: string): void {
    expect(text).toContain(`http://localhost:3000${path}#${linkToken(TEST_SECRET, purpose, id)}\n`);
  }
});
