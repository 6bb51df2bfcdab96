import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { SessionEntity } from './session.entity';

/** Where a session is opened from, shown to the person in the list of sessions. */
export interface Origin {
  userAgent: string;
  address: string;
}

export interface SessionOf {
  userId: string;
  tenantId: string | null;
  membershipId: string | null;
}

const absoluteDays = 30;
const idleDays = 7;

/** Makes a new session with a new token and acts as it for the rest of the transaction. */
export async function openSession(tx: Transaction, person: SessionOf, origin: Origin): Promise<string> {
  const token = `qds_${randomBytes(32).toString('base64url')}`;
  const credential = hashToken(token);
  await tx.insert(SessionEntity, {
    id: uuid(),
    userId: person.userId,
    tokenHash: credential,
    activeTenantId: person.tenantId,
    activeMembershipId: person.membershipId,
    userAgent: origin.userAgent.slice(0, 300),
    address: origin.address,
    idleExpiresAt: sql`now() + make_interval(days => ${idleDays})`,
    expiresAt: sql`now() + make_interval(days => ${absoluteDays})`,
  });
  await tx.enter(credential);
  tx.audit('session.opened', { type: 'user', id: person.userId });
  return token;
}

/** The practice that a person lands in: the one asked for, else the one used last, else the first by name. */
export async function landingPractice(
  tx: Transaction,
  userId: string,
  slug?: string | null,
): Promise<Omit<SessionOf, 'userId'>> {
  const [membership] = await tx.query<{ tenantId: string; membershipId: string }>(
    sql`select m.tenant_id as "tenantId", m.id as "membershipId"
        from membership m join tenant t on t.id = m.tenant_id
        where m.user_id = ${userId} and m.ended_at is null
        order by (t.slug = ${slug}) desc nulls last,
          (select max(s.created_at) from session s where s.user_id = m.user_id and s.active_tenant_id = m.tenant_id) desc nulls last,
          t.name, t.id
        limit 1`,
  );
  return membership ?? { tenantId: null, membershipId: null };
}

/** Ends every open session of a person. */
export async function revokeSessions(tx: Transaction, userId: string): Promise<void> {
  await tx.query(sql`update session set revoked_at = now() where user_id = ${userId} and revoked_at is null`);
}
