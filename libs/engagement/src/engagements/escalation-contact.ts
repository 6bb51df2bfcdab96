import { Invalid } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';

/** Whoever is told of a ritual that is missed twice works for the client, or is its founder. */
export async function setEscalationContact(
  tx: Transaction,
  engagementId: string,
  clientId: string,
  userId: string | null,
): Promise<void> {
  const [known] = await tx.query(
    `select from membership m where m.user_id = $1 and (${worksForClient('m', '$2')}
       or m.role = 'founder' and m.ended_at is null and exists (
         select from client_grant g
         where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = $2))`,
    [userId, clientId],
  );
  if (userId !== null && !known) {
    const detail = 'must be one of the practice’s own people who sees this client, or its founder';
    throw new Invalid('engagement.escalation_contact', `escalationContactId: ${detail}.`, [
      { pointer: '/escalationContactId', detail },
    ]);
  }
  await tx.query('update engagement set escalation_user_id = $2 where id = $1', [engagementId, userId]);
}
