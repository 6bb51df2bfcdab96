import { Transform } from 'class-transformer';
import {
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  Min,
  MinLength,
} from 'class-validator';

const number = () =>
  Transform(({ value }) => (value === undefined || value === '' ? undefined : Number(value)));
const boolean = () =>
  Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value));
/** Paths are put behind it as they are. */
const withoutEndingSlash = () =>
  Transform(({ value }: { value: string }) => (value.endsWith('/') ? value.slice(0, -1) : value));
const databaseUrl = { message: 'must look like postgresql://user:password@host:5432/database' };
const isDatabaseUrl = () => Matches(/^postgres(ql)?:\/\/[^\s]+$/, databaseUrl);

/**
 * Everything that the environment decides, read once at boot and validated as a whole: every mistake is named at once.
 * A field `databaseJobUrl` is read from `DATABASE_JOB_URL`.
 */
export class Config {
  /** Address that people open; links in mails start with it. `https` outside a loopback address. */
  @withoutEndingSlash()
  @IsUrl(
    { require_tld: false, require_protocol: true, protocols: ['http', 'https'] },
    { message: 'must be an http or https address such as https://quarterdeck.example' },
  )
  publicUrl: string = 'http://localhost:3000';

  /** At least 32 characters, the same for api and worker: signs links and CSRF tokens. Changing it ends open links. */
  @IsString()
  @MinLength(32, { message: 'must have at least 32 characters; make one with: openssl rand -base64 32' })
  quarterdeckSecret: string;

  @IsString()
  host: string = '127.0.0.1';

  @number()
  @IsInt()
  @Min(0)
  @Max(65535)
  port: number = 3000;

  /** Port of `/metrics` for the operator; not to be published. Absent: no metrics are served. */
  @IsOptional()
  @number()
  @IsInt()
  @Min(0)
  @Max(65535)
  metricsPort?: number;

  /** Port on which the worker shows its queue to the operator; not to be published. Absent: nothing is shown. */
  @IsOptional()
  @number()
  @IsInt()
  @Min(0)
  @Max(65535)
  operatorPort?: number;

  /** What the operator signs in with, at least 16 characters. */
  @IsOptional()
  @IsString()
  @MinLength(16, { message: 'must have at least 16 characters; make one with: openssl rand -base64 18' })
  operatorPassword?: string;

  /** Requests of people who see every client. */
  @IsOptional()
  @isDatabaseUrl()
  databaseFullUrl?: string;

  /** Requests of everybody else. */
  @IsOptional()
  @isDatabaseUrl()
  databaseScopedUrl?: string;

  @IsOptional()
  @isDatabaseUrl()
  databaseAuthUrl?: string;

  @IsOptional()
  @isDatabaseUrl()
  databaseJobUrl?: string;

  /** Connections that one process keeps open per login, at most. */
  @number()
  @IsInt()
  @Min(2)
  @Max(200)
  databasePool: number = 10;

  /** Queue on Redis; without it BullMQ uses its PostgreSQL backend. */
  @IsOptional()
  @Matches(/^rediss?:\/\/[^\s]+$/, { message: 'must look like redis://host:6379' })
  redisUrl?: string;

  /** Mail server; without it mails go to the development mailbox, which production refuses. */
  @IsOptional()
  @Matches(/^smtps?:\/\/[^\s]+$/, { message: 'must look like smtp://user:password@host:587' })
  smtpUrl?: string;

  /** Folder of the development mailbox, readable at /mailbox. Never together with SMTP_URL. */
  @IsOptional()
  @IsString()
  mailboxDirectory?: string;

  @IsString()
  @Matches(/^(?:[^\r\n<>]*<)?[^\s<>@]+@[^\s<>@]+>?$/, {
    message: 'must be an address such as Quarterdeck <hello@quarterdeck.example>',
  })
  mailFrom: string = 'Quarterdeck <quarterdeck@localhost>';

  /** Whether messages may go to webhooks on this machine, also without TLS: for tests and development only. */
  @boolean()
  @IsBoolean()
  webhooksToLoopback: boolean = false;

  /** Who may start a practice: `open` everybody, `first` only while there is none. */
  @IsIn(['open', 'first'])
  signUp: 'open' | 'first' = 'first';

  /** Folder of the built portal, served by the api. Absent: the api serves no pages. */
  @IsOptional()
  @IsString()
  portalDirectory?: string;

  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'silent' = 'info';

  /** Addresses of proxies whose X-Forwarded-For is believed, separated by commas. */
  @IsOptional()
  @IsString()
  trustedProxies?: string;

  @IsIn(['production', 'development', 'test'])
  nodeEnv: 'production' | 'development' | 'test' = 'production';

  /** Demo sign-ins on the sign-in page; the quickstart sets it. */
  @IsOptional()
  @IsString()
  demoSignIns?: string;

  get secureCookies(): boolean {
    return this.publicUrl.startsWith('https:');
  }
}
