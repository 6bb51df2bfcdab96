import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { raw, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { v7 as uuid } from 'uuid';
import { contentOf } from './content-of';
import type { NewDecisionDto } from './decision-changes.dto';
import { type DecisionFilter, decisionPage } from './decision-pages';
import { searchDecisions } from './decision-search';
import { filterColumns, insertRevision, recordEvent } from './decision.rows';
import type { DecisionDto, DecisionListDto } from './decisions.dto';
import { oneDecision } from './decisions.queries';
import { instantOf, refuseFuture } from './local-days';

@Injectable()
export class DecisionsService {
  constructor(private readonly db: TenantDb) {}

  /** With words it is a search. */
  list({ q, ...filter }: DecisionFilter & { q?: string }): Promise<Json<DecisionListDto>> {
    return this.db.read(...(q === undefined ? decisionPage(filter) : searchDecisions(filter, q)));
  }

  get(id: string): Promise<Json<DecisionDto>> {
    return this.db.read(oneDecision, [id]);
  }

  /** A draft with the client's next number. */
  create(engagementId: string, body: NewDecisionDto): Promise<Json<DecisionDto>> {
    const id = uuid();
    const words = contentOf(body);
    return this.db.write(async (tx) => {
      const { clientId, today } = await openEngagement(tx, engagementId);
      refuseFuture('raisedOn', body.raisedOn, today);
      const decision = { id, clientId, engagementId };
      await insertDecision(tx, decision, filterColumns(words.content), body);
      await insertRevision(tx, decision, 1, words);
      await recordEvent(tx, decision, { kind: 'raised' });
      return tx.read(oneDecision, [id]);
    });
  }
}

interface Engagement {
  clientId: string;
  state: EngagementState;
  today: LocalDate;
}

async function openEngagement(tx: Transaction, id: string): Promise<Engagement> {
  const [engagement] = await tx.query<Engagement>(
    sql`select e.client_id as "clientId", e.state, ${raw(clientToday('c'))}::text as today
     from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = ${id}`,
  );
  if (!engagement) throw new NotFound();
  const { state } = engagement;
  if (state === 'completed' || state === 'cancelled') {
    const detail = `The engagement is ${state}; log the decision in the client's next one.`;
    throw new Conflict('engagement.over', detail);
  }
  return engagement;
}

/** The number comes last: its counter is locked until the transaction ends. */
async function insertDecision(
  tx: Transaction,
  { id, clientId, engagementId }: { id: string; clientId: string; engagementId: string },
  { category, door, reversalDeadline }: ReturnType<typeof filterColumns>,
  { raisedOn, neededBy = null, costOfDelayPerWeek: delay }: NewDecisionDto,
): Promise<void> {
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
     select ctx.tenant(), ${id}, ${clientId}, ${engagementId}, last, ${category}, ${door}, ${reversalDeadline}, ctx.user_id(),
       ${raisedAt}, ${neededBy}, ${delay?.amount ?? null}, ${delay?.currency ?? null}
     from numbered`,
  );
}
