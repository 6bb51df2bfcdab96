import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { Client } from 'pg';
import { scopesOf, ROLES } from '@quarterdeck/domain/roles';
import { migrations } from '../../../../migrations';
import { migrate } from '../database/migrate';
import { loginUrls, provision, type RolePasswords } from '../database/provision';
import { startEmbeddedPostgres } from '../embedded-postgres';

export const TEST_SECRET = 'a secret of the test suite, long enough to be accepted';

export interface TestServerInfo {
  adminUrl: string;
  passwords: RolePasswords;
}

export interface TestServer {
  info: TestServerInfo;
  stop(): Promise<void>;
}

const template = 'quarterdeck_template';
const shared = 'quarterdeck_test';

/** Durability is off: a test run has nothing to lose. Fault tests that restart PostgreSQL start their own server. */
export async function startTestServer(
  dataDirectory: string,
  settings: Record<string, string> = { fsync: 'off' },
): Promise<TestServer> {
  const postgres = await startEmbeddedPostgres({
    dataDirectory,
    settings: { ...settings, max_connections: '200', scram_iterations: '1' },
  });
  const random = () => randomBytes(12).toString('hex');
  const info = {
    adminUrl: postgres.url('postgres'),
    passwords: { owner: random(), http: random(), auth: random(), job: random() },
  };
  await provision(info.adminUrl, template, info.passwords);
  await migrate({
    ownerUrl: loginUrls(info.adminUrl, template, info.passwords).owner,
    migrations,
    roleScopes: Object.fromEntries(ROLES.map((role) => [role, scopesOf(role)])),
    secret: TEST_SECRET,
  });
  await createDatabase(shared, info);
  return {
    info,
    async stop() {
      await postgres.stop();
      await rm(dataDirectory, { recursive: true, force: true });
    },
  };
}

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

/** A database of one's own, for tests that look across tenants, such as sweeps and workers. */
export async function privateDatabase(): Promise<TestDatabase> {
  const name = `quarterdeck_${randomBytes(6).toString('hex')}`;
  await createDatabase(name, runningServer());
  return describe(name, runningServer());
}

async function createDatabase(name: string, { adminUrl }: TestServerInfo): Promise<void> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext('quarterdeck:template'))`);
    await client.query(`create database ${name} template ${template} owner quarterdeck_owner`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to app_http, app_auth, app_job`);
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
