import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { Invalid } from '@quarterdeck/platform/errors';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { UserEntity } from '../people/user.entity';
import { openSession, type Origin, revokeSessions } from '../sessions/open-session';
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
  async update(current: string | null, next: string, origin: Origin, transport: Transport): Promise<Opened> {
    const account = await this.ownAccount();
    if (account.passwordHash && !(await this.passwords.verify(current ?? '', account.passwordHash))) {
      const detail = 'is not your current password';
      throw new Invalid('password.wrong', `The current password ${detail}.`, [
        { pointer: '/currentPassword', detail },
      ]);
    }
    const hash = await this.passwords.hash(next);
    let token = '';
    const answer = await this.auth.write(async (tx) => {
      await tx.update(UserEntity, { id: account.userId }, { passwordHash: hash });
      await revokeSessions(tx, account.userId);
      token = await openSession(tx, account, origin);
      tx.audit('password.changed', { type: 'user', id: account.userId });
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }

  /** Read before hashing, in a transaction of its own: none stays open while a password is hashed. */
  private async ownAccount(): Promise<Account> {
    let account: Account | undefined;
    await this.auth.write(async (tx) => {
      [account] = await tx.query<Account>(
        sql`select u.id as "userId", u.password_hash as "passwordHash", s.active_tenant_id as "tenantId", s.active_membership_id as "membershipId"
         from "user" u join session s on s.user_id = u.id
         where u.id = ctx.user_id() and s.id = ctx.credential_id()`,
      );
    });
    return account!;
  }
}
