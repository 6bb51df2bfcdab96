import { setTimeout as delay } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { AppError, TooManyRequests } from '@quarterdeck/platform/errors';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { AttemptThrottle } from '@quarterdeck/platform/rate-limit/attempt-throttle';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { UserEntity } from '../people/user.entity';
import { landingPractice, openSession, type Origin, revokeSessions } from '../sessions/open-session';
import { sessionAnswer, type Transport } from '../sessions/session-answer';
import type { OpenSessionDto } from '../sessions/sessions.dto';
import type { Opened } from '../sessions/sessions.service';
import { attempts } from './attempts';
import { INSTALLATION } from './installation';
import { Passwords } from './passwords';
import { SignInLinkEntity } from './sign-in-link.entity';

export type LinkPurpose = 'sign_in' | 'password_reset';

const minutesValid = 30;
/** Longer than the work takes, so that the time of the answer does not tell known from unknown addresses. */
const answerAfterMs = 150;

export class LinkInvalid extends AppError {
  readonly status = 404;
  readonly title = 'This link no longer works';

  constructor() {
    super('link.invalid', 'A link works once, for a short time. Request a new one on the sign-in page.');
  }
}

@Injectable()
export class MailedLinksService {
  constructor(
    private readonly auth: AuthDb,
    private readonly passwords: Passwords,
    private readonly throttle: AttemptThrottle,
    private readonly config: Config,
  ) {}

  async request(purpose: LinkPurpose, email: string, address: string): Promise<{ accepted: boolean }> {
    const account = email.trim().toLowerCase();
    const perAddress = await this.throttle.take(`link:${address}`, attempts.linksPerAddress);
    if (!perAddress.allowed) throw new TooManyRequests(perAddress.retryAfter);
    const perAccount = await this.throttle.take(`link:${purpose}:${account}`, attempts.linksPerAccount);
    const issued = perAccount.allowed ? this.auth.open((tx) => this.issue(tx, purpose, account)) : undefined;
    await Promise.all([issued, delay(answerAfterMs)]);
    return { accepted: true };
  }

  private async issue(tx: Transaction, purpose: LinkPurpose, email: string): Promise<void> {
    const [user] = await tx.query<{ id: string }>(sql`select id from "user" where email = ${email}`);
    if (!user) return;
    const id = uuid();
    await tx.insert(SignInLinkEntity, {
      id,
      userId: user.id,
      purpose,
      tokenHash: linkTokenHash(linkToken(this.config.quarterdeckSecret, purpose, id)),
      expiresAt: sql`now() + make_interval(mins => ${minutesValid})`,
    });
    const kind = purpose === 'sign_in' ? 'sign_in_link' : 'password_reset';
    await tx.query(
      sql`insert into notification (tenant_id, id, kind, reason, subject_id, recipient_user_id)
          values (${INSTALLATION}, ${uuid()}, ${kind}, ${`${purpose}:${id}`}, ${id}, ${user.id})`,
    );
  }

  async redeem(linkHash: Buffer, origin: Origin, transport: Transport): Promise<Opened<OpenSessionDto>> {
    let token = '';
    const answer = await this.auth.open(async (tx) => {
      const link = await this.useLink(tx, 'sign_in', linkHash);
      token = await openSession(
        tx,
        { userId: link.userId, ...(await landingPractice(tx, link.userId, link.slug)) },
        origin,
      );
      const session = await sessionAnswer(tx, token, this.config, transport);
      return `{"session":${session},"nextPath":${JSON.stringify(link.nextPath)}}` as Json<OpenSessionDto>;
    });
    return { token, answer };
  }

  /** Reading the email allows setting the password; every session of the account ends. */
  async resetPassword(
    linkHash: Buffer,
    password: string,
    origin: Origin,
    transport: Transport,
  ): Promise<Opened> {
    const hash = await this.passwords.hash(password);
    let token = '';
    const answer = await this.auth.open(async (tx) => {
      const { userId } = await this.useLink(tx, 'password_reset', linkHash);
      await tx.update(UserEntity, { id: userId }, { passwordHash: hash });
      await revokeSessions(tx, userId);
      token = await openSession(tx, { userId, ...(await landingPractice(tx, userId)) }, origin);
      tx.audit('password.reset', { type: 'user', id: userId });
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }

  /** Marks the link as used in the transaction of its effect: of two requests one wins. */
  private async useLink(tx: Transaction, purpose: LinkPurpose, linkHash: Buffer) {
    const [link] = await tx.query<{ userId: string; slug: string | null; nextPath: string | null }>(
      sql`update sign_in_link set used_at = now()
          where token_hash = ${linkHash} and purpose = ${purpose} and used_at is null and expires_at > now()
          returning user_id as "userId", tenant_slug as slug, next_path as "nextPath"`,
    );
    if (!link) throw new LinkInvalid();
    return link;
  }
}
