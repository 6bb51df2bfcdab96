import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Config } from '@quarterdeck/platform/config/config';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { NotificationEntity } from '@quarterdeck/platform/jobs/notification.entity';
import { linkToken, linkTokenHash } from '@quarterdeck/platform/mail/link-token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { checkClients, clientsFor } from '../members/client-grants';
import { InvitationEntity } from './invitation.entity';
import type { InvitationDto, InvitationListDto, NewInvitationDto } from './invitations.dto';
import { invitationPage, oneInvitation } from './invitations.queries';

const daysValid = 7;

@Injectable()
export class InvitationsService {
  constructor(
    private readonly db: TenantDb,
    private readonly config: Config,
  ) {}

  list({ limit, cursor }: PageQuery): Promise<Json<InvitationListDto>> {
    return this.db.read(invitationPage(limit, ...decodeCursor(cursor, [cursorPart.uuid])));
  }

  /** The invitation and the mail that carries it are one change. */
  create(body: NewInvitationDto): Promise<Json<InvitationDto>> {
    const clientIds = clientsFor(body.role, body.clientIds ?? []);
    const email = body.email.trim().toLowerCase();
    return this.db.write(async (tx) => {
      await checkClients(tx, clientIds);
      await refuseMember(tx, email);
      const id = await this.insert(tx, email, body.role);
      await tx.query(
        sql`insert into invitation_client (tenant_id, invitation_id, client_id)
            select ctx.tenant(), ${id}, unnest(${clientIds}::uuid[])`,
      );
      const reason = `invitation:${id}`;
      await tx.insert(NotificationEntity, {
        id: uuid(),
        kind: 'invitation',
        reason,
        subjectId: id,
        recipientEmail: email,
      });
      // The address stays out of the audit trail, which cannot be erased.
      tx.audit('invitation.created', { id }, { role: body.role, clientIds });
      return tx.read(oneInvitation(id));
    });
  }

  /** Withdraws an invitation; its link stops working. */
  revoke(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { acceptedAt, revokedAt } = await tx.lock(InvitationEntity, { id, version });
      if (acceptedAt || revokedAt)
        throw new Conflict('invitation.closed', 'This invitation was already accepted or withdrawn.');
      await tx.update(InvitationEntity, { id, version }, { revokedAt: sql`now()` });
      tx.audit('invitation.revoked', { id });
    });
  }

  private async insert(tx: Transaction, email: string, role: string): Promise<string> {
    const id = uuid();
    const hash = linkTokenHash(linkToken(this.config.quarterdeckSecret, 'invitation', id));
    // One that has run out must not stand in the way of the next.
    await tx.query(
      sql`update invitation set revoked_at = now(), version = version + 1
          where email = ${email} and accepted_at is null and revoked_at is null and expires_at <= now()`,
    );
    const inserted = await tx.query(
      sql`insert into invitation (tenant_id, id, email, role, token_hash, invited_by, expires_at)
          values (ctx.tenant(), ${id}, ${email}, ${role}, ${hash}, ctx.user_id(), now() + make_interval(days => ${daysValid}))
          on conflict (tenant_id, email) where accepted_at is null and revoked_at is null do nothing returning id`,
    );
    if (inserted.length === 0) {
      throw new Conflict(
        'invitation.open',
        'This address already has an open invitation. Withdraw it to send another.',
      );
    }
    return id;
  }
}

async function refuseMember(tx: Transaction, email: string): Promise<void> {
  const [member] = await tx.query(
    sql`select from membership m join "user" u on u.id = m.user_id where u.email = ${email} and m.ended_at is null`,
  );
  if (member)
    throw new Conflict('member.exists', 'This person is already a member. Change their membership instead.');
}
