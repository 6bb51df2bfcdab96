import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { WrittenContent } from '../record/content-of';
import type { LockedDecision } from '../record/lock-decision';

/** The next revision, as a draft of whoever acts. */
export async function insertRevision(
  tx: Transaction,
  { id, clientId, headRevision }: LockedDecision,
  { text, hash }: WrittenContent,
): Promise<number> {
  const number = headRevision + 1;
  await tx.query(
    `insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
     values (ctx.tenant(), $1, $2, $3, $4, $5, ctx.user_id())`,
    [id, number, clientId, text, hash],
  );
  await tx.query('update decision set head_revision = $2 where id = $1', [id, number]);
  return number;
}

/** What filters and figures go by: the words that readers are shown. */
export async function showContent(
  tx: Transaction,
  { id }: LockedDecision,
  { content }: Pick<WrittenContent, 'content'>,
): Promise<void> {
  await tx.query('update decision set category = $2, door = $3, reversal_deadline = $4 where id = $1', [
    ...[id, content.category, content.door, content.reversalDeadline],
  ]);
}

/** The next revision, a draft with the words of the last one. */
export async function copyHead(tx: Transaction, { id, headRevision }: LockedDecision): Promise<void> {
  await tx.query(
    `insert into decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
     select tenant_id, decision_id, number + 1, client_id, content, content_hash, ctx.user_id()
     from decision_revision where decision_id = $1 and number = $2`,
    [id, headRevision],
  );
  await tx.query('update decision set head_revision = head_revision + 1 where id = $1', [id]);
}
