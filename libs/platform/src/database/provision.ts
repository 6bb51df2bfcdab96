import { Client } from 'pg';

/** Passwords of the roles that log in. */
export interface RolePasswords {
  owner: string;
  full: string;
  scoped: string;
  auth: string;
  job: string;
}

const logins = {
  owner: 'quarterdeck_owner',
  full: 'app_full',
  scoped: 'app_scoped',
  auth: 'app_auth',
  job: 'app_job',
} as const;

/** The logins of the serving processes, as a list for GRANT. */
export const APP_LOGINS = 'app_full, app_scoped, app_auth, app_job';

/**
 * Makes the roles and the database, once per cluster, with an administrator's login: `quarterdeck_owner` owns the tables
 * and runs migrations, `quarterdeck_ctx` owns `ctx` and never logs in. The others own nothing: `app_full` serves people
 * who see every client, `app_scoped` everybody else, `app_auth` signs in, `app_job` is the worker's.
 * Safe to repeat; it sets the passwords that it is given.
 */
export async function provision(adminUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('quarterdeck:provision'))`);
    await ensureRole(client, 'quarterdeck_ctx', 'nologin');
    for (const key of Object.keys(logins) as (keyof RolePasswords)[]) {
      await ensureRole(client, logins[key], `login password ${client.escapeLiteral(passwords[key])}`);
    }
    for (const login of [logins.full, logins.scoped, logins.auth]) {
      await client.query(`alter role ${login} set statement_timeout = '60s'`);
      await client.query(`alter role ${login} set idle_in_transaction_session_timeout = '60s'`);
    }
    await client.query('grant quarterdeck_ctx to quarterdeck_owner');
    await client.query('grant quarterdeck_owner to current_user');
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    const name = client.escapeIdentifier(database);
    if (!rowCount)
      await client.query(
        `create database ${name} owner quarterdeck_owner encoding 'UTF8' template template0`,
      );
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect on database ${name} to ${APP_LOGINS}`);
    await client.query(`grant create on database ${name} to quarterdeck_ctx`);
  });
  await withClient(withDatabase(adminUrl, database), async (client) => {
    await client.query('alter schema public owner to quarterdeck_owner');
    // Open to everybody by default, and large objects know no row security. Without a superuser it stays a warning.
    await client.query(
      'revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public',
    );
  });
}

/** The login URLs of a provisioned database. */
export function loginUrls(adminUrl: string, database: string, passwords: RolePasswords) {
  const url = (key: keyof RolePasswords) => {
    const login = new URL(withDatabase(adminUrl, database));
    login.username = logins[key];
    login.password = encodeURIComponent(passwords[key]);
    return login.toString();
  };
  return {
    owner: url('owner'),
    full: url('full'),
    scoped: url('scoped'),
    auth: url('auth'),
    job: url('job'),
  };
}

async function ensureRole(client: Client, role: string, options: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  await client.query(
    `${rowCount ? 'alter' : 'create'} role ${role} ${options} nosuperuser nobypassrls nocreatedb nocreaterole`,
  );
}

function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${database}`;
  return changed.toString();
}

async function withClient(connectionString: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
