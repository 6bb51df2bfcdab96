import { createHash, randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '../database/migrate';
import { sql, testPractice, type TestPractice } from '@quarterdeck/testing/test-practice';
import { privateDatabase, TEST_SECRET, type TestDatabase } from '@quarterdeck/testing/test-server';
import { TenantDb } from './tenant-db';
import { runWithContext } from './request-context';
import { sql as tagged } from './sql';
import { named } from './statement';

interface Key {
  inner: Buffer;
  outer: Buffer;
}

let database: TestDatabase;
let own: TestPractice;
let other: TestPractice;
let open: Client[];

beforeEach(async () => {
  open = [];
  database = await privateDatabase();
  own = await testPractice(database.admin, 'own');
  other = await testPractice(database.admin, 'other');
  await own.client('own client');
  await other.client('other client');
});
afterEach(() => Promise.all(open.map((client) => client.end())));

async function connect(url = database.scoped): Promise<Client> {
  const client = new Client({ connectionString: url });
  await client.connect();
  open.push(client);
  return client;
}

const renew = () => sql(database.owner, 'select ctx.renew_seal_key()');

async function currentKey(): Promise<Key> {
  const text = `select inner_key as inner, outer_key as outer from ctx.seal_key where usable_until = 'infinity'`;
  const rows = await sql<Record<string, unknown> & Key>(database.admin, text);
  expect(rows).toHaveLength(1);
  return rows[0]!;
}

const enter = (client: Client) =>
  client.query('select * from ctx.enter($1, $2)', [own.owner.credential, 'clients:read']);

async function clientNames(client: Client): Promise<string[]> {
  const text = { name: 'names', text: 'select name from client' };
  return (await client.query<{ name: string }>(text)).rows.map(({ name }) => name);
}

/** Seals the open transaction as an owner of the other practice, with all that a login knows and the given key. */
async function forge(client: Client, { inner, outer }: Key): Promise<void> {
  const { rows } = await client.query<{ bound: Buffer }>(
    'select int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp()) as bound',
  );
  const claims = `${other.tenantId}|||owner|1|1||`;
  const sha256 = (...parts: Buffer[]) => createHash('sha256').update(Buffer.concat(parts)).digest();
  const mac = sha256(outer, sha256(inner, rows[0]!.bound, Buffer.from(claims))).toString('hex');
  await client.query(`select set_config('app.ctx', $1, true)`, [mac + claims]);
}

/** What a forged context reads in a transaction of its own. */
async function forged(client: Client, key: Key): Promise<string[]> {
  await client.query('begin');
  try {
    await forge(client, key);
    return await clientNames(client);
  } finally {
    await client.query('rollback');
  }
}

/** The ten minutes are over. */
const expireReplacedKeys = () =>
  sql(database.admin, `update ctx.seal_key set usable_until = now() where usable_until <> 'infinity'`);

describe('a forged context', () => {
  it('a context with an invented key is refused, and one with the real key would be accepted', async () => {
    const client = await connect();
    const key = await currentKey();
    const madeUp = { inner: randomBytes(64), outer: randomBytes(64) };
    await expect(forged(client, madeUp)).rejects.toMatchObject({ code: 'QD001' });
    await expect(forged(client, { ...key, inner: madeUp.inner })).rejects.toMatchObject({ code: 'QD001' });
    expect(await forged(client, key)).toEqual(['other client']);
  });

  it('a context with a replaced key is refused, even in sessions that used it', async () => {
    const key = await currentKey();
    const used = await connect();
    expect(await forged(used, key)).toEqual(['other client']);
    await renew();
    await expireReplacedKeys();
    await expect(forged(used, key)).rejects.toMatchObject({ code: 'QD001' });
    await expect(forged(await connect(), key)).rejects.toMatchObject({ code: 'QD001' });
  });

  it('a key replaced during an open isolated transaction is refused', async () => {
    const key = await currentKey();
    const client = await connect();
    await client.query('begin isolation level repeatable read');
    await enter(client);
    await renew();
    expect(await clientNames(client)).toEqual(['own client']);
    await client.query('commit');
    await expireReplacedKeys();
    await expect(forged(client, key)).rejects.toMatchObject({ code: 'QD001' });
    expect(await forged(client, await currentKey())).toEqual(['other client']);
  });

  it('a key replaced while the planning statement waited is refused', async () => {
    const key = await currentKey();
    const client = await connect();
    const blocker = await connect(database.admin);
    await blocker.query('select pg_advisory_lock(7)');
    await client.query('begin');
    await enter(client);
    // Opening a relation is when a session hears of the renewal, which its statement's snapshot does not show.
    const waiting = client.query(
      `select pg_advisory_xact_lock(7), pg_relation_size('rate_limit'), ctx.tenant() as tenant`,
    );
    const waits = `select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database())`;
    while ((await blocker.query(waits)).rowCount === 0);
    await renew();
    await blocker.query('select pg_advisory_unlock(7)');
    expect((await waiting).rows[0]).toMatchObject({ tenant: own.tenantId });
    await client.query('commit');
    await expireReplacedKeys();
    await expect(forged(client, key)).rejects.toMatchObject({ code: 'QD001' });
  });
});

describe('renewal of the key', () => {
  it('open transactions and sessions continue after a renewal', async () => {
    const client = await connect();
    await client.query('begin');
    await enter(client);
    expect(await clientNames(client)).toEqual(['own client']);
    for (let i = 0; i < 3; i++) {
      await renew();
      expect(await clientNames(client)).toEqual(['own client']);
    }
    await client.query('commit');
    await client.query('begin');
    await enter(client);
    expect(await clientNames(client)).toEqual(['own client']);
    await client.query('commit');
  });

  it('every migration step renews the key, even two at once', async () => {
    const step = () => migrate({ ownerUrl: database.owner, secret: TEST_SECRET });
    const before = await currentKey();
    await step();
    const after = await currentKey();
    expect(after.inner).not.toEqual(before.inner);
    expect(after.outer).not.toEqual(before.outer);
    await Promise.all([step(), step()]);
    expect((await currentKey()).inner).not.toEqual(after.inner);
    expect(await sql(database.admin, 'select from ctx.seal_key')).toHaveLength(5);
    await sql(
      database.admin,
      `update ctx.seal_key set usable_until = now() - interval '61 minutes' where usable_until <> 'infinity'`,
    );
    await step();
    expect(await sql(database.admin, 'select from ctx.seal_key')).toHaveLength(2);
  });

  it('a transaction still open an hour after a renewal gets a 503', async () => {
    await sql(
      database.admin,
      `do $$ begin execute replace(pg_get_functiondef('ctx.claims()'::regprocedure), '1 hour', '0 s'); end $$`,
    );
    const dataSource = await new DataSource({
      type: 'postgres',
      url: database.scoped,
      poolSize: 1,
    }).initialize();
    const context = { requestId: 'test', credential: own.owner.credential, scope: 'clients:read' };
    const read = runWithContext(context, () =>
      new TenantDb(dataSource).read(named('test.expired', tagged`select name from client`)),
    );
    await expect(read).rejects.toMatchObject({ status: 503 });
    await dataSource.destroy();
  });
});
