import { Injectable } from '@nestjs/common';
import { type Role, seesEveryClient } from '@quarterdeck/domain/roles';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { checkClients, clientsFor } from './client-grants';
import type { MemberChangesDto, MemberDto, MemberListDto, MemberListQuery } from './members.dto';
import { memberPage, oneMember } from './members.queries';
import { MembershipEntity } from './membership.entity';

interface Member {
  id: string;
  role: Role;
  ended: boolean;
  version: number;
  clientIds: string[];
}

@Injectable()
export class MembersService {
  constructor(private readonly db: TenantDb) {}

  list({ limit, cursor }: MemberListQuery): Promise<Json<MemberListDto>> {
    return this.db.read(memberPage(limit, ...decodeCursor(cursor, [cursorPart.text, cursorPart.uuid])));
  }

  update(id: string, version: number, changes: MemberChangesDto): Promise<Json<MemberDto>> {
    return this.db.write(async (tx) => {
      const { member, isLastOwner } = await lockMember(tx, id, version);
      const role = changes.role ?? member.role;
      if (isLastOwner && role !== 'owner') throw lastOwner();
      const clientIds = clientsFor(
        role,
        changes.clientIds ?? (seesEveryClient(role) ? [] : member.clientIds),
      );
      await checkClients(tx, clientIds);
      await tx.update(MembershipEntity, { id, version }, { role });
      await setGrants(tx, id, clientIds);
      // Grants are read with every request. A new role changes the whole portal, so the member signs in again.
      if (role !== member.role) await endSessions(tx, id);
      const data = { from: { role: member.role, clientIds: member.clientIds }, to: { role, clientIds } };
      tx.audit('member.changed', { id }, data);
      return tx.read(oneMember(id));
    });
  }

  /** The person stays known by name in what was written; an invitation brings them back. */
  end(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { member, isLastOwner } = await lockMember(tx, id, version);
      if (isLastOwner) throw lastOwner();
      await tx.update(MembershipEntity, { id, version }, { endedAt: sql`now()` });
      await setGrants(tx, id, []);
      await endSessions(tx, id);
      tx.audit('member.ended', { id }, { role: member.role });
    });
  }
}

/**
 * Locks the member together with every owner, always in the same order: of two owners who demote each other at the same
 * moment the second one waits, and then sees that it would be the last.
 */
async function lockMember(
  tx: Transaction,
  id: string,
  version: number,
): Promise<{ member: Member; isLastOwner: boolean }> {
  const rows = await tx.query<Member>(
    sql`select m.id, m.role, m.ended_at is not null as ended, m.version,
          array(select g.client_id from client_grant g where g.tenant_id = m.tenant_id and g.membership_id = m.id order by 1) as "clientIds"
        from membership m where m.id = ${id} or (m.role = 'owner' and m.ended_at is null)
        order by m.id for no key update of m`,
  );
  const member = rows.find((row) => row.id === id.toLowerCase());
  if (!member) throw new NotFound();
  if (member.version !== version) throw new PreconditionFailed();
  if (member.ended)
    throw new Conflict('member.ended', 'This person is no longer a member. Invite them again.');
  const owners = rows.filter(({ role, ended }) => role === 'owner' && !ended);
  return { member, isLastOwner: member.role === 'owner' && owners.length === 1 };
}

async function setGrants(tx: Transaction, membershipId: string, clientIds: readonly string[]): Promise<void> {
  await tx.query(
    sql`delete from client_grant where membership_id = ${membershipId} and client_id <> all (${clientIds})`,
  );
  if (clientIds.length === 0) return;
  await tx.query(
    sql`insert into client_grant (tenant_id, membership_id, client_id)
        select ctx.tenant(), ${membershipId}, unnest(${clientIds}::uuid[]) on conflict do nothing`,
  );
}

async function endSessions(tx: Transaction, membershipId: string): Promise<void> {
  await tx.query(sql`select ctx.end_member_sessions(${membershipId})`);
}

function lastOwner(): Conflict {
  return new Conflict(
    'member.last_owner',
    'This is the last owner of the practice. Make someone else an owner first.',
  );
}
