import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { APP_LOGINS, loginUrls, type RolePasswords } from '@quarterdeck/platform/database/provision';

export const TEST_SECRET = 'a secret of the test suite, long enough to be accepted';

export interface TestServerInfo {
  adminUrl: string;
  passwords: RolePasswords;
}

/** Holds the schema and no rows. */
export const template = 'quarterdeck_template';
const shared = 'quarterdeck_test';

/** Lets this process and those that it starts find the server. */
export function useTestServer(info: TestServerInfo): void {
  process.env.QUARTERDECK_TEST_SERVER = JSON.stringify(info);
}

function runningServer(): TestServerInfo {
  const info = process.env.QUARTERDECK_TEST_SERVER;
  if (!info) throw new Error('No test server: run this through jest with the global setup.');
  return JSON.parse(info) as TestServerInfo;
}

/** The address of the whole API, which the global setup has started. */
export function runningApi(): string {
  const url = process.env.QUARTERDECK_TEST_API;
  if (!url) throw new Error('No test API: run this through jest with the global setup.');
  return url;
}

export type TestDatabase = ReturnType<typeof loginUrls> & { admin: string; name: string };

/** The database that feature tests share; each test makes its own practice in it. */
export function sharedDatabase(): TestDatabase {
  return describe(shared, runningServer());
}

/** A database of one's own, for tests that look across tenants, such as sweeps and workers; a copy of `from`. */
export async function privateDatabase(from: string = template): Promise<TestDatabase> {
  const name = `quarterdeck_${randomBytes(6).toString('hex')}`;
  await createDatabase(name, runningServer(), from);
  return describe(name, runningServer());
}

export async function dropDatabase({ name }: TestDatabase): Promise<void> {
  const client = new Client({ connectionString: runningServer().adminUrl });
  await client.connect();
  await client.query(`drop database ${name} with (force)`).finally(() => client.end());
}

/** Makes the shared database, once per server. */
export function createSharedDatabase(server: TestServerInfo): Promise<void> {
  return createDatabase(shared, server);
}

async function createDatabase(name: string, { adminUrl }: TestServerInfo, from = template): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('quarterdeck:template'))`);
    await client.query(`create database ${name} template ${from} owner quarterdeck_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP_LOGINS}`);
    await client.query(`grant create on database ${name} to quarterdeck_ctx`);
  } finally {
    await client.end();
  }
}

function describe(name: string, { adminUrl, passwords }: TestServerInfo): TestDatabase {
  const admin = new URL(adminUrl);
  admin.pathname = `/${name}`;
  return { ...loginUrls(adminUrl, name, passwords), admin: admin.toString(), name };
}
