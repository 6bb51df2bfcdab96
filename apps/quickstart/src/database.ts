import { join } from 'node:path';
import { Client } from 'pg';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';
import { startEmbeddedPostgres } from '@quarterdeck/embedded-postgres';
import { QuickstartError } from './quickstart-error';
import type { Secrets } from './secrets';
import type { Settings } from './settings';

/** The database that everything is in. */
export const DATABASE = 'quarterdeck';
const WRONG_PASSWORD = '28P01';

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

/** Someone else's server, with an administrator's login. */
export function foreignServer(adminUrl: string): Server {
  return { adminUrl, exited: new Promise(() => undefined), stop: async () => undefined };
}

export type Logins = ReturnType<typeof loginUrls>;

/** Makes roles, database and schema, or brings them up to date. */
export async function prepareDatabase(
  adminUrl: string,
  { dataDirectory }: Settings,
  { secret, passwords }: Secrets,
): Promise<Logins> {
  const logins = loginUrls(adminUrl, DATABASE, passwords);
  await refuseForeign(adminUrl, logins, dataDirectory);
  await provision(adminUrl, DATABASE, passwords);
  await migrate({ ownerUrl: logins.owner, secret });
  return logins;
}

/** The passwords of the roles are about to be set: not on a server on which another installation has set its own. */
async function refuseForeign(adminUrl: string, { scoped }: Logins, dataDirectory: string): Promise<void> {
  const admin = new Client({ connectionString: adminUrl, connectionTimeoutMillis: 10_000 });
  await admin.connect().catch((error: Error) => {
    throw new QuickstartError(
      `PostgreSQL cannot be reached with DATABASE_URL: ${error.message}. Start it, or correct the address.`,
    );
  });
  const { rowCount } = await admin
    .query(`select from pg_roles where rolname = 'app_scoped'`)
    .finally(() => admin.end());
  if (!rowCount) return;
  const ours = new Client({ connectionString: scoped, connectionTimeoutMillis: 10_000 });
  const refused = await ours.connect().then(
    () => ours.end(),
    // Any other refusal comes after the password was accepted, or is said again by what follows.
    ({ code }: { code?: string }) => code === WRONG_PASSWORD,
  );
  if (!refused) return;
  throw new QuickstartError(
    `The passwords in ${join(dataDirectory, 'secrets.json')} are not those of this PostgreSQL server: another installation ` +
      'has set it up. Put back the secrets.json that belongs to it, or use another server or data directory.',
  );
}
