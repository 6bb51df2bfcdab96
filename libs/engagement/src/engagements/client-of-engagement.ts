import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';

/** The client of an engagement that the caller sees, and today's date where that client is. */
export async function clientOfEngagement(
  tx: Transaction,
  engagementId: string,
): Promise<{ clientId: string; today: LocalDate }> {
  const [client] = await tx.query<{ clientId: string; today: LocalDate }>(
    sql`select c.id as "clientId", ${clientToday(sql`c`)}::text as today
        from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
        where e.id = ${engagementId}`,
  );
  if (!client) throw new NotFound();
  return client;
}
