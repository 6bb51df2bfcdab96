import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { Role } from '@quarterdeck/domain/roles';
import { Config } from '@quarterdeck/platform/config/config';
import { AppError, invalidField, NotFound } from '@quarterdeck/platform/errors';
import { linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { AuthDb } from '@quarterdeck/platform/tenancy/auth-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { UserEntity } from '../people/user.entity';
import { openSession, type Origin } from '../sessions/open-session';
import { sessionAnswer, type Transport } from '../sessions/session-answer';
import type { OpenSessionDto } from '../sessions/sessions.dto';
import type { Opened } from '../sessions/sessions.service';
import { Passwords } from '../sign-in/passwords';
import type { InvitationPreviewDto, RedeemInvitationDto } from './invitations.dto';
import { invitationPreview, isOpen } from './invitations.queries';

/** The one answer for a link that is unknown, used, withdrawn or too old. */
export class InvitationInvalid extends AppError {
  readonly status = 404;
  readonly title = 'This invitation no longer works';

  constructor() {
    super(
      'link.invalid',
      'An invitation works once, within 7 days. Ask the person who sent it for a new invitation.',
    );
  }
}

/** What becomes an account where there is none yet. */
interface NewAccount {
  name?: string;
  passwordHash?: string;
  timeZone?: string;
}

interface Accepted {
  id: string;
  tenantId: string;
  slug: string;
  email: string;
  role: Role;
}

@Injectable()
export class RedemptionsService {
  constructor(
    private readonly auth: AuthDb,
    private readonly passwords: Passwords,
    private readonly config: Config,
  ) {}

  async preview(token: string): Promise<Json<InvitationPreviewDto>> {
    try {
      return await this.auth.open((tx) => tx.read(invitationPreview(linkTokenHash(token))));
    } catch (error) {
      throw error instanceof NotFound ? new InvitationInvalid() : error;
    }
  }

  /** Reading the email proves the address: a new or existing account becomes a member and is signed in. */
  async redeem(
    { token: linkText, name, password, timeZone }: RedeemInvitationDto,
    origin: Origin,
    transport: Transport,
  ): Promise<Opened<OpenSessionDto>> {
    const hash = linkTokenHash(linkText);
    const passwordHash = password === undefined ? undefined : await this.hashFor(linkText, password);
    let token = '';
    const answer = await this.auth.open(async (tx) => {
      const invitation = await accept(tx, hash);
      const userId = await accountOf(tx, invitation.email, { name, passwordHash, timeZone });
      const membershipId = await join(tx, invitation, userId);
      token = await openSession(tx, { userId, tenantId: invitation.tenantId, membershipId }, origin);
      tx.audit(
        'invitation.accepted',
        { id: invitation.id },
        { role: invitation.role, memberId: membershipId },
      );
      const session = await sessionAnswer(tx, token, this.config, transport);
      const nextPath = await landing(tx, invitation, membershipId);
      return `{"session":${session},"nextPath":${JSON.stringify(nextPath)}}` as Json<OpenSessionDto>;
    });
    return { token, answer };
  }

  /** Hashing is dear and happens outside the transaction: only for a link that works. */
  private async hashFor(linkText: string, password: string): Promise<string> {
    await this.preview(linkText);
    return this.passwords.hash(password);
  }
}

/** Of two requests with the same link one finds the row open; the other one waits and finds it taken. */
async function accept(tx: Transaction, tokenHash: Buffer): Promise<Accepted> {
  const [accepted] = await tx.query<Accepted>(
    sql`update invitation i set accepted_at = now(), version = i.version + 1 from tenant t
        where i.token_hash = ${tokenHash} and t.id = i.tenant_id and ${isOpen}
        returning i.id, i.tenant_id as "tenantId", t.slug, i.email, i.role`,
  );
  if (!accepted) throw new InvitationInvalid();
  return accepted;
}

async function accountOf(tx: Transaction, email: string, details: NewAccount): Promise<string> {
  const { passwordHash } = details;
  const [user] = await tx.query<{ id: string; hasPassword: boolean }>(
    sql`select id, password_hash is not null as "hasPassword" from "user" where email = ${email} for update`,
  );
  if (!user) return createAccount(tx, email, details);
  if (passwordHash === undefined) return user.id;
  if (user.hasPassword) throw invalidField('/password', 'must be omitted: this account has a password');
  await tx.update(UserEntity, { id: user.id }, { passwordHash });
  return user.id;
}

async function createAccount(tx: Transaction, email: string, details: NewAccount): Promise<string> {
  const { name, passwordHash, timeZone = 'UTC' } = details;
  if (name === undefined) throw invalidField('/name', 'is required because this address has no account yet');
  const [user] = await tx.query<{ id: string }>(
    sql`insert into "user" (id, email, name, password_hash, time_zone)
        values (${uuid()}, ${email}, ${name.trim()}, ${passwordHash}, ${timeZone})
        on conflict (email) do nothing returning id`,
  );
  // Nothing is made when another practice's invitation to the same address was accepted at this moment.
  return user?.id ?? accountOf(tx, email, details);
}

/** A former member returns with the new role; a current member keeps their role. */
async function join(tx: Transaction, { id, tenantId, role }: Accepted, userId: string): Promise<string> {
  const [joined] = await tx.query<{ id: string }>(
    sql`insert into membership (tenant_id, id, user_id, role) values (${tenantId}, ${uuid()}, ${userId}, ${role})
        on conflict (tenant_id, user_id) do update
          set role = excluded.role, ended_at = null, updated_at = now(), version = membership.version + 1
          where membership.ended_at is not null
        returning id`,
  );
  if (!joined) {
    const [member] = await tx.query<{ id: string }>(
      sql`select id from membership where tenant_id = ${tenantId} and user_id = ${userId}`,
    );
    return member!.id;
  }
  await tx.query(
    sql`insert into client_grant (tenant_id, membership_id, client_id)
        select tenant_id, ${joined.id}, client_id from invitation_client
        where tenant_id = ${tenantId} and invitation_id = ${id}`,
  );
  return joined.id;
}

/** A founder of one company wants to see that company and nothing before it. */
async function landing(tx: Transaction, { tenantId, slug }: Accepted, membershipId: string): Promise<string> {
  const [{ role, clientIds }] = (await tx.query<{ role: Role; clientIds: string[] }>(
    sql`select m.role, array(
          select g.client_id from client_grant g
          where g.tenant_id = m.tenant_id and g.membership_id = m.id limit 2) as "clientIds"
        from membership m where m.tenant_id = ${tenantId} and m.id = ${membershipId}`,
  )) as [{ role: Role; clientIds: string[] }];
  const readsProgress = role === 'founder' || role === 'viewer';
  return readsProgress && clientIds.length === 1
    ? `/p/${slug}/clients/${clientIds[0]}/progress`
    : `/p/${slug}`;
}
