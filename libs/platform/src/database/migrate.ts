import { createHash } from 'node:crypto';
import { ROLES, scopesOf } from '@quarterdeck/domain/roles';
import { DataSource, type QueryRunner } from 'typeorm';
import { migrations as ours, type Migrations } from '../../../../migrations';
import { migrateQueue } from '../jobs/migrate-queue';
import { NOTIFICATION_KINDS, TOPIC_OF } from '../jobs/notification-kinds';
import { APP_LOGINS } from './provision';

export interface MigrateOptions {
  /** Login of `quarterdeck_owner`. */
  ownerUrl: string;
  /** QUARTERDECK_SECRET; its fingerprint lets the processes tell a wrong one at boot. */
  secret: string;
  migrations?: Migrations;
}

/**
 * Brings the schema and every function up to date and renews the seal's key, under an advisory lock: any number of
 * deployments may run it at once. Returns the names of the migrations that it ran.
 */
export async function migrate({ ownerUrl, secret, migrations = ours }: MigrateOptions): Promise<string[]> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl }).initialize();
  const lock = dataSource.createQueryRunner();
  try {
    await lock.query(`select pg_advisory_lock(hashtext('quarterdeck:migrate'))`);
    await refuseUnknown(lock, migrations.names);
    const done = await run(ownerUrl, [migrations.baseline]);
    if (done.length === 0) {
      await inTransaction(lock, migrations.functions);
      done.push(...(await run(ownerUrl, migrations.changes)));
    }
    await inTransaction(lock, migrations.statistics);
    await lock.query(`grant select on migrations to ${APP_LOGINS}`);
    await migrateQueue(ownerUrl);
    await writeRoleScopes(lock);
    await writeNotificationKinds(lock);
    await lock.query('insert into ctx.installation (secret_fingerprint) values ($1) on conflict do nothing', [
      secretFingerprint(secret),
    ]);
    await lock.query('select ctx.renew_seal_key()');
    return done;
  } finally {
    await lock.query(`select pg_advisory_unlock(hashtext('quarterdeck:migrate'))`).catch(() => undefined);
    await lock.release();
    await dataSource.destroy();
  }
}

async function run(ownerUrl: string, migrations: Migrations['changes']): Promise<string[]> {
  const dataSource = await new DataSource({ type: 'postgres', url: ownerUrl, migrations }).initialize();
  try {
    return (await dataSource.runMigrations({ transaction: 'each' })).map(({ name }) => name);
  } finally {
    await dataSource.destroy();
  }
}

/** What another version left behind cannot be brought up to date. */
async function refuseUnknown(runner: QueryRunner, names: string[]): Promise<void> {
  const [{ exists }] = (await runner.query(`select to_regclass('migrations') is not null as exists`)) as [
    { exists: boolean },
  ];
  if (!exists) return;
  const unknown = (await runner.query('select name from migrations where name <> all ($1)', [names])) as {
    name: string;
  }[];
  if (unknown.length === 0) return;
  throw new Error(
    unknown.some(({ name }) => name === BEFORE_THE_BASELINE)
      ? 'This database is from before the first release and cannot be upgraded. Start over with an empty one: ' +
          'delete the data directory, or drop the database.'
      : `This database was last used by a newer version, which has the migration ${unknown[0]!.name}. Use that version.`,
  );
}

const BEFORE_THE_BASELINE = 'Context1795300001000';

async function inTransaction(runner: QueryRunner, sql: string): Promise<void> {
  await runner.startTransaction();
  try {
    await runner.query(sql);
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

/** `ctx.enter` checks scopes in the same round trip, so they are a table. */
async function writeRoleScopes(runner: QueryRunner): Promise<void> {
  const pairs = ROLES.flatMap((role) => scopesOf(role).map((scope) => ({ role, scope })));
  const values = [pairs.map(({ role }) => role), pairs.map(({ scope }) => scope)];
  await runner.query(
    'insert into ctx.role_scope select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    values,
  );
  await runner.query(
    'delete from ctx.role_scope where (role, scope) not in (select * from unnest($1::text[], $2::text[]))',
    values,
  );
}

/** A kind that is gone stays for the rows that have it. What nobody can switch off comes in quiet hours too. */
async function writeNotificationKinds(runner: QueryRunner): Promise<void> {
  await runner.query(
    `insert into notification_kind select * from unnest($1::text[], $2::boolean[])
     on conflict (kind) do update set heeds_quiet_hours = excluded.heeds_quiet_hours`,
    [NOTIFICATION_KINDS, NOTIFICATION_KINDS.map((kind) => TOPIC_OF[kind] !== null)],
  );
}

/** A fingerprint says whether two secrets are equal and nothing else about them. */
export function secretFingerprint(secret: string): Buffer {
  return createHash('sha256').update(`quarterdeck:fingerprint:${secret}`).digest();
}
