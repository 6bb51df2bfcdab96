import { migrationSettings } from '@quarterdeck/platform/config/migration-settings';
import { migrate } from '@quarterdeck/platform/database/migrate';
import { loginUrls, provision } from '@quarterdeck/platform/database/provision';

/**
 * Migration step of a deployment, run before the API and worker. With DATABASE_ADMIN_URL it creates roles and the
 * database as administrator; then it migrates the schema as its owner.
 */
async function main(): Promise<void> {
  const { adminUrl, database, passwords, secret } = migrationSettings();
  await provision(adminUrl, database, passwords);
  const done = await migrate({
    ownerUrl: loginUrls(adminUrl, database, passwords).owner,
    secret,
  });
  process.stdout.write(`${done.length ? `Applied ${done.join(', ')}.` : 'The schema is up to date.'}\n`);
}

main().catch((error: unknown) => {
  process.stderr.write(`The migration step failed: ${(error as Error).message}\n`);
  process.exit(1);
});
