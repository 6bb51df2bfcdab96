import { join } from 'node:path';
import { Client } from 'pg';
import { ROLES, scopesOf } from '@quarterdeck/domain/roles';
import { migrate, secretFingerprint } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import { startEmbeddedPostgres } from '@quarterdeck/platform/embedded-postgres';
import { migrations } from '../../../migrations';
import { QuickstartError } from './quickstart-error';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

export interface Server {
  adminUrl: string;
  /** Settles when the server has ended; never for one that was not started here. */
  exited: Promise<void>;
  stop(): Promise<void>;
}

/** The PostgreSQL that comes with the packages. */
export async function embeddedServer({ dataDirectory }: Settings): Promise<Server> {
  const server = await startEmbeddedPostgres({ dataDirectory: join(dataDirectory, 'postgres') });
  return { adminUrl: server.url(), exited: server.exited, stop: () => server.stop() };
}

/** A server that somebody else runs, with an administrator's login. */
export function foreignServer(adminUrl: string): Server {
  return { adminUrl, exited: new Promise(() => undefined), stop: async () => undefined };
}

export type Logins = ReturnType<typeof loginUrls>;

/** Makes roles, database and schema, or brings them up to date. */
export async function prepareDatabase(adminUrl: string, { databaseName }: Settings, { secret, passwords }: Secrets): Promise<Logins> {
  await refuseForeign(adminUrl, databaseName, secret);
  await provision(adminUrl, databaseName, passwords);
  const logins = loginUrls(adminUrl, databaseName, passwords);
  await migrate({
    ownerUrl: logins.owner,
    migrations,
    roleScopes: Object.fromEntries(ROLES.map((role) => [role, scopesOf(role)])),
    secret,
  });
  return logins;
}

/** The passwords of the roles are about to be set: not on an installation that somebody else runs. */
async function refuseForeign(adminUrl: string, database: string, secret: string): Promise<void> {
  const exists = await query(adminUrl, 'select from pg_database where datname = $1', [database]);
  if (exists.length === 0) return;
  const inside = new URL(adminUrl);
  inside.pathname = `/${encodeURIComponent(database)}`;
  const [found] = await query<{ gate: string | null }>(inside.toString(), `select to_regproc('ctx.secret_fingerprint') as gate`);
  if (!found?.gate) return;
  const [known] = await query<{ same: boolean | null }>(inside.toString(), 'select ctx.secret_fingerprint() = $1 as same', [
    secretFingerprint(secret),
  ]);
  if (known?.same !== false) return;
  throw new QuickstartError(
    `The database "${database}" there was set up by another installation. Choose another one with DATABASE_NAME, ` +
      'or take over the secrets.json of the installation that made it.',
  );
}

async function query<T>(url: string, sql: string, values: unknown[] = []): Promise<T[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: Error) => {
    throw new QuickstartError(`PostgreSQL cannot be reached with DATABASE_URL: ${error.message}. Start it, or correct the address.`);
  });
  try {
    return (await client.query<T & Record<string, never>>(sql, values)).rows;
  } finally {
    await client.end();
  }
}
