import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { NotFound } from '@quarterdeck/platform/errors';
import { raw, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';

export interface LockedEngagement {
  clientId: string;
  state: EngagementState;
  template: EngagementTemplateId;
  kickoffOn: LocalDate;
  currency: string;
  /** Today's date where the client is. */
  today: LocalDate;
}

/**
 * The engagement that a record belongs to, held until the transaction ends. Records are written under `share`; what
 * decides over all of them (the stages of the map, the one install focus) takes `no key update` and waits.
 */
export async function lockEngagement(
  tx: Transaction,
  id: string,
  lock: 'share' | 'no key update' = 'share',
): Promise<LockedEngagement> {
  const [engagement] = await tx.query<LockedEngagement>(
    sql`select c.id as "clientId", e.state, e.template, e.kickoff_on::text as "kickoffOn", c.currency, ${clientToday(sql`c`)}::text as today
        from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
        where e.id = ${id} for ${raw(lock)} of e`,
  );
  if (!engagement) throw new NotFound();
  return engagement;
}
