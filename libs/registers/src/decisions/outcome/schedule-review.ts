import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { v7 as uuid } from 'uuid';
import type { LockedDecision } from '../record/lock-decision';
import type { Revision } from '../approval/head-revision';

/** What was accepted with an expected outcome is looked at on its day. A later revision moves the review that is still open. */
export async function scheduleReview(
  tx: Transaction,
  { id, clientId, visibility }: LockedDecision,
  { number, content, authorId }: Revision,
): Promise<void> {
  const expected = content.expectedOutcome;
  if (!expected) return;
  await tx.query(
    `insert into decision_review (tenant_id, id, decision_id, client_id, visibility, revision, metric, target, confidence,
       stated_by, due_on)
     values (ctx.tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (tenant_id, decision_id) where verdict is null do update set
       revision = excluded.revision, metric = excluded.metric, target = excluded.target,
       confidence = excluded.confidence, stated_by = excluded.stated_by, due_on = excluded.due_on`,
    [
      ...[uuid(), id, clientId, visibility, number, expected.metric, expected.target, content.confidence],
      ...[authorId, expected.reviewOn],
    ],
  );
}
