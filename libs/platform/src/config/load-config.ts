import { plainToInstance } from 'class-transformer';
import { validateSync } from 'class-validator';
import { Config } from './config';

/** Thrown at boot; the message lists every mistake, one a line. */
export class ConfigError extends Error {
  constructor(mistakes: string[]) {
    super(
      `Quarterdeck cannot start with this configuration:\n${mistakes.map((mistake) => `  - ${mistake}`).join('\n')}`,
    );
    this.name = 'ConfigError';
  }
}

/** What the api cannot do without. */
export const API_LOGINS = ['databaseFullUrl', 'databaseScopedUrl', 'databaseAuthUrl'] as const;

type Requirement = (typeof API_LOGINS)[number] | 'databaseJobUrl';

/** Reads the environment (the only place that does). `required` names what this process cannot do without. */
export function loadConfig(
  required: readonly Requirement[],
  environment: NodeJS.ProcessEnv = process.env,
): Config {
  return validateConfig(fromEnvironment(environment), required);
}

export function validateConfig(values: Partial<Config>, required: readonly Requirement[]): Config {
  const config = plainToInstance(Config, values, { exposeDefaultValues: true });
  const mistakes = validateSync(config).map(
    ({ property, constraints }) =>
      `${environmentName(property)} ${Object.values(constraints ?? {})[0]?.replace(`${property} `, '')}.`,
  );
  for (const field of required) {
    if (!config[field])
      mistakes.push(`${environmentName(field)} is missing: the login that this process uses.`);
  }
  return throwOn([...mistakes, ...contradictions(config)]) ?? config;
}

function contradictions(config: Config): string[] {
  const mistakes: string[] = [];
  if (config.smtpUrl && config.mailboxDirectory) {
    mistakes.push(
      'SMTP_URL and MAILBOX_DIRECTORY are both set: choose the mail server or the development mailbox.',
    );
  }
  if (!config.smtpUrl && !config.mailboxDirectory) {
    mistakes.push('SMTP_URL is missing: set it, or MAILBOX_DIRECTORY for the development mailbox.');
  }
  if (config.nodeEnv === 'production' && config.mailboxDirectory) {
    mistakes.push(
      'MAILBOX_DIRECTORY shows everybody every mail and is refused in production: set SMTP_URL instead.',
    );
  }
  if (config.nodeEnv === 'production' && config.webhooksToLoopback) {
    mistakes.push(
      'WEBHOOKS_TO_LOOPBACK lets people reach services of this machine and is refused in production.',
    );
  }
  if (config.operatorPort !== undefined && !config.operatorPassword) {
    mistakes.push(
      'OPERATOR_PASSWORD is missing: without one OPERATOR_PORT would show the queue to everybody.',
    );
  }
  if (!config.secureCookies && !isLoopback(config.publicUrl)) {
    mistakes.push('PUBLIC_URL must be https: sign-in cookies would travel unencrypted.');
  }
  return mistakes;
}

function isLoopback(url: string): boolean {
  try {
    return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(url).hostname);
  } catch {
    return true; // Already reported as not an address.
  }
}

function throwOn(mistakes: string[]): undefined {
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return undefined;
}

function fromEnvironment(environment: NodeJS.ProcessEnv): Partial<Config> {
  const values: Record<string, string> = {};
  for (const property of Object.keys(new Config())) {
    const value = environment[environmentName(property)];
    if (value !== undefined && value !== '') values[property] = value;
  }
  return values;
}

function environmentName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
