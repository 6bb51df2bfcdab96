import type { NotificationKind } from '@quarterdeck/platform/jobs/notification-kinds';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

interface Request {
  kind: NotificationKind;
  clientId: string;
  subjectId: string;
  /** What makes this asking one of its own: asked for the same thing again, nobody gets a second mail. */
  occasion: string;
}

/** One mail for each founder who has the client at this moment; the rows are written with what it asks about. */
export async function askFounders(
  tx: Transaction,
  { kind, clientId, subjectId, occasion }: Request,
): Promise<void> {
  await tx.query(
    sql`insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
        select ctx.tenant(), uuid_v7(), ${clientId}, ${kind}, ${`${kind}:${occasion}:`}::text || m.user_id, ${subjectId}, m.user_id
        from client_grant g
        join membership m on m.tenant_id = g.tenant_id and m.id = g.membership_id and m.role = 'founder' and m.ended_at is null
        where g.client_id = ${clientId}`,
  );
}
