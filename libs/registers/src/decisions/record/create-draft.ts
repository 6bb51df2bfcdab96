import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { WrittenContent } from './content-of';
import type { NewDecisionDto } from './decision-changes.dto';
import { filterColumns, insertRevision } from './decision.rows';
import { instantOf } from './local-days';

interface NewDraft {
  id: string;
  engagementId: string;
  words: WrittenContent;
  given: NewDecisionDto;
  /** Its author when a job writes it; otherwise the actor. */
  raisedBy?: string;
}

/** The rows of a new draft with the client's next number. */
export async function createDraft(
  tx: Transaction,
  draft: NewDraft,
): Promise<{ id: string; clientId: string }> {
  const { id, engagementId, words, given, raisedBy } = draft;
  const { clientId, today } = await openEngagement(tx, engagementId);
  refuseFuture('decision.in_future', 'raisedOn', given.raisedOn, today);
  await insertDecision(tx, clientId, draft);
  await insertRevision(tx, { id, clientId }, 1, words, raisedBy);
  return { id, clientId };
}

interface Engagement {
  clientId: string;
  state: EngagementState;
  today: LocalDate;
}

async function openEngagement(tx: Transaction, id: string): Promise<Engagement> {
  const [engagement] = await tx.query<Engagement>(
    sql`select e.client_id as "clientId", e.state, ${clientToday(sql`c`)}::text as today
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = ${id}`,
  );
  if (!engagement) throw new NotFound();
  const { state } = engagement;
  if (state === 'completed' || state === 'cancelled') {
    const detail = `The engagement is ${state}. Log the decision in the client's next one.`;
    throw new Conflict('engagement.over', detail);
  }
  return engagement;
}

/** The number comes last: its counter is locked until the transaction ends. */
async function insertDecision(
  tx: Transaction,
  clientId: string,
  { id, engagementId, words, given, raisedBy }: NewDraft,
): Promise<void> {
  const { category, door, reversalDeadline } = filterColumns(words.content);
  const { raisedOn, neededBy = null, costOfDelayPerWeek: delay } = given;
  const raisedAt = raisedOn ? instantOf(raisedOn, clientId) : sql`now()`;
  await tx.query(
    sql`with numbered as (
       insert into decision_counter (tenant_id, client_id, last)
       values (ctx.tenant(), ${clientId}, 1)
       on conflict (tenant_id, client_id) do update set last = decision_counter.last + 1
       returning last
     )
     insert into decision (tenant_id, id, client_id, engagement_id, number, category, door, reversal_deadline, raised_by,
       raised_at, needed_by, cost_of_delay_amount, cost_of_delay_currency)
     select ctx.tenant(), ${id}, ${clientId}, ${engagementId}, last, ${category}, ${door}, ${reversalDeadline}, ${raisedBy ?? sql`ctx.user_id()`},
       ${raisedAt}, ${neededBy}, ${delay?.amount ?? null}, ${delay?.currency ?? null}
     from numbered`,
  );
}
