import { rows } from './testing/reminders-due';
import { told } from './testing/preferences-stage';

/** What sums up what needs a person, from the sweep over the worker to their mailbox. */
describe('digest emails', () => {
  const s = told();

  it('a founder of two clients gets two digests, and neither names the other client', async () => {
    const one = await s.propose(s.nordwind, 'Buy the northern queue');
    await s.propose(s.sued, 'Rent the southern one');
    await s.digestFor(s.founder);
    expect((await s.outcomes('digest', 2)).map(({ state }) => state)).toEqual(['sent', 'sent']);
    const mails = (await s.digests()).sort((a, b) => (a.subject! < b.subject! ? -1 : 1));
    expect(mails.map(({ subject, to }) => [subject, to![0]!.address])).toEqual([
      ['Nordwind: one thing needs you', s.founder.email],
      ['Suedsee: one thing needs you', s.founder.email],
    ]);
    const [north, south] = mails.map(({ text, html }) => `${text}${html}`);
    expect(north).toContain(`Decide ${one.number}: Buy the northern queue`);
    expect(north).toContain(`http://localhost:3000/p/${s.p.slug}/decisions/${one.id}`);
    expect(north).not.toMatch(/Suedsee|southern/);
    expect(north).not.toContain(s.sued.clientId);
    expect(south).toContain('Rent the southern one');
    expect(south).not.toMatch(/Nordwind|northern/);
    expect(south).not.toContain(s.nordwind.clientId);
  });

  it('practice staff get one digest of all their clients, most urgent first, with one sign-in link', async () => {
    await rows(
      s.database.admin,
      `update phase set starts_on = current_date - 31, ends_on = current_date - 2 where engagement_id = $1 and kind = 'diagnose'`,
      [s.nordwind.engagementId],
    );
    await s.sued.occurrence(0, 'due');
    await s.digestFor(s.p.owner);
    expect(await s.outcomes('digest')).toEqual([
      { kind: 'digest', client_id: null, state: 'sent', last_error: null },
    ]);
    const [mail] = await s.digests();
    expect(mail!.subject).toMatch(/^Harbour Advisory: \d+ things need you$/);
    const text = mail!.text!;
    expect(text).toContain('Nordwind · 2 days overdue');
    expect(text).toContain('Suedsee · due today');
    expect(text.indexOf('2 days overdue')).toBeLessThan(text.indexOf('due today'));
    const links = text.match(/\/sign-in\/link#[\w-]{43}/g);
    expect(links).toHaveLength(1);
    const token = links![0].split('#')[1];
    const redeem = { token, transport: 'token' };
    const { body } = await s.t.as().post('/v1/sign-in-links/redemptions').send(redeem).expect(201);
    expect(body.nextPath).toBe(`/p/${s.p.slug}`);
  });

  it("a digest lists the reader's own promises; a founder's lists only published ones", async () => {
    const promise = (title: string, ownerId: string, visibility: string, due = 0) =>
      rows(
        s.database.admin,
        `insert into action_item (tenant_id, id, client_id, engagement_id, title, owner_user_id, raised_by, raised_on, due_on,
           visibility, published_at)
         values ($1, uuid_v7(), $2, $3, $4, $5, $5, current_date - 7, current_date + $6::int, $7,
           case $7 when 'published' then now() end)`,
        [s.p.tenantId, s.nordwind.clientId, s.nordwind.engagementId, title, ownerId, due, visibility],
      );
    await promise('Send the lease', s.founder.userId, 'published', -3);
    await promise('Kept to ourselves', s.founder.userId, 'private', -3);
    await promise('In a month', s.founder.userId, 'published', 30);
    await promise('Call the landlord', s.p.owner.userId, 'private', -2);
    await rows(s.database.admin, `update engagement set state = 'cancelled' where id = $1`, [
      s.nordwind.engagementId,
    ]);
    await s.digestFor(s.founder);
    await s.digestFor(s.p.owner);
    await s.outcomes('digest', 3);
    const mails = await s.digests();
    const to = (email: string) => mails.find((mail) => mail.to![0]!.address === email)!.text!;
    expect(to(s.founder.email)).toContain('You promised: Send the lease');
    expect(to(s.founder.email)).toContain(`/p/${s.p.slug}/clients/${s.nordwind.clientId}/progress`);
    expect(to(s.founder.email)).not.toMatch(/Kept to|In a month|landlord/);
    expect(to(s.p.owner.email)).toContain('You promised: Call the landlord');
    expect(to(s.p.owner.email)).not.toContain('lease');
  });

  it("an associate's digest covers only their own clients", async () => {
    const associate = await s.p.person('associate', [s.sued.clientId]);
    await s.nordwind.occurrence(-2, 'due');
    await s.sued.occurrence(0, 'due');
    await s.digestFor(associate);
    await s.outcomes('digest');
    const [mail] = await s.digests();
    expect(mail!.text).toContain('Suedsee · due today');
    expect(mail!.text).not.toContain('Nordwind');
  });

  it("a founder's digest contains nothing unpublished", async () => {
    await s.propose(s.nordwind, 'Buy the northern queue');
    await rows(s.database.admin, `update engagement set visibility = 'private' where id = $1`, [
      s.nordwind.engagementId,
    ]);
    await s.digestFor(s.founder);
    expect((await s.outcomes('digest', 2)).map(({ last_error }) => last_error)).toEqual([
      'nothing_needs_you',
      'nothing_needs_you',
    ]);
    expect(await s.digests()).toEqual([]);
  });

  it('no digest is sent to someone who became a founder or lost access to the client', async () => {
    await s.propose(s.nordwind, 'Buy the northern queue');
    const cto = await s.p.person('cto');
    for (const [person, client] of [
      [cto, null],
      [s.founder, s.nordwind.clientId],
    ] as const) {
      await rows(
        s.database.admin,
        `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
         values ($1, uuid_v7(), $2, 'digest', $3::text, $1, $3::uuid)`,
        [s.p.tenantId, client, person.userId],
      );
    }
    await rows(s.database.admin, `update membership set role = 'founder' where id = $1`, [cto.membershipId]);
    await rows(s.database.admin, 'delete from client_grant where membership_id = $1', [
      s.founder.membershipId,
    ]);
    expect((await s.outcomes('digest', 2)).map(({ last_error }) => last_error)).toEqual([
      'recipient_without_access',
      'recipient_without_access',
    ]);
  });
});
