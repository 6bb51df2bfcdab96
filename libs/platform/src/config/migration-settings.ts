import type { RolePasswords } from '../database/provision';
import { ConfigError } from './load-config';

export interface MigrationSettings {
  adminUrl: string;
  database: string;
  passwords: RolePasswords;
  secret: string;
}

const names = {
  adminUrl: 'DATABASE_ADMIN_URL',
  secret: 'QUARTERDECK_SECRET',
  owner: 'OWNER_PASSWORD',
  full: 'APP_FULL_PASSWORD',
  scoped: 'APP_SCOPED_PASSWORD',
  auth: 'APP_AUTH_PASSWORD',
  job: 'APP_JOB_PASSWORD',
} as const;

/** What the migration step reads: an administrator's login and the passwords that the roles shall have. */
export function migrationSettings(environment: NodeJS.ProcessEnv = process.env): MigrationSettings {
  const missing = Object.values(names).filter((name) => !environment[name]);
  if (missing.length > 0) throw new ConfigError(missing.map((name) => `${name} is missing.`));
  const value = (key: keyof typeof names) => environment[names[key]]!;
  return {
    adminUrl: value('adminUrl'),
    database: environment['DATABASE_NAME'] ?? 'quarterdeck',
    passwords: {
      owner: value('owner'),
      full: value('full'),
      scoped: value('scoped'),
      auth: value('auth'),
      job: value('job'),
    },
    secret: value('secret'),
  };
}
