import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { TenantDb } from './tenant-db';
import { runWithContext } from './request-context';
import { statement } from './statement';
import { sql } from './sql';

const clientNames = statement<string[]>(
  'test.client-names',
  () => sql`select json_agg(name order by name)::text from client`,
);

describe('TenantDb', () => {
  let dataSource: DataSource;
  let db: TenantDb;
  beforeAll(async () => {
    dataSource = await new DataSource({
      type: 'postgres',
      url: sharedDatabase().scoped,
      poolSize: 4,
    }).initialize();
    db = new TenantDb(dataSource);
  });
  afterAll(() => dataSource.destroy());

  it("a read sees only the rows of the credential's tenant", async () => {
    const a = await practice('a');
    const b = await practice('b');
    expect(await as(a, () => db.read(clientNames()))).toBe('["client of a"]');
    expect(await as(b, () => db.read(clientNames()))).toBe('["client of b"]');
  });

  it('an unknown credential is refused', async () => {
    await expect(as(randomBytes(32), () => db.read(clientNames()))).rejects.toMatchObject({ status: 401 });
  });

  it('a write and its audit event share one transaction', async () => {
    const a = await practice('w');
    await as(a, () =>
      db.write(async (tx) => {
        await tx.query(sql`update client set name = 'renamed'`);
        tx.audit('client.renamed', { id: uuid() });
      }),
    );
    expect(await as(a, () => db.read(clientNames()))).toBe('["renamed"]');
    const events = statement('test.audit', () => sql`select json_agg(action)::text from audit_event`);
    expect(await as(a, () => db.read(events()))).toBe('["client.renamed"]');
  });
});

function as<T>(credential: Buffer, tx: () => Promise<T>): Promise<T> {
  return runWithContext({ requestId: 'test', credential, scope: 'clients:write' }, tx);
}

async function practice(name: string): Promise<Buffer> {
  const client = new Client({ connectionString: sharedDatabase().admin });
  await client.connect();
  const hash = createHash('sha256').update(randomBytes(32)).digest();
  const [tenant, user, member] = [uuid(), uuid(), uuid()];
  await client.query(`insert into tenant (id, slug, name) values ($1, $2, $3)`, [
    tenant,
    `t-${tenant}`.slice(0, 40),
    name,
  ]);
  await client.query(`insert into "user" (id, email, name) values ($1, $2, 'Somebody')`, [
    user,
    `${user}@example.test`,
  ]);
  await client.query(`insert into membership (tenant_id, id, user_id, role) values ($1, $2, $3, 'owner')`, [
    tenant,
    member,
    user,
  ]);
  await client.query(
    `insert into client (tenant_id, id, name, time_zone, currency) values ($1, $2, $3, 'UTC', 'USD')`,
    [tenant, uuid(), `client of ${name}`],
  );
  await client.query(
    `insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, idle_expires_at, expires_at)
     values ($1, $2, $3, $4, $5, now() + interval '1 day', now() + interval '1 day')`,
    [uuid(), user, hash, tenant, member],
  );
  await client.end();
  return hash;
}
