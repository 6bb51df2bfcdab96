import { Client } from 'pg';
import { DataSource } from 'typeorm';
import {
  sql as adminSql,
  testPractice,
  type TestPerson,
  type TestPractice,
} from '@quarterdeck/testing/test-practice';
import { sharedDatabase } from '@quarterdeck/testing/test-server';
import { runWithContext } from './request-context';
import { sql } from './sql';
import { named } from './statement';
import { TenantDb } from './tenant-db';

const who = named<string>('test.login', sql`select current_user::text`);
const clientNames = named<string[]>(
  'test.names-by-login',
  sql`select coalesce(json_agg(name order by name), '[]')::text from client`,
);

describe('the two logins of requests', () => {
  let full: DataSource;
  let scoped: DataSource;
  let db: TenantDb;
  let own: TestPractice;
  const { admin, full: fullUrl, scoped: scopedUrl } = sharedDatabase();

  beforeAll(async () => {
    full = await new DataSource({ type: 'postgres', url: fullUrl, poolSize: 2 }).initialize();
    scoped = await new DataSource({ type: 'postgres', url: scopedUrl, poolSize: 2 }).initialize();
    own = await testPractice(admin);
    await own.client('Nordwind');
    await own.client('Südwind');
  });
  beforeEach(() => (db = new TenantDb(scoped, full)));
  afterAll(() => Promise.all([full.destroy(), scoped.destroy()]));

  const as = <T>({ credential }: TestPerson, work: () => Promise<T>, scope = 'clients:write') =>
    runWithContext({ requestId: 'test', credential, scope }, work);
  const demote = ({ membershipId }: TestPerson) =>
    adminSql(admin, `update membership set role = 'associate' where id = $1`, [membershipId]);
  const rename = (name: string) =>
    db.write(async (tx) => {
      await tx.query(sql`update client set name = ${name} where name = 'Nordwind'`);
      return tx.read(who);
    });

  it.each(['owner', 'cto'] as const)('a request of an %s is on app_full from the second on', async (role) => {
    const person = await own.person(role);
    expect(await as(person, () => db.read(who))).toBe('app_scoped');
    expect(await as(person, () => db.read(who))).toBe('app_full');
    expect(await as(person, () => db.read(clientNames))).toBe('["Nordwind", "Südwind"]');
  });

  it('a change, whether its first statement is a query or a read, is enough to know a person', async () => {
    const [first, second] = [await own.person('cto'), await own.person('cto')];
    await as(first, () => db.write(async (tx) => void (await tx.query(sql`select 1`))));
    await as(second, () => db.write(async (tx) => void (await tx.read(who))));
    expect(await as(first, () => db.read(who))).toBe('app_full');
    expect(await as(second, () => db.read(who))).toBe('app_full');
  });

  it('people with client grants stay on app_scoped', async () => {
    const associate = await own.person('associate');
    await as(associate, () => db.read(who), 'clients:read');
    expect(await as(associate, () => db.read(who), 'clients:read')).toBe('app_scoped');
    expect(await as(associate, () => db.read(clientNames), 'clients:read')).toBe('[]');
  });

  it('app_full lets in nobody who is restricted', async () => {
    const people = await Promise.all(
      (['associate', 'founder', 'viewer'] as const).map((role) => own.person(role)),
    );
    const client = new Client({ connectionString: fullUrl });
    await client.connect();
    for (const { credential } of people) {
      await expect(
        client.query('select ctx.enter($1, $2)', [credential, 'clients:read']),
      ).rejects.toMatchObject({
        code: 'QD421',
      });
    }
    await client.end();
  });

  it('a person who no longer sees every client is moved back', async () => {
    const person = await own.person('cto');
    await as(person, () => db.read(who));
    await demote(person);
    expect(await as(person, () => db.read(clientNames), 'clients:read')).toBe('[]');
  });

  it('a change that app_full refused is made once, with the restrictions', async () => {
    const person = await own.person('cto');
    await as(person, () => db.read(who));
    await demote(person);
    let attempts = 0;
    const change = () =>
      db.write(async (tx) => {
        attempts++;
        await tx.query(sql`update engagement set updated_at = now()`);
        return tx.read(who);
      });
    expect(await as(person, change, 'engagements:write')).toBe('app_scoped');
    expect(attempts).toBe(2);
  });

  it('a change of somebody on app_full is kept', async () => {
    const person = await own.person('owner');
    await as(person, () => db.read(who));
    expect(await as(person, () => rename('Nordwind AG'))).toBe('app_full');
    expect(await as(person, () => db.read(clientNames))).toBe('["Nordwind AG", "Südwind"]');
  });
});
