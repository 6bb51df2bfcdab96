import { TenantDb } from './tenant-db';

/** The database as the sign-in role, which sees the accounts of every practice; only the sign-in features take it. */
export class AuthDb extends TenantDb {
  /** Answers of sign-in carry credentials, which are never stored; a repeated request makes a new session. */
  protected override readonly keepsAnswers = false;
}
