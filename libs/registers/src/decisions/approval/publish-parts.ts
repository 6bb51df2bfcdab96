import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { LockedDecision } from '../record/lock-decision';

/**
 * Shows what belongs to a decision that has just been published: the revision that readers keep to, what waits for the
 * founder, and what happened to those.
 */
export async function publishParts(tx: Transaction, { id }: Pick<LockedDecision, 'id'>): Promise<void> {
  await tx.query(
    `update decision_revision r set visibility = 'published'
     from decision d
     where d.id = $1 and r.tenant_id = d.tenant_id and r.decision_id = d.id and r.visibility = 'private'
       and (r.number = coalesce(d.approved_revision, d.head_revision)
         or (r.state = 'proposed' and r.approver = 'founder'))`,
    [id],
  );
  await tx.query(
    `update decision_event ev set visibility = 'published'
     where ev.decision_id = $1 and ev.visibility = 'private' and ev.kind <> 'unpublished'
       and (ev.revision is null or exists (
         select from decision_revision r
         where r.tenant_id = ev.tenant_id and r.decision_id = ev.decision_id and r.number = ev.revision
           and r.visibility = 'published'))`,
    [id],
  );
  await tx.query(`update decision_link set visibility = 'published' where decision_id = $1`, [id]);
  await tx.query(`update decision_review set visibility = 'published' where decision_id = $1`, [id]);
}

/** Takes all of it back. */
export async function hideParts(tx: Transaction, { id }: Pick<LockedDecision, 'id'>): Promise<void> {
  for (const table of ['decision_revision', 'decision_event', 'decision_link', 'decision_review']) {
    await tx.query(
      `update ${table} set visibility = 'private' where decision_id = $1 and visibility = 'published'`,
      [id],
    );
  }
}
