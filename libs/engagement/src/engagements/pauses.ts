import type { EngagementAction } from '@quarterdeck/domain/engagement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** Keeps the rows of `engagement_pause` in step with the state: a pause begins, and ends with whatever comes after it. */
export async function recordPause(
  tx: Transaction,
  engagementId: string,
  action: EngagementAction,
): Promise<void> {
  if (action === 'pause') {
    await tx.query(
      `insert into engagement_pause (tenant_id, id, client_id, engagement_id)
       select tenant_id, uuid_v7(), client_id, id from engagement where id = $1`,
      [engagementId],
    );
  } else if (action !== 'activate') {
    await tx.query(
      'update engagement_pause set resumed_at = now() where engagement_id = $1 and resumed_at is null',
      [engagementId],
    );
  }
}
