import { v7 as uuid } from 'uuid';
import type { EngagementAction } from '@quarterdeck/domain/engagement';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { EngagementPauseEntity } from './engagement-pause.entity';

/** Keeps the rows of `engagement_pause` in step with the state: a pause begins, and ends with whatever comes after it. */
export async function recordPause(
  tx: Transaction,
  { id: engagementId, clientId }: { id: string; clientId: string },
  action: EngagementAction,
): Promise<void> {
  if (action === 'pause') {
    await tx.insert(EngagementPauseEntity, { id: uuid(), clientId, engagementId });
  } else if (action !== 'activate') {
    await tx.query(
      sql`update engagement_pause set resumed_at = now() where engagement_id = ${engagementId} and resumed_at is null`,
    );
  }
}
