import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { v7 as uuid } from 'uuid';
import type { LockedDecision, Revision } from '../record/decision.rows';

/** What was accepted with an expected outcome is looked at on its day. A later revision moves the review that is still open. */
export async function scheduleReview(
  tx: Transaction,
  { id, clientId, visibility }: LockedDecision,
  { number, content, authorId }: Revision,
): Promise<void> {
  if (!content.expectedOutcome) return;
  const { metric, target, reviewOn } = content.expectedOutcome;
  await tx.query(
    sql`insert into decision_review (tenant_id, id, decision_id, client_id, visibility, revision, metric, target, confidence,
       stated_by, due_on)
     values (ctx.tenant(), ${uuid()}, ${id}, ${clientId}, ${visibility}, ${number}, ${metric}, ${target},
       ${content.confidence}, ${authorId}, ${reviewOn})
     on conflict (tenant_id, decision_id) where verdict is null do update set
       revision = excluded.revision, metric = excluded.metric, target = excluded.target,
       confidence = excluded.confidence, stated_by = excluded.stated_by, due_on = excluded.due_on`,
  );
}
