import { v7 as uuid } from 'uuid';
import type { Role } from '@quarterdeck/domain/roles';
import { testApi } from '@quarterdeck/testing/test-api';
import { sql, type TestPerson } from '@quarterdeck/testing/test-practice';

const t = testApi();

const change = (by: TestPerson, of: TestPerson, body: object, version = 1) =>
  t.as(by).patch(`/v1/members/${of.membershipId}`).set('If-Match', `"${version}"`).send(body);
const end = (by: TestPerson, of: TestPerson, version = 1) =>
  t.as(by).delete(`/v1/members/${of.membershipId}`).set('If-Match', `"${version}"`);
const owners = async (tenantId: string) =>
  (
    await sql(
      t.database.admin,
      `select from membership where tenant_id = $1 and role = 'owner' and ended_at is null`,
      [tenantId],
    )
  ).length;

describe('members of a practice', () => {
  it('people are listed by name with their clients, in pages', async () => {
    const p = await t.practice();
    const acme = await p.client('Acme');
    const founder = await p.person('founder', [acme]);
    await p.person('cto');
    const all = await t.as(p.owner).get('/v1/members').expect(200);
    expect(all.body.data.map(({ name }: { name: string }) => name)).toEqual([
      'A cto',
      'A founder',
      'A owner',
    ]);
    expect(all.body.data[1]).toEqual({
      id: founder.membershipId,
      userId: founder.userId,
      name: 'A founder',
      email: founder.email,
      role: 'founder',
      clients: [{ id: acme, name: 'Acme' }],
      endedAt: null,
      createdAt: expect.any(String),
      version: 1,
    });
    const first = await t.as(p.owner).get('/v1/members?limit=2').expect(200);
    const rest = await t.as(p.owner).get(`/v1/members?limit=2&cursor=${first.body.nextCursor}`).expect(200);
    expect([...first.body.data, ...rest.body.data]).toEqual(all.body.data);
    expect(rest.body.nextCursor).toBeNull();
  });

  it.each<[Role, number]>([
    ['cto', 403],
    ['associate', 403],
    ['founder', 404],
    ['viewer', 404],
  ])('a %s cannot change anyone', async (role, status) => {
    const p = await t.practice();
    const client = await p.client();
    const person = await p.person(role, role === 'cto' ? [] : [client]);
    await change(person, person, { role: 'owner' }).expect(status);
    await end(person, p.owner).expect(status);
  });

  it('changed access applies from the next request without a new sign-in', async () => {
    const p = await t.practice();
    const [a, b] = [await p.client('A'), await p.client('B')];
    const associate = await p.person('associate', [a]);
    const names = async () =>
      (await t.as(associate).get('/v1/clients').expect(200)).body.data.map(
        ({ name }: { name: string }) => name,
      );
    expect(await names()).toEqual(['A']);
    const changed = await change(p.owner, associate, { clientIds: [b] }).expect(200);
    expect(changed.body.clients).toEqual([{ id: b, name: 'B' }]);
    expect(changed.headers.etag).toBe('"2"');
    expect(await names()).toEqual(['B']);
  });

  it("changing a role ends that member's sessions and no others", async () => {
    const p = await t.practice();
    const [cto, other] = [await p.person('cto'), await p.person('cto')];
    await t.as(cto).get('/v1/clients').expect(200);
    await change(p.owner, cto, { role: 'owner' }).expect(200);
    await t.as(cto).get('/v1/clients').expect(401);
    await t.as(other).get('/v1/clients').expect(200);
    await t.as(p.owner).get('/v1/clients').expect(200);
  });

  it('ending a membership ends its grants and sessions at once', async () => {
    const p = await t.practice();
    const associate = await p.person('associate', [await p.client()]);
    await end(p.owner, associate).expect(204);
    await t.as(associate).get('/v1/clients').expect(401);
    const { body } = await t.as(p.owner).get('/v1/members').expect(200);
    expect(body.data.find(({ id }: { id: string }) => id === associate.membershipId)).toMatchObject({
      endedAt: expect.any(String),
      clients: [],
    });
    await change(p.owner, associate, { role: 'cto' }, 2).expect(409);
    const again = await end(p.owner, associate, 2).expect(409);
    expect(again.body.code).toBe('member.ended');
  });

  it.each([
    ['no client for a founder', { role: 'founder' }, '/clientIds'],
    ['no client for an associate', { role: 'associate', clientIds: [] }, '/clientIds'],
    ['clients for a cto', { role: 'cto', clientIds: [uuid()] }, '/clientIds'],
    ['an unknown client', { role: 'viewer', clientIds: [uuid()] }, '/clientIds/0'],
    ['an unknown role', { role: 'admin' }, '/role'],
    ['null', { clientIds: null }, '/clientIds'],
    [
      'a client twice',
      { clientIds: ['0190f3a0-0000-7000-8000-000000000000', '0190f3a0-0000-7000-8000-000000000000'] },
      '/clientIds',
    ],
  ])('%s is refused, naming the field', async (_, body, pointer) => {
    const p = await t.practice();
    const answer = await change(p.owner, await p.person('cto'), body).expect(400);
    expect(answer.body.errors[0].pointer).toBe(pointer);
  });

  it('a client of another practice cannot be granted', async () => {
    const [p, q] = [await t.practice(), await t.practice()];
    const foreign = await q.client();
    const answer = await change(p.owner, await p.person('cto'), {
      role: 'founder',
      clientIds: [foreign],
    }).expect(400);
    expect(answer.body.errors[0].pointer).toBe('/clientIds/0');
  });

  it('a member of another practice is 404, and a change needs the version', async () => {
    const [p, q] = [await t.practice(), await t.practice()];
    await change(p.owner, q.owner, { role: 'cto' }).expect(404);
    await end(p.owner, q.owner).expect(404);
    const cto = await p.person('cto');
    await change(p.owner, cto, { role: 'owner' }, 7).expect(412);
    await end(p.owner, cto, 7).expect(412);
    await t.as(p.owner).delete(`/v1/members/${cto.membershipId}`).expect(428);
  });

  it('the audit records who was changed from what to what', async () => {
    const p = await t.practice();
    const [cto, client] = [await p.person('cto'), await p.client()];
    await change(p.owner, cto, { role: 'viewer', clientIds: [client] }).expect(200);
    const [event] = await sql(
      t.database.admin,
      `select action, record_id, data from audit_event where tenant_id = $1 and action like 'member.%'`,
      [p.tenantId],
    );
    expect(event).toEqual({
      action: 'member.changed',
      record_id: cto.membershipId,
      data: { from: { role: 'cto', clientIds: [] }, to: { role: 'viewer', clientIds: [client] } },
    });
  });
});

describe('the last owner of a practice', () => {
  it('the last owner can be neither demoted nor removed', async () => {
    const p = await t.practice();
    for (const answer of [await change(p.owner, p.owner, { role: 'cto' }), await end(p.owner, p.owner)]) {
      expect(answer.status).toBe(409);
      expect(answer.body.code).toBe('member.last_owner');
    }
    await t.as(p.owner).get('/v1/members').expect(200);
  });

  it('an owner can leave if there is another', async () => {
    const p = await t.practice();
    const second = await p.person('owner');
    await end(p.owner, p.owner).expect(204);
    await t.as(p.owner).get('/v1/members').expect(401);
    await end(second, second).expect(409);
  });

  it('one owner remains when owners demote and remove each other at once', async () => {
    for (let round = 0; round < 5; round++) {
      const p = await t.practice();
      const [a, b, c] = [p.owner, await p.person('owner'), await p.person('owner')];
      const answers = await Promise.all([
        change(a, b, { role: 'cto' }),
        end(b, c),
        change(c, a, { role: 'cto' }),
        end(a, a),
        end(b, b),
        end(c, c),
      ]);
      expect(answers.every(({ status }) => [200, 204, 401, 403, 409, 412].includes(status))).toBe(true);
      expect(await owners(p.tenantId)).toBeGreaterThanOrEqual(1);
    }
  });
});
