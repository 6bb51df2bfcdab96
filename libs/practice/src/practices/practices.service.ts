import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { Conflict, Forbidden, Invalid, TooManyRequests } from '@quarterdeck/platform/errors';
import { AttemptThrottle } from '@quarterdeck/platform/rate-limit/attempt-throttle';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { openSession, type Origin } from '../sessions/open-session';
import { SessionEntity } from '../sessions/session.entity';
import { sessionAnswer, type Transport } from '../sessions/session-answer';
import type { Opened } from '../sessions/sessions.service';
import { attempts } from '../sign-in/attempts';
import { INSTALLATION } from '../sign-in/installation';
import { Passwords } from '../sign-in/passwords';
import type { NewOwnerDto, StartPracticeDto } from './practices.dto';
import { TenantEntity } from './tenant.entity';

@Injectable()
export class PracticesService {
  constructor(
    private readonly auth: AuthDb,
    private readonly passwords: Passwords,
    private readonly throttle: AttemptThrottle,
    private readonly config: Config,
  ) {}

  /** Whether anybody may start a practice: always with SIGN_UP=open, else only until the first real one exists. */
  signUpOpen(): Promise<boolean> {
    if (this.config.signUp === 'open') return Promise.resolve(true);
    return this.auth.open(async (tx) => {
      const [practice] = await tx.query(
        sql`select from tenant where not demo and id <> ${INSTALLATION} limit 1`,
      );
      return practice === undefined;
    });
  }

  /** A new practice; its owner is the caller's session when there is one, else a new account. */
  async start(
    body: StartPracticeDto,
    credential: Buffer | undefined,
    origin: Origin,
    transport: Transport,
  ): Promise<Opened> {
    const attempt = await this.throttle.take(`practice:${origin.address}`, attempts.linksPerAddress);
    if (!attempt.allowed) throw new TooManyRequests(attempt.retryAfter);
    if (!(await this.signUpOpen()))
      throw new Forbidden(
        'practice.sign_up_closed',
        'You cannot start a practice here. Ask the operator of this server.',
      );
    if (!credential && !body.owner) {
      const detail = 'is required when you are not signed in';
      throw new Invalid('request.invalid', `owner: ${detail}.`, [{ pointer: '/owner', detail }]);
    }
    const passwordHash = credential ? undefined : await this.passwords.hash(body.owner!.password);
    let token = '';
    const answer = await this.auth.open(async (tx) => {
      const userId = credential
        ? await signedIn(tx, credential)
        : await createOwner(tx, body.owner!, passwordHash!);
      const [tenantId, membershipId] = [uuid(), uuid()];
      await tx.insert(TenantEntity, {
        id: tenantId,
        slug: await freeSlug(tx, body),
        name: body.name.trim(),
      });
      await tx.query(
        sql`insert into membership (tenant_id, id, user_id, role)
            values (${tenantId}, ${membershipId}, ${userId}, 'owner')`,
      );
      if (credential) await tx.update(SessionEntity, { tokenHash: credential }, { revokedAt: sql`now()` });
      token = await openSession(tx, { userId, tenantId, membershipId }, origin);
      tx.audit('practice.started', { id: tenantId }, { name: body.name.trim() });
      return sessionAnswer(tx, token, this.config, transport);
    });
    return { token, answer };
  }
}

async function signedIn(tx: Transaction, credential: Buffer): Promise<string> {
  await tx.enter(credential);
  const [row] = await tx.query<{ id: string }>(sql`select ctx.user_id() as id`);
  return row!.id;
}

/**
 * Where sign-up is open, this tells that an address has an account: a new account answers with its session at once, which
 * no other answer can look like. Once sign-up is closed nobody gets this far.
 */
async function createOwner(tx: Transaction, owner: NewOwnerDto, passwordHash: string): Promise<string> {
  const id = uuid();
  const email = owner.email.trim().toLowerCase();
  const inserted = await tx.query(
    sql`insert into "user" (id, email, name, password_hash, time_zone)
        values (${id}, ${email}, ${owner.name.trim()}, ${passwordHash}, ${owner.timeZone ?? 'UTC'})
        on conflict (email) do nothing returning id`,
  );
  if (inserted.length === 0) {
    throw new Conflict(
      'account.exists',
      'This address already has an account. Sign in first, then start the practice.',
    );
  }
  return id;
}

/** The slug asked for must be free; one made from the name gets a number when it is taken. */
async function freeSlug(tx: Transaction, { name, slug }: StartPracticeDto): Promise<string> {
  const preferred = slug ?? slugOf(name);
  const rows = await tx.query<{ slug: string }>(
    sql`select slug from tenant where slug = ${preferred} or slug ~ ${`^${preferred}-[0-9]+$`}`,
  );
  const existing = new Set(rows.map((row) => row.slug));
  if (!existing.has(preferred)) return preferred;
  if (slug) {
    const detail = 'is taken by another practice';
    throw new Conflict('practice.slug_taken', `The address name "${slug}" ${detail}. Choose another.`, [
      { pointer: '/slug', detail },
    ]);
  }
  for (let number = 2; ; number++)
    if (!existing.has(`${preferred}-${number}`)) return `${preferred}-${number}`;
}

function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 32)
    .replace(/-$/, '');
  return plain.length >= 2 ? plain : `practice-${plain || 'new'}`;
}
