import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { sql, testPractice } from '@quarterdeck/testing/test-practice';
import {
  dropDatabase,
  privateDatabase,
  TEST_SECRET,
  type TestDatabase,
} from '@quarterdeck/testing/test-server';
import { migrationsIn } from '.';
import { catalogueOf } from './testing/catalogue';

const CHANGE = '1800000000000-tag-clients';

/** What a developer writes after the release: the change, and what the schema and the function are afterwards. */
const change = `
  alter table client add column website text check (length(website) <= 200);
  create table client_tag (
    tenant_id uuid not null,
    client_id uuid not null,
    tag text not null check (length(tag) between 1 and 40),
    primary key (tenant_id, client_id, tag),
    foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
  );
  alter table client no force row level security;
  insert into client_tag (tenant_id, client_id, tag) select tenant_id, id, lower(name) from client;
  alter table client force row level security;
  call pg_temp.secure_table('client_tag', client => 'client_id', audience => 'insider', http => 'select, insert',
    writers => 'clients');`;

let folder: string;
let databases: TestDatabase[];

beforeEach(async () => {
  databases = [];
  folder = await mkdtemp(join(tmpdir(), 'quarterdeck-migrations-'));
  for (const part of ['schema', 'functions', 'secure-table.sql', 'statistics.sql']) {
    await cp(join(__dirname, part), join(folder, part), { recursive: true });
  }
});
afterEach(async () => {
  await rm(folder, { recursive: true });
  await Promise.all(databases.map(dropDatabase));
});

async function emptyDatabase(): Promise<TestDatabase> {
  const database = await privateDatabase('template0');
  databases.push(database);
  return database;
}

/** The migration step of a version that has the folder as it is now. */
const step = (database: TestDatabase) =>
  migrate({ ownerUrl: database.owner, secret: TEST_SECRET, migrations: migrationsIn(folder) });

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  expect(text).toContain(from);
  await writeFile(join(folder, file), text.replace(from, to));
}

/** The next version: one more table and column, another function body. */
async function release(): Promise<void> {
  await writeFile(join(folder, `${CHANGE}.sql`), change);
  await edit(
    'schema/03-clients.sql',
    '  archived_at timestamptz,\n',
    '  archived_at timestamptz,\n  website text check (length(website) <= 200),\n',
  );
  const table = change.replace(/alter table[^;]*;|insert into[^;]*;/g, '');
  await edit('schema/03-clients.sql', 'create table client_grant', `${table}\n\ncreate table client_grant`);
  await edit('functions/upkeep.sql', `interval '48 hours'`, `interval '72 hours'`);
}

const lines = (database: TestDatabase) => catalogueOf(database.admin);

describe('the migration step', () => {
  it('makes of an empty database what schema/ and functions/ say, and repeats without a change', async () => {
    const database = await emptyDatabase();
    expect(await step(database)).toEqual(['Baseline1796000000000']);
    const made = await lines(database);
    const written = await readdir(join(folder, 'schema'));
    const tables = (
      await Promise.all(written.map((file) => readFile(join(folder, 'schema', file), 'utf8')))
    ).flatMap((text) => [...text.matchAll(/^create table ("?[\w.]+"?)/gm)].map(([, name]) => name!));
    expect(made.filter((line) => line.startsWith('relation r'))).toEqual(
      [...tables, 'migrations'].sort().map((name) => expect.stringContaining(`relation r ${name} of `)),
    );
    expect(await step(database)).toEqual([]);
    expect(await lines(database)).toEqual(made);
  });

  it('brings a database with data to what a new one of the next version is', async () => {
    const [upgraded, fresh] = [await emptyDatabase(), await emptyDatabase()];
    await step(upgraded);
    const before = await lines(upgraded);
    const practice = await testPractice(upgraded.admin);
    await practice.client('Harbor');
    await release();
    expect(await step(upgraded)).toEqual(['tag-clients1800000000000']);
    expect(await step(fresh)).toEqual(['Baseline1796000000000']);

    const after = await lines(upgraded);
    expect(after).toEqual(await lines(fresh));
    expect(after).not.toEqual(before);
    expect(after).toContainEqual(expect.stringContaining(`interval '72 hours'`));
    expect(
      await sql(
        upgraded.admin,
        'select name, website, tag from client join client_tag t on t.client_id = id',
      ),
    ).toEqual([{ name: 'Harbor', website: null, tag: 'harbor' }]);
    const names = 'select name from migrations order by name';
    expect(await sql(upgraded.admin, names)).toEqual(await sql(fresh.admin, names));
    expect(await step(upgraded)).toEqual([]);
    expect(await step(fresh)).toEqual([]);
  });

  it('leaves everything as it was when a change fails', async () => {
    const database = await emptyDatabase();
    await step(database);
    const before = await lines(database);
    await writeFile(join(folder, `${CHANGE}.sql`), `${change}\nselect 1 / 0;`);
    await expect(step(database)).rejects.toThrow('division by zero');
    expect(await lines(database)).toEqual(before);
  });

  it('refuses a database of a newer version, and says which', async () => {
    const database = await emptyDatabase();
    await release();
    await step(database);
    await rm(join(folder, `${CHANGE}.sql`));
    await expect(step(database)).rejects.toThrow(
      'This database was last used by a newer version, which has the migration tag-clients1800000000000. Use that version.',
    );
  });

  it('refuses a database from before the first release, and says how to start over', async () => {
    const database = await emptyDatabase();
    await sql(database.owner, 'create table migrations (id serial, timestamp bigint, name text)');
    await sql(
      database.owner,
      `insert into migrations (timestamp, name) values (1795300001000, 'Context1795300001000')`,
    );
    await expect(step(database)).rejects.toThrow(
      'This database is from before the first release and cannot be upgraded. Start over with an empty one: ' +
        'delete the data directory, or drop the database.',
    );
  });
});
