import { Client } from 'pg';

/** Passwords of the roles that log in. */
export interface RolePasswords {
  owner: string;
  http: string;
  auth: string;
  job: string;
}

const logins = { owner: 'quarterdeck_owner', http: 'app_http', auth: 'app_auth', job: 'app_job' } as const;

/**
 * Makes the roles and the database, once per cluster, with an administrator's login: `quarterdeck_owner` owns the tables
 * and runs migrations, `quarterdeck_ctx` owns `ctx` and never logs in, `app_http`, `app_auth` and `app_job` own nothing.
 * Safe to repeat; it sets the passwords that it is given.
 */
export async function provision(adminUrl: string, database: string, passwords: RolePasswords): Promise<void> {
  await withClient(adminUrl, async (client) => {
    await client.query(`select pg_advisory_lock(hashtext('quarterdeck:provision'))`);
    await ensureRole(client, 'quarterdeck_ctx', 'nologin');
    for (const key of ['owner', 'http', 'auth', 'job'] as const) {
      await ensureRole(client, logins[key], `login password ${client.escapeLiteral(passwords[key])}`);
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
    await client.query(`grant connect on database ${name} to app_http, app_auth, app_job`);
    await client.query(`grant create on database ${name} to quarterdeck_ctx`);
  });
  await withClient(withDatabase(adminUrl, database), async (client) => {
    await client.query('alter schema public owner to quarterdeck_owner');
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
  return { owner: url('owner'), http: url('http'), auth: url('auth'), job: url('job') };
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
