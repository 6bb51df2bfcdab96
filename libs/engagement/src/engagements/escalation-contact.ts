import { Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';

/** The escalation contact works for the client or is its founder. */
export async function checkEscalationContact(
  tx: Transaction,
  clientId: string,
  userId: string,
): Promise<void> {
  const [contact] = await tx.query(
    sql`select from client c join membership m on m.tenant_id = c.tenant_id
        where c.id = ${clientId} and m.user_id = ${userId} and (${worksForClient(sql`m`, sql`c.id`)}
          or m.role = 'founder' and m.ended_at is null and exists (
            select from client_grant g
            where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = c.id))`,
  );
  if (contact) return;
  const detail = 'must be a member of the practice’s team who can see this client, or its founder';
  throw new Invalid('engagement.escalation_contact', `escalationContactId: ${detail}.`, [
    { pointer: '/escalationContactId', detail },
  ]);
}
