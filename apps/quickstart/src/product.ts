import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Config } from '@quarterdeck/platform/config/config';
import { API_LOGINS, validateConfig } from '@quarterdeck/platform/config/load-config';
import { demoSignIns } from './demo/people';
import type { Logins } from './database';
import type { Secrets } from './secrets';
import { root, type Settings } from './settings';

/** The configuration of api and worker, which live in one process here. */
export async function productConfig(settings: Settings, secrets: Secrets, logins: Logins): Promise<Config> {
  const portal = join(root, 'dist/apps/portal');
  const mailbox = join(settings.dataDirectory, 'mailbox');
  if (!settings.smtpUrl) await mkdir(mailbox, { recursive: true, mode: 0o700 });
  const values: Partial<Config> = {
    nodeEnv: 'development',
    logLevel: 'warn',
    signUp: 'open',
    port: settings.port,
    publicUrl: settings.publicUrl,
    quarterdeckSecret: secrets.secret,
    databaseFullUrl: logins.full,
    databaseScopedUrl: logins.scoped,
    databaseAuthUrl: logins.auth,
    databaseJobUrl: logins.job,
    redisUrl: settings.redisUrl,
    smtpUrl: settings.smtpUrl,
    mailboxDirectory: settings.smtpUrl ? undefined : mailbox,
    mailFrom: settings.mailFrom,
    portalDirectory: existsSync(join(portal, 'index.html')) ? portal : undefined,
    demoSignIns: JSON.stringify(demoSignIns),
  };
  // An absent field keeps its default; an undefined one would not.
  const given = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
  return validateConfig(given, [...API_LOGINS, 'databaseJobUrl']);
}
