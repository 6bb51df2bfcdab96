import { Injectable } from '@nestjs/common';
import { type Role, seesEveryClient } from '@quarterdeck/domain/roles';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { checkClients, clientsFor } from './client-grants';
import type { MemberChangesDto, MemberDto, MemberListDto, MemberListQuery } from './members.dto';
import { memberPage, oneMember } from './members.queries';

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
    return this.db.read(memberPage, [limit, ...decodeCursor(cursor, [cursorPart.text, cursorPart.uuid])]);
  }

  change(id: string, version: number, changes: MemberChangesDto): Promise<Json<MemberDto>> {
    return this.db.write(async (tx) => {
      const { member, isLastOwner } = await lock(tx, id, version);
      const role = changes.role ?? member.role;
      if (isLastOwner && role !== 'owner') throw lastOwner();
      const clientIds = clientsFor(
        role,
        changes.clientIds ?? (seesEveryClient(role) ? [] : member.clientIds),
      );
      await checkClients(tx, clientIds);
      await tx.query(
        'update membership set role = $2, updated_at = now(), version = version + 1 where id = $1',
        [id, role],
      );
      await grant(tx, id, clientIds);
      // Grants are read anew with every request; another role is another person to the portal, so it signs in again.
      if (role !== member.role) await tx.query('select ctx.end_member_sessions($1)', [id]);
      const data = { from: { role: member.role, clientIds: member.clientIds }, to: { role, clientIds } };
      tx.audit({ action: 'member.changed', recordType: 'member', recordId: id, data });
      return tx.read(oneMember, [id]);
    });
  }

  /** The person stays known by name in what was written; an invitation brings them back. */
  end(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { member, isLastOwner } = await lock(tx, id, version);
      if (isLastOwner) throw lastOwner();
      await tx.query(
        'update membership set ended_at = now(), updated_at = now(), version = version + 1 where id = $1',
        [id],
      );
      await grant(tx, id, []);
      await tx.query('select ctx.end_member_sessions($1)', [id]);
      tx.audit({ action: 'member.ended', recordType: 'member', recordId: id, data: { role: member.role } });
    });
  }
}

/**
 * Locks the member together with every owner, always in the same order: of two owners who demote each other at the same
 * moment the second one waits, and then sees that it would be the last.
 */
async function lock(
  tx: Transaction,
  id: string,
  version: number,
): Promise<{ member: Member; isLastOwner: boolean }> {
  const rows = await tx.query<Member>(
    `select m.id, m.role, m.ended_at is not null as ended, m.version,
       array(select g.client_id from client_grant g where g.tenant_id = m.tenant_id and g.membership_id = m.id order by 1) as "clientIds"
     from membership m where m.id = $1 or (m.role = 'owner' and m.ended_at is null)
     order by m.id for no key update of m`,
    [id],
  );
  const member = rows.find((row) => row.id === id.toLowerCase());
  if (!member) throw new NotFound();
  if (member.version !== version) throw new PreconditionFailed();
  if (member.ended)
    throw new Conflict('member.ended', 'This person is no member any more. Invite them again.');
  const owners = rows.filter(({ role, ended }) => role === 'owner' && !ended);
  return { member, isLastOwner: member.role === 'owner' && owners.length === 1 };
}

async function grant(tx: Transaction, membershipId: string, clientIds: readonly string[]): Promise<void> {
  await tx.query('delete from client_grant where membership_id = $1 and client_id <> all ($2)', [
    membershipId,
    clientIds,
  ]);
  if (clientIds.length === 0) return;
  await tx.query(
    `insert into client_grant (tenant_id, membership_id, client_id)
     select ctx.tenant(), $1, unnest($2::uuid[]) on conflict do nothing`,
    [membershipId, clientIds],
  );
}

function lastOwner(): Conflict {
  return new Conflict(
    'member.last_owner',
    'This is the last owner of the practice. Make somebody else an owner first.',
  );
}
