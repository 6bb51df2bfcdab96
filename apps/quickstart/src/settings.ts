import { join, resolve } from 'node:path';

/** The checkout, seen from dist/apps/quickstart/src. */
export const root = join(__dirname, '../../../..');

/** What the quickstart takes from the environment; everything is optional. */
export interface Settings {
  port: number;
  /** Holds the secrets, the mails and the database. */
  dataDirectory: string;
  /** An administrator's login of a PostgreSQL server to use instead of the one that comes along. */
  databaseUrl?: string;
  redisUrl?: string;
  smtpUrl?: string;
  mailFrom?: string;
  publicUrl: string;
}

export function readSettings(environment: NodeJS.ProcessEnv = process.env): Settings {
  const value = (name: string): string | undefined => environment[name] || undefined;
  const port = Number(value('PORT') ?? 3000);
  return {
    port,
    dataDirectory: resolve(value('QUARTERDECK_DATA') ?? join(root, '.quarterdeck')),
    databaseUrl: value('DATABASE_URL'),
    redisUrl: value('REDIS_URL'),
    smtpUrl: value('SMTP_URL'),
    mailFrom: value('MAIL_FROM'),
    publicUrl: value('PUBLIC_URL') ?? `http://localhost:${port}`,
  };
}
