import { randomBytes } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { hashToken } from '@quarterdeck/platform/http/access/hash-token';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

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
  await tx.query(
    `insert into session (id, user_id, token_hash, active_tenant_id, active_membership_id, user_agent, address, idle_expires_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, now() + make_interval(days => $8), now() + make_interval(days => $9))`,
    [
      uuid(),
      person.userId,
      credential,
      person.tenantId,
      person.membershipId,
      origin.userAgent.slice(0, 300),
      origin.address,
      idleDays,
      absoluteDays,
    ],
  );
  await tx.enter(credential);
  tx.audit({ action: 'session.opened', recordType: 'user', recordId: person.userId });
  return token;
}

/** The practice that a person lands in: the one asked for, else the one used last, else the first by name. */
export async function landingPractice(
  tx: Transaction,
  userId: string,
  slug?: string | null,
): Promise<Omit<SessionOf, 'userId'>> {
  const [found] = await tx.query<{ tenantId: string; membershipId: string }>(
    `select m.tenant_id as "tenantId", m.id as "membershipId"
     from membership m join tenant t on t.id = m.tenant_id
     where m.user_id = $1 and m.ended_at is null
     order by (t.slug = $2) desc nulls last,
       (select max(s.created_at) from session s where s.user_id = $1 and s.active_tenant_id = m.tenant_id) desc nulls last,
       t.name, t.id
     limit 1`,
    [userId, slug ?? null],
  );
  return found ?? { tenantId: null, membershipId: null };
}
