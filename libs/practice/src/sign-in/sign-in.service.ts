import { Injectable } from '@nestjs/common';
import { Config } from '@quarterdeck/platform/config/config';
import { AppError, TooManyRequests } from '@quarterdeck/platform/errors';
import { AttemptThrottle } from '@quarterdeck/platform/rate-limit/attempt-throttle';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { landingPractice, openSession, type Origin } from '../sessions/open-session';
import { sessionAnswer, type Transport } from '../sessions/session-answer';
import type { Opened } from '../sessions/sessions.service';
import { Passwords } from './passwords';
import { attempts } from './attempts';

export class SignInFailed extends AppError {
  readonly status = 401;
  readonly title = 'Not signed in';

  constructor() {
    super('sign_in.failed', 'Wrong email or password. Check both, or request a sign-in link by email.');
  }
}

@Injectable()
export class SignInService {
  constructor(
    private readonly auth: AuthDb,
    private readonly passwords: Passwords,
    private readonly throttle: AttemptThrottle,
    private readonly config: Config,
  ) {}

  /** The same answer and the same time, whether the address has an account or not. */
  async verifyPassword(email: string, password: string, address: string): Promise<{ userId: string }> {
    const account = email.trim().toLowerCase().slice(0, 254);
    const pair = `sign-in:${account}:${address}`;
    await this.countAttempt(`sign-in:${address}`, attempts.perAddress);
    // Counted per account and address together: guessing from elsewhere does not lock out the real person.
    await this.countAttempt(pair, attempts.perAccountAndAddress);
    const [user] = await this.auth.open((tx) =>
      tx.query<{ id: string; passwordHash: string | null }>(
        sql`select id, password_hash as "passwordHash" from "user" where email = ${account}`,
      ),
    );
    if (!(await this.passwords.verify(password.slice(0, 200), user?.passwordHash))) throw new SignInFailed();
    await this.throttle.reset(pair);
    return { userId: user!.id };
  }

  async open(userId: string, origin: Origin, transport: Transport): Promise<Opened> {
    let token = '';
    const answer = await this.auth.open(async (tx) => {
      token = await openSession(tx, { userId, ...(await landingPractice(tx, userId)) }, origin);
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }

  private async countAttempt(key: string, limit: { limit: number; windowSeconds: number }): Promise<void> {
    const { allowed, retryAfter } = await this.throttle.take(key, limit);
    if (!allowed)
      throw new TooManyRequests(
        retryAfter,
        'Too many attempts from here. Wait, or request a sign-in link by email.',
      );
  }
}
