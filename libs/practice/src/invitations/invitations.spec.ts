import { randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { linkToken } from '@quarterdeck/platform/mail/link-token';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson, type TestPractice } from '@quarterdeck/testing/test-practice';
import { TEST_SECRET } from '@quarterdeck/testing/test-server';

const t = testApi();

const password = 'a long enough password';
const someEmail = () => `${randomUUID()}@example.test`;
const bearer = (token: string) => ({ token }) as TestPerson;
const tokenOf = (id: string) => linkToken(TEST_SECRET, 'invitation', id);
const invite = (p: TestPractice, body: object) => t.as(p.owner).post('/v1/invitations').send(body);
const redeem = (id: string, body: object = {}) =>
  t
    .as()
    .post('/v1/invitations/redemptions')
    .send({ token: tokenOf(id), transport: 'token', ...body });
const preview = (id: string) =>
  t
    .as()
    .post('/v1/invitations/previews')
    .send({ token: tokenOf(id) });

async function invited(
  p: TestPractice,
  body: object = { role: 'cto' },
): Promise<{ id: string; email: string; version: number }> {
  return (await invite(p, { email: someEmail(), ...body }).expect(201)).body;
}

describe('inviting people', () => {
  it('an invitation and its email are created, and the address stays out of the audit trail', async () => {
    const p = await t.practice();
    const acme = await p.client('Acme');
    const email = someEmail();
    const { body } = await invite(p, {
      email: email.toUpperCase(),
      role: 'founder',
      clientIds: [acme],
    }).expect(201);
    expect(body).toMatchObject({
      email,
      role: 'founder',
      clients: [{ id: acme, name: 'Acme' }],
      acceptedAt: null,
      revokedAt: null,
      version: 1,
    });
    const days = (Date.parse(body.expiresAt) - Date.parse(body.createdAt)) / 86_400_000;
    expect(days).toBeCloseTo(7);
    expect(
      await sql(
        t.database.admin,
        'select kind, reason, subject_id, recipient_email, state from notification where tenant_id = $1',
        [p.tenantId],
      ),
    ).toEqual([
      {
        kind: 'invitation',
        reason: `invitation:${body.id}`,
        subject_id: body.id,
        recipient_email: email,
        state: 'pending',
      },
    ]);
    const [event] = await sql(
      t.database.admin,
      `select data from audit_event where tenant_id = $1 and action = 'invitation.created'`,
      [p.tenantId],
    );
    expect(event).toEqual({ data: { role: 'founder', clientIds: [acme] } });
    const list = await t.as(p.owner).get('/v1/invitations').expect(200);
    expect(list.body).toEqual({ data: [body], nextCursor: null });
  });

  it('invitations are listed newest first, in pages', async () => {
    const p = await t.practice();
    const ids = [];
    for (let i = 0; i < 3; i++) ids.unshift((await invited(p)).id);
    const first = await t.as(p.owner).get('/v1/invitations?limit=2').expect(200);
    const rest = await t
      .as(p.owner)
      .get(`/v1/invitations?limit=2&cursor=${first.body.nextCursor}`)
      .expect(200);
    expect([...first.body.data, ...rest.body.data].map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  it('a second open invitation and a member are refused, even if two owners invite at once', async () => {
    const p = await t.practice();
    const email = someEmail();
    const answers = await Promise.all([1, 2, 3].map(() => invite(p, { email, role: 'cto' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    expect(answers.find(({ status }) => status === 409)?.body.code).toBe('invitation.open');
    const member = await invite(p, { email: p.owner.email, role: 'cto' }).expect(409);
    expect(member.body.code).toBe('member.exists');
  });

  it('a new invitation can follow an expired one', async () => {
    const p = await t.practice();
    const old = await invited(p);
    await sql(
      t.database.admin,
      `update invitation set expires_at = now() - interval '1 second' where id = $1`,
      [old.id],
    );
    const anew = await invite(p, { email: old.email, role: 'cto' }).expect(201);
    await redeem(old.id, { name: 'X' }).expect(404);
    await redeem(anew.body.id, { name: 'X' }).expect(201);
  });

  it.each([
    ['a founder without a client', { role: 'founder' }, '/clientIds'],
    ['an owner with a client', { role: 'owner', clientIds: [uuid()] }, '/clientIds'],
    ['an unknown client', { role: 'viewer', clientIds: [uuid()] }, '/clientIds/0'],
    ['an invalid address', { role: 'cto', email: 'nobody' }, '/email'],
  ])('an invitation for %s is refused', async (_, body, pointer) => {
    const p = await t.practice();
    const answer = await invite(p, { email: someEmail(), ...body }).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('owners see all invitations, an associate only those for their own clients', async () => {
    const p = await t.practice();
    const [mine, other] = [await p.client('Mine'), await p.client('Other')];
    const associate = await p.person('associate', [mine]);
    const seen = await invited(p, { role: 'founder', clientIds: [mine] });
    await invited(p, { role: 'founder', clientIds: [other] });
    await invited(p, { role: 'cto' });
    await t
      .as(await p.person('cto'))
      .post('/v1/invitations')
      .send({ email: someEmail(), role: 'cto' })
      .expect(403);
    const { body } = await t.as(associate).get('/v1/invitations').expect(200);
    expect(body.data.map(({ id }: { id: string }) => id)).toEqual([seen.id]);
  });

  it('an invitation is revoked once, with the current version, within its practice', async () => {
    const [p, q] = [await t.practice(), await t.practice()];
    const { id } = await invited(p);
    const revoke = (owner: TestPerson, version: number) =>
      t.as(owner).delete(`/v1/invitations/${id}`).set('If-Match', `"${version}"`);
    await revoke(q.owner, 1).expect(404);
    await revoke(p.owner, 2).expect(412);
    await revoke(p.owner, 1).expect(204);
    const again = await revoke(p.owner, 2).expect(409);
    expect(again.body.code).toBe('invitation.closed');
    const gone = await redeem(id, { name: 'X' }).expect(404);
    expect(gone.body).toMatchObject({
      code: 'link.invalid',
      detail: expect.stringContaining('new invitation'),
    });
  });
});

describe('accepting an invitation', () => {
  it('the preview shows inviter and purpose, and accepting creates the account and opens the company', async () => {
    const p = await t.practice('North Star');
    const acme = await p.client('Acme');
    const { id, email } = await invited(p, { role: 'founder', clientIds: [acme] });
    const shown = await preview(id).expect(200);
    expect(shown.body).toEqual({
      practice: { name: 'North Star' },
      inviter: { name: 'A owner' },
      email,
      role: 'founder',
      clients: [{ name: 'Acme' }],
      needsAccount: true,
    });
    const { body } = await redeem(id, { name: ' Grace ', timeZone: 'Asia/Tokyo' }).expect(201);
    expect(body.nextPath).toBe(`/p/${p.slug}/clients/${acme}/progress`);
    expect(body.session).toMatchObject({
      user: { email, name: 'Grace', timeZone: 'Asia/Tokyo' },
      practice: { slug: p.slug, role: 'founder', home: 'progress' },
    });
    const clients = await t.as(bearer(body.session.token)).get('/v1/clients').expect(200);
    expect(clients.body.data.map(({ name }: { name: string }) => name)).toEqual(['Acme']);
    const [event] = await sql(
      t.database.admin,
      `select actor_user_id, record_id from audit_event where tenant_id = $1 and action = 'invitation.accepted'`,
      [p.tenantId],
    );
    expect(event).toEqual({ actor_user_id: body.session.user.id, record_id: id });
  });

  it('accepting opens the practice for several companies and for practice staff', async () => {
    const p = await t.practice();
    const clientIds = [await p.client('A'), await p.client('B')];
    for (const body of [
      { role: 'viewer', clientIds },
      { role: 'associate', clientIds: clientIds.slice(1) },
      { role: 'cto' },
    ]) {
      const { id } = await invited(p, body);
      expect((await redeem(id, { name: 'X' }).expect(201)).body.nextPath).toBe(`/p/${p.slug}`);
    }
  });

  it('accepting sets the cookie for a browser', async () => {
    const p = await t.practice();
    const { id } = await invited(p);
    const answer = await t
      .as()
      .post('/v1/invitations/redemptions')
      .send({ token: tokenOf(id), name: 'X' })
      .expect(201);
    expect(answer.headers['set-cookie']?.[0]).toMatch(/^session=qds_.*HttpOnly/);
    expect(answer.body.session).toMatchObject({ token: null, csrfToken: expect.any(String) });
  });

  it('a new account needs a name, and the link stays valid until then', async () => {
    const p = await t.practice();
    const { id } = await invited(p);
    const answer = await redeem(id).expect(400);
    expect(answer.body.errors[0].pointer).toBe('/name');
    await redeem(id, { name: 'X' }).expect(201);
  });

  it('an existing account gains the practice and keeps its name and password', async () => {
    const [p, q] = [await t.practice(), await t.practice()];
    const { body: invitation } = await invite(q, { email: p.owner.email, role: 'cto' }).expect(201);
    expect((await preview(invitation.id)).body.needsAccount).toBe(false);
    const other = { name: 'Somebody else', timeZone: 'Asia/Tokyo' };
    const { body } = await redeem(invitation.id, other).expect(201);
    expect(body.session.user).toMatchObject({ name: 'A owner', timeZone: 'UTC' });
    expect(body.session.practices).toHaveLength(2);
    await t.as(p.owner).get('/v1/clients').expect(200);
  });

  it('a new account can set a password, an existing one cannot replace it', async () => {
    const [p, q] = [await t.practice(), await t.practice()];
    const { id, email } = await invited(p);
    await redeem(id, { name: 'X', password }).expect(201);
    await t.as().post('/v1/session').send({ email, password, transport: 'token' }).expect(201);
    const second = (await invite(q, { email, role: 'cto' }).expect(201)).body.id;
    const answer = await redeem(second, { password: 'another long password' }).expect(400);
    expect(answer.body.errors[0].pointer).toBe('/password');
    await redeem(second).expect(201);
  });

  it('one of many uses of the same link succeeds', async () => {
    const p = await t.practice();
    const { id } = await invited(p);
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => redeem(id, { name: 'X' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404, 404, 404]);
    expect(
      await sql(t.database.admin, 'select from membership where tenant_id = $1', [p.tenantId]),
    ).toHaveLength(2);
  });

  it('a former member returns with the new role and clients only', async () => {
    const p = await t.practice();
    const [a, b] = [await p.client('A'), await p.client('B')];
    const person = await p.person('associate', [a]);
    await t.as(p.owner).delete(`/v1/members/${person.membershipId}`).set('If-Match', '"1"').expect(204);
    const { body: invitation } = await invite(p, {
      email: person.email,
      role: 'viewer',
      clientIds: [b],
    }).expect(201);
    const { body } = await redeem(invitation.id).expect(201);
    const clients = await t.as(bearer(body.session.token)).get('/v1/clients').expect(200);
    expect(clients.body.data.map(({ name }: { name: string }) => name)).toEqual(['B']);
    const members = await t.as(p.owner).get('/v1/members').expect(200);
    expect(members.body.data).toHaveLength(2);
    expect(
      members.body.data.find(({ userId }: { userId: string }) => userId === person.userId),
    ).toMatchObject({ role: 'viewer', endedAt: null });
  });

  it.each(['previews', 'redemptions'])(
    '%s answers an unknown link the same way every time',
    async (route) => {
      const answer = await t
        .as()
        .post(`/v1/invitations/${route}`)
        .send({ token: 'x'.repeat(43) })
        .expect(404);
      expect(answer.body).toMatchObject({
        status: 404,
        code: 'link.invalid',
        detail: expect.stringContaining('new invitation'),
      });
      await t.as().post(`/v1/invitations/${route}`).send({ token: 'short' }).expect(400);
    },
  );

  it('an expired link is answered like an unknown one', async () => {
    const p = await t.practice();
    const { id } = await invited(p);
    await sql(
      t.database.admin,
      `update invitation set expires_at = now() - interval '1 second' where id = $1`,
      [id],
    );
    expect((await preview(id).expect(404)).body.code).toBe('link.invalid');
    expect((await redeem(id, { name: 'X', password }).expect(404)).body.code).toBe('link.invalid');
  });
});
