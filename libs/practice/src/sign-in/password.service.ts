import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Invalid } from '@quarterdeck/platform/errors';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { openSession, type Origin } from '../sessions/open-session';
import { sessionAnswer, type Transport } from '../sessions/session-answer';
import type { Opened } from '../sessions/sessions.service';
import { Passwords } from './passwords';

interface Account {
  userId: string;
  tenantId: string | null;
  membershipId: string | null;
  passwordHash: string | null;
}

@Injectable()
export class PasswordService {
  constructor(
    private readonly auth: AuthDb,
    private readonly passwords: Passwords,
    private readonly config: Config,
  ) {}

  /** Every other session of the person ends, this one goes on with a new token. */
  async change(current: string | null, next: string, origin: Origin, transport: Transport): Promise<Opened> {
    const account = await this.account();
    if (account.passwordHash && !(await this.passwords.verify(current ?? '', account.passwordHash))) {
      const detail = 'is not your current password';
      throw new Invalid('password.wrong', `The current password ${detail}.`, [
        { pointer: '/currentPassword', detail },
      ]);
    }
    const hash = await this.passwords.hash(next);
    let token = '';
    const answer = await this.auth.write(async (tx) => {
      await tx.query(
        'update "user" set password_hash = $1, updated_at = now(), version = version + 1 where id = ctx.user_id()',
        [hash],
      );
      await tx.query(
        'update session set revoked_at = now() where user_id = ctx.user_id() and revoked_at is null',
      );
      token = await openSession(tx, account, origin);
      tx.audit({ action: 'password.changed', recordType: 'user', recordId: account.userId });
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }

  /** Read before hashing, in a transaction of its own: none stays open while a password is hashed. */
  private async account(): Promise<Account> {
    let found: Account | undefined;
    await this.auth.write(async (tx) => {
      [found] = await tx.query<Account>(
        `select u.id as "userId", u.password_hash as "passwordHash", s.active_tenant_id as "tenantId", s.active_membership_id as "membershipId"
         from "user" u join session s on s.user_id = u.id
         where u.id = ctx.user_id() and s.id = ctx.credential_id()`,
      );
    });
    return found!;
  }
}
