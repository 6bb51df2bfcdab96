import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { seesRitual } from '../reminders/sees-ritual.sql';

/**
 * Notifies the escalation contact of a missed occurrence while they can see the engagement, and otherwise the owners of the
 * practice. A person who got the overdue reminder is not notified again.
 */
export async function tellContacts(tx: Transaction, occurrenceId: string): Promise<void> {
  await tx.query(sql`
    with missed as (
      select o.tenant_id, o.id, o.client_id, e.escalation_user_id, e.visibility
      from occurrence o join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
      where o.id = ${occurrenceId}
    ), agreed as (
      select m.user_id
      from missed o join membership m on m.tenant_id = o.tenant_id and m.user_id = o.escalation_user_id
      where m.role <> 'viewer' and ${seesRitual(sql`m`, sql`o`, sql`o`)}
    ), contact as (
      select a.user_id from agreed a
      union all
      select m.user_id from missed o join membership m on m.tenant_id = o.tenant_id
      where m.role = 'owner' and m.ended_at is null and not exists (select from agreed)
    )
    insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select o.tenant_id, uuid_v7(), o.client_id, 'ritual_missed', 'ritual_missed:' || o.id || ':' || c.user_id, o.id, c.user_id
    from missed o, contact c
    where not exists (select from notification n
      where n.tenant_id = o.tenant_id and n.reason = 'ritual_overdue:' || o.id || ':' || c.user_id and n.state <> 'suppressed')
    on conflict (tenant_id, reason) do nothing`);
}
