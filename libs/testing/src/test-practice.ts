import { randomBytes } from 'node:crypto';
import { Pool } from 'pg';
import { v7 as uuid } from 'uuid';
import type { Role } from '@quarterdeck/domain/roles';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import type { Sql } from '@quarterdeck/platform/tenancy/sql';

/** A signed-in person of a test's own practice. */
export interface TestPerson {
  userId: string;
  membershipId: string;
  email: string;
  role: Role;
  token: string;
  credential: Buffer;
}

export interface TestPractice {
  tenantId: string;
  slug: string;
  name: string;
  owner: TestPerson;
  /** Another person of this practice; founders, viewers and associates see the clients given. */
  person(role: Role, clientIds?: string[]): Promise<TestPerson>;
  /** A client written straight into the table, for tests that are not about clients. */
  client(name?: string, timeZone?: string): Promise<string>;
}

/** Seeds with the administrator's login, which is the only one that reaches every tenant. */
export async function testPractice(adminUrl: string, name = 'Test practice'): Promise<TestPractice> {
  const tenantId = uuid();
  const slug = `t${tenantId.replaceAll('-', '')}`.slice(0, 40);
  await sql(adminUrl, 'insert into tenant (id, slug, name) values ($1, $2, $3)', [tenantId, slug, name]);
  const person = (role: Role, clientIds: string[] = []) => seedPerson(adminUrl, tenantId, role, clientIds);
  return {
    tenantId,
    slug,
    name,
    owner: await person('owner'),
    person,
    async client(clientName = 'Client', timeZone = 'Europe/Berlin') {
      const id = uuid();
      await sql(
        adminUrl,
        `insert into client (tenant_id, id, name, time_zone, currency) values ($1, $2, $3, $4, 'USD')`,
        [tenantId, id, clientName, timeZone],
      );
      return id;
    },
  };
}

async function seedPerson(
  adminUrl: string,
  tenantId: string,
  role: Role,
  clientIds: string[],
): Promise<TestPerson> {
  const [userId, membershipId] = [uuid(), uuid()];
  const email = `${userId}@example.test`;
  const token = `qds_${randomBytes(32).toString('base64url')}`;
  const credential = hashToken(token);
  await sql(
    adminUrl,
    `with person as (insert into "user" (id, email, name) values ($1, $2, $3)),
       member as (insert into membership (tenant_id, id, user_id, role) values ($4, $5, $1, $6)),
       granted as (
         insert into client_grant (tenant_id, membership_id, client_id) select $4, $5, unnest($7::uuid[]))
     insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, idle_expires_at, expires_at)
     values ($8, $1, $9, $4, $5, now() + interval '1 day', now() + interval '1 day')`,
    [userId, email, `A ${role}`, tenantId, membershipId, role, clientIds, uuid(), credential],
  );
  return { userId, membershipId, email, role, token, credential };
}

const pools = new Map<string, Pool>();

/** One statement with the administrator's login. */
export async function sql<T = Record<string, unknown>>(
  adminUrl: string,
  statement: string | Sql,
  values: unknown[] = [],
): Promise<T[]> {
  let pool = pools.get(adminUrl);
  if (!pool) {
    pool = new Pool({ connectionString: adminUrl, max: 4, allowExitOnIdle: true });
    // Some tests crash their server; the next statement connects again.
    pool.on('error', () => undefined);
    pools.set(adminUrl, pool);
  }
  const query = typeof statement === 'string' ? { text: statement, values } : statement.build();
  return (await pool.query(query)).rows as T[];
}

// The server and the demo use this file outside of Jest too.
if (typeof afterAll === 'function') {
  afterAll(async () => {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    pools.clear();
  });
}
