import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { migrateQueue } from '../jobs/migrate-queue';

export interface MigrateOptions {
  /** Login of `quarterdeck_owner`. */
  ownerUrl: string;
  migrations: (new () => object)[];
  /** role -> scopes, written to the database so that the gate decides with one round trip. */
  roleScopes: Record<string, readonly string[]>;
  /** QUARTERDECK_SECRET; its fingerprint lets the processes tell a wrong one at boot. */
  secret: string;
}

/** Brings the schema up to date and renews the seal's key, under an advisory lock: any number of deployments may run it at once. */
export async function migrate({
  ownerUrl,
  migrations,
  roleScopes,
  secret,
}: MigrateOptions): Promise<string[]> {
  const dataSource = new DataSource({ type: 'postgres', url: ownerUrl, migrations: migrations as never[] });
  await dataSource.initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('quarterdeck:migrate'))`);
    const done = await dataSource.runMigrations({ transaction: 'each' });
    await lock.query('grant select on migrations to app_http, app_auth, app_job');
    await migrateQueue(ownerUrl);
    await writeRoleScopes(lock, roleScopes);
    await lock.query('insert into ctx.installation (secret_fingerprint) values ($1) on conflict do nothing', [
      secretFingerprint(secret),
    ]);
    await lock.query('select ctx.renew_seal_key()');
    return done.map(({ name }) => name);
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('quarterdeck:migrate'))`).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

type Runner = ReturnType<DataSource['createQueryRunner']>;

async function writeRoleScopes(runner: Runner, roleScopes: MigrateOptions['roleScopes']): Promise<void> {
  const pairs = Object.entries(roleScopes).flatMap(([role, scopes]) =>
    scopes.map((scope) => [role, scope] as const),
  );
  const values = [pairs.map(([role]) => role), pairs.map(([, scope]) => scope)];
  await runner.query(
    'insert into ctx.role_scope select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    values,
  );
  await runner.query(
    'delete from ctx.role_scope where (role, scope) not in (select * from unnest($1::text[], $2::text[]))',
    values,
  );
}

/** A fingerprint says whether two secrets are equal and nothing else about them. */
export function secretFingerprint(secret: string): Buffer {
  return createHash('sha256').update(`quarterdeck:fingerprint:${secret}`).digest();
}
