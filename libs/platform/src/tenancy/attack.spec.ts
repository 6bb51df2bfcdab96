import { randomBytes } from 'node:crypto';
import { Client, type Pool } from 'pg';
import { DataSource } from 'typeorm';
import { sql, testPractice, type TestPractice } from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { TenantDb } from './tenant-db';
import { runWithContext } from './request-context';
import { sql as tagged } from './sql';
import { statement } from './statement';

const logins = ['full', 'scoped'] as const;

/** What somebody who can inject SQL into the statement of a request tries. */
describe.each(logins)('attacks on the sealed context as app_%s', (login) => {
  let own: TestPractice;
  let other: TestPractice;
  let client: Client;

  beforeAll(async () => {
    own = await testPractice(sharedDatabase().admin, 'own');
    other = await testPractice(sharedDatabase().admin, 'other');
    await other.client('other client');
    await own.person('associate', [await own.client('own client')]);
    client = new Client({ connectionString: sharedDatabase()[login] });
    await client.connect();
  });
  afterAll(() => client.end());

  /** Runs SQL inside the context of `own` and gives the first column of the rows. */
  async function inOwnContext(text: string): Promise<unknown[]> {
    await client.query('begin');
    try {
      await client.query('select ctx.enter($1, $2)', [own.owner.credential, 'clients:read']);
      const { rows } = await client.query({ text, rowMode: 'array' });
      return rows.map((row: unknown[]) => row[0]);
    } finally {
      await client.query('rollback');
    }
  }

  async function sealOf(practice: TestPractice): Promise<string> {
    const victim = new Client({ connectionString: sharedDatabase()[login] });
    await victim.connect();
    await victim.query('begin');
    await victim.query('select ctx.enter($1, $2)', [practice.owner.credential, 'clients:read']);
    const { rows } = await victim.query<{ seal: string }>(`select current_setting('app.ctx') as seal`);
    await victim.query('rollback');
    await victim.end();
    return rows[0]!.seal;
  }

  it('a tenant reads its own rows, as a check of the method', async () => {
    expect(await inOwnContext('select name from client')).toEqual(['own client']);
  });

  it('a query without a context throws instead of returning an empty list', async () => {
    await expect(client.query('select name from client')).rejects.toMatchObject({ code: 'QD001' });
  });

  it('a tenant sees no row of another tenant in any table', async () => {
    const { rows } = await client.query<{ table: string }>(`
      select c.oid::regclass::text as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id'
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_table_privilege(c.oid, 'select')`);
    expect(rows.length).toBeGreaterThan(10);
    for (const { table } of rows) {
      expect(
        await inOwnContext(`select count(*)::int from ${table} where tenant_id <> '${own.tenantId}'`),
      ).toEqual([0]);
    }
  });

  describe.each([
    ['a seal replayed from another connection', () => sealOf(other)],
    ['an edited seal', async () => (await sealOf(own)).replaceAll(own.tenantId, other.tenantId)],
    ['a seal without a MAC', () => Promise.resolve(`${'0'.repeat(64)}${other.tenantId}|||owner|1|1|`)],
    ['an empty seal', () => Promise.resolve('')],
  ])('%s', (_, seal) => {
    it.each([
      [
        'in WHERE',
        (s: string) => `select name from client where set_config('app.ctx', '${s}', true) is not null`,
      ],
      [
        'in a CTE',
        (s: string) =>
          `with x as materialized (select set_config('app.ctx', '${s}', true)) select name from x, client`,
      ],
      [
        'in a UNION',
        (s: string) => `select set_config('app.ctx', '${s}', true) union all select name from client`,
      ],
      [
        'before the statement',
        (s: string) =>
          `select name from (select set_config('app.ctx', '${s}', true) offset 0) x cross join lateral (select name from client) y`,
      ],
    ])('set_config %s reads no other tenant', async (_place, attack) => {
      const rows = await inOwnContext(attack(await seal())).catch((error: { code: string }) => {
        expect(error.code).toBe('QD001');
        return [];
      });
      expect(rows).not.toContain('other client');
    });
  });

  it('a tenant cannot replay its own seal from an earlier transaction', async () => {
    await client.query('begin');
    await client.query('select ctx.enter($1, $2)', [own.owner.credential, 'clients:read']);
    const { rows } = await client.query<{ seal: string }>(`select current_setting('app.ctx') as seal`);
    await client.query('commit');
    await client.query('begin');
    await client.query(`select set_config('app.ctx', $1, true)`, [rows[0]!.seal]);
    await expect(client.query('select name from client')).rejects.toMatchObject({ code: 'QD001' });
    await client.query('rollback');
  });

  it.each([
    ['the key of the seal', 'select * from ctx.seal_key'],
    ['the key through its function', 'select ctx.inner_key()'],
    ['the other key through its function', 'select ctx.outer_key()'],
    ['the key through its row', 'select ctx.current_key()'],
    ['a renewal of the key', 'select ctx.renew_seal_key()'],
    ['the check that replaced keys take part in', `select ctx.has_usable_mac('x')`],
    [
      'the seal function',
      `select ctx.seal(null, null, null, 'owner', true, true, '{}', '{}', 'clients:write')`,
    ],
    ['password hashes', 'select password_hash from "user"'],
    ['token hashes', 'select token_hash from session'],
    ['mailed links', 'select * from sign_in_link'],
    [
      'a new session',
      `insert into session (id, user_id, token_hash, idle_expires_at, expires_at) select gen_random_uuid(), ctx.user_id(), 'x', now(), now()`,
    ],
    ['the audit chain', 'update audit_event set action = $$x$$'],
    ['scopes', `insert into ctx.role_scope values ('founder', 'clients:write')`],
    ['another role', 'set role quarterdeck_owner'],
    ['the counters of attempts', 'delete from rate_limit'],
    ['the sweeps of the worker', 'select * from ctx.wake_notifications(1, $$1 s$$)'],
    ['a function of its own', 'create function public.f() returns int language sql as $$ select 1 $$'],
    ['a large object', 'select lo_create(0)'],
    ['a temporary table', 'create temp table t (a int)'],
  ])('no request can reach %s', async (_, text) => {
    await expect(inOwnContext(text)).rejects.toMatchObject({ code: '42501' });
  });

  describe('a request changes only what its scope is for', () => {
    async function underScope(scope: string, text: string): Promise<number | null> {
      await client.query('begin');
      try {
        await client.query('select ctx.enter($1, $2)', [own.owner.credential, scope]);
        return (await client.query(text)).rowCount;
      } finally {
        await client.query('rollback');
      }
    }
    const promote = `update membership set role = 'owner' where user_id = ctx.user_id()`;

    it('a scope changes its own table, as a check of the method', async () => {
      expect(await underScope('clients:write', `update client set name = 'changed'`)).toBe(1);
    });

    it('a scope to read locks rows and changes none', async () => {
      expect(await underScope('clients:read', 'select 1 from client for no key update')).toBe(1);
      await expect(underScope('clients:read', `update client set name = 'changed'`)).rejects.toMatchObject({
        code: '42501',
      });
    });

    it.each([
      ['the own role', 'account:read', promote],
      ['the own role', 'account:write', promote],
      ['a role', 'clients:write', promote],
      ['a client', 'account:write', `update client set name = 'changed'`],
      [
        'the audit trail',
        'clients:read',
        `select ctx.audit('client.created', 'client', uuid_v7(), null, '{}')`,
      ],
      ['a grant', 'clients:read', 'delete from client_grant'],
      ['the practice', 'clients:write', `update tenant set name = 'changed' where id = ctx.tenant()`],
      ['the own name', 'clients:write', `update "user" set name = 'changed' where id = ctx.user_id()`],
      ['the own sessions', 'clients:write', 'update session set revoked_at = now()'],
      ['the sessions of members', 'clients:write', 'select ctx.end_member_sessions(id) from membership'],
    ])('%s stays as it is under %s', async (_, scope, text) => {
      await expect(underScope(scope, text)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('plans tell nothing about texts of other tenants', async () => {
    await sql(sharedDatabase().admin, 'analyze client');
    const rowsBelow = async (name: string) => {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(
        `explain select 1 from client where tenant_id = $$${other.tenantId}$$ and name < $$${name}$$`,
      );
      return /rows=\d+/.exec(rows[0]!['QUERY PLAN'])![0];
    };
    expect(await rowsBelow('other cliens')).toEqual(await rowsBelow('other client and more'));
  });

  it('row_security off gives an error and no rows', async () => {
    await expect(inOwnContext('set local row_security = off; select name from client')).rejects.toMatchObject(
      { code: '42501' },
    );
  });
});

it('200 tenants sharing a pool of 4 stay separate', async () => {
  const { scoped, admin } = sharedDatabase();
  const dataSource = await new DataSource({ type: 'postgres', url: scoped, poolSize: 4 }).initialize();
  try {
    const db = new TenantDb(dataSource);
    const names = statement<string[]>(
      'test.crossing',
      () => tagged`select coalesce(json_agg(name), '[]')::text from client`,
    );
    const credentials = await tenants(admin, 200);
    const answers = await Promise.all(
      Array.from({ length: 2000 }, (_, i) => {
        const context = {
          requestId: 'test',
          credential: credentials[i % 200]!,
          scope: i % 3 ? 'clients:read' : 'clients:write',
        };
        const work = () => (i % 3 ? db.read(names()) : db.write((tx) => tx.read(names())));
        return runWithContext(context, work).then((answer) => answer === `["client of ${i % 200}"]`);
      }),
    );
    expect(answers.filter((same) => !same)).toEqual([]);
    expect((dataSource.driver as unknown as { master: Pool }).master.totalCount).toBeLessThanOrEqual(4);
  } finally {
    await dataSource.destroy();
  }
});

/** Many tenants with one client each, in one statement; gives their owners' credentials in order. */
async function tenants(adminUrl: string, count: number): Promise<Buffer[]> {
  const credentials = Array.from({ length: count }, () => randomBytes(32));
  await sql(
    adminUrl,
    `with n as materialized (
      select i - 1 as i, h, gen_random_uuid() as t, gen_random_uuid() as u, gen_random_uuid() as m from unnest($1::bytea[]) with ordinality as x (h, i)),
    a as (insert into tenant (id, slug, name) select t, 't' || replace(t::text, '-', ''), 'Tenant' from n),
    b as (insert into "user" (id, email, name) select u, u || '@example.test', 'Owner' from n),
    c as (insert into membership (tenant_id, id, user_id, role) select t, m, u, 'owner' from n),
    d as (insert into client (tenant_id, id, name, time_zone, currency) select t, gen_random_uuid(), 'client of ' || i, 'UTC', 'USD' from n)
    insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, idle_expires_at, expires_at)
    select gen_random_uuid(), u, h, t, m, now() + interval '1 day', now() + interval '1 day' from n`,
    [credentials],
  );
  return credentials;
}
