import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { WrittenContent } from './content-of';
import type { NewDecisionDto } from './decision-changes.dto';
import { refuseFuture, instantOf } from './local-days';

interface NewDecision {
  id: string;
  engagementId: string;
  words: WrittenContent;
  given: NewDecisionDto;
  /** Its author, where nobody acts. */
  raisedBy?: string;
}

/** The rows of a new draft. The number comes last: its counter is locked until the transaction ends. */
export async function insertDecision(
  tx: Transaction,
  { id, engagementId, words, given, raisedBy }: NewDecision,
): Promise<{ clientId: string }> {
  const { clientId, today } = await engagementOf(tx, engagementId);
  const { raisedOn, neededBy, costOfDelayPerWeek: delay } = given;
  refuseFuture('raisedOn', raisedOn, today);
  const { content, text, hash } = words;
  await tx.query(
    `with numbered as (
       insert into decision_counter (tenant_id, client_id, last)
       values (ctx.tenant(), $2, 1)
       on conflict (tenant_id, client_id) do update set last = decision_counter.last + 1
       returning last
     )
     insert into decision (tenant_id, id, client_id, engagement_id, number, category, door, reversal_deadline, raised_by,
       raised_at, needed_by, cost_of_delay_amount, cost_of_delay_currency)
     select ctx.tenant(), $1, $2, $3, last, $4, $5, $6, coalesce($11, ctx.user_id()),
       ${instantOf('$7', '$2')}, $8, $9, $10
     from numbered`,
    [
      ...[id, clientId, engagementId, content.category, content.door, content.reversalDeadline],
      ...[raisedOn ?? null, neededBy ?? null, delay?.amount ?? null, delay?.currency ?? null, raisedBy],
    ],
  );
  await tx.query(
    `insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
     values (ctx.tenant(), $1, 1, $2, $3, $4, coalesce($5, ctx.user_id()))`,
    [id, clientId, text, hash, raisedBy],
  );
  return { clientId };
}

interface Engagement {
  clientId: string;
  state: EngagementState;
  today: LocalDate;
}

async function engagementOf(tx: Transaction, id: string): Promise<Engagement> {
  const [found] = await tx.query<Engagement>(
    `select e.client_id as "clientId", e.state, ${clientToday('c')}::text as today
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = $1`,
    [id],
  );
  if (!found) throw new NotFound();
  if (found.state === 'completed' || found.state === 'cancelled') {
    const detail = `The engagement is ${found.state}; log the decision in the client's next one.`;
    throw new Conflict('engagement.over', detail);
  }
  return found;
}
