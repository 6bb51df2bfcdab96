import { Client } from 'pg';
import { secretFingerprint } from './migrate';

/** Thrown at boot: one plain sentence that says what to do. */
export class BootError extends Error {
  override readonly name = 'BootError';
}

interface Facts {
  version: number;
  superuser: boolean;
  bypass: boolean;
  owns: boolean;
  login: string;
}

/** First fixed minor of each supported major: older ones have defects in row security. */
const oldest = new Map([
  [15, 14],
  [16, 10],
  [17, 6],
]);

/** Refuses to start on a login, a server or a schema on which the promises of the product would not hold. */
export async function checkDatabase(url: string, secret: string, migrations: string[]): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  await client.connect().catch((error: Error) => {
    throw new BootError(
      `PostgreSQL cannot be reached at ${withoutPassword(url)}: ${error.message}. Start it, or correct the address.`,
    );
  });
  try {
    const { rows } = await client.query<Facts>(`
      select current_setting('server_version_num')::int as version, r.rolsuper as superuser, r.rolbypassrls as bypass,
        r.rolname as login,
        coalesce((select pg_has_role(o.oid, 'member') from pg_roles o where o.rolname = 'quarterdeck_owner'), false) or exists (
          select from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where c.relowner = r.oid and c.relkind in ('r', 'p') and n.nspname = 'public') as owns
      from pg_roles r where r.rolname = current_user`);
    checkServer(rows[0]!);
    await checkSchema(client, migrations);
    await checkSecret(client, secret);
  } finally {
    await client.end();
  }
}

function checkServer({ version, superuser, bypass, owns, login }: Facts): void {
  const major = Math.floor(version / 10_000);
  const minor = version % 10_000;
  if (major < 15 || minor < (oldest.get(major) ?? 0)) {
    throw new BootError(`PostgreSQL ${major}.${minor} is too old: use at least 15.14, 16.10, 17.6 or 18.`);
  }
  if (superuser || bypass || owns) {
    throw new BootError(
      `The login ${login} could read past row security (superuser, bypass or table owner): use the one that the migration step made for this process.`,
    );
  }
}

async function checkSchema(client: Client, migrations: string[]): Promise<void> {
  const run = await client.query<{ name: string }>('select name from migrations').catch(() => ({ rows: [] }));
  const missing = migrations.filter((name) => !run.rows.some((row) => row.name === name));
  if (missing.length > 0) {
    throw new BootError(
      `The database lacks ${missing.length} migration(s), first ${missing[0]}: run the migration step, then start again.`,
    );
  }
}

async function checkSecret(client: Client, secret: string): Promise<void> {
  const { rows } = await client.query<{ same: boolean }>('select ctx.secret_fingerprint() = $1 as same', [
    secretFingerprint(secret),
  ]);
  if (!rows[0]?.same) {
    throw new BootError(
      'QUARTERDECK_SECRET is not the one that this database was set up with: mailed links would not open. Set the original one.',
    );
  }
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.toString();
}
