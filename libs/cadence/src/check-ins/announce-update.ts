import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** So long a publication can be taken back before anybody is written to. */
const GRACE = sql`interval '2 minutes'`;

/**
 * One mail with a published weekly check-in for each founder who sees it, once: publishing it again after the mail is
 * out sends nothing. One that is older than two weeks is on the page and no news any more.
 */
export async function announceUpdate(tx: Transaction, checkInId: string): Promise<void> {
  await tx.query(
    sql`insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, not_before)
     select ci.tenant_id, uuid_v7(), ci.client_id, 'weekly_update',
       'weekly_update:' || ci.id || ':' || m.user_id || ':' || ci.version, ci.id, m.user_id, now() + ${GRACE}
     from check_in ci
     join occurrence o on o.tenant_id = ci.tenant_id and o.id = ci.occurrence_id and o.kind = 'weekly_check_in'
     join engagement e on e.tenant_id = ci.tenant_id and e.id = ci.engagement_id and e.visibility = 'published'
     join client_grant g on g.tenant_id = ci.tenant_id and g.client_id = ci.client_id
     join membership m on m.tenant_id = g.tenant_id and m.id = g.membership_id and m.role = 'founder' and m.ended_at is null
     where ci.id = ${checkInId} and ci.visibility = 'published' and o.due_at > now() - interval '14 days'
       and not exists (select from notification n
         where n.tenant_id = ci.tenant_id and n.subject_id = ci.id and n.kind = 'weekly_update'
           and n.recipient_user_id = m.user_id and n.state <> 'suppressed')
     on conflict (tenant_id, reason) do nothing`,
  );
}
