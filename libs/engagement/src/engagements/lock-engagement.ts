import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import type { EngagementTemplateId } from '@quarterdeck/domain/engagement-template';
import { NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

export interface LockedEngagement {
  clientId: string;
  state: EngagementState;
  template: EngagementTemplateId;
  kickoffOn: LocalDate;
  version: number;
}

/** The engagement as it is, unchanged by others until this transaction ends; 412 when the caller read another version. */
export async function lockEngagement(
  tx: Transaction,
  id: string,
  version: number,
): Promise<LockedEngagement> {
  const [engagement] = await tx.query<LockedEngagement>(
    `select client_id as "clientId", state, template, kickoff_on::text as "kickoffOn", version
     from engagement where id = $1 for update`,
    [id],
  );
  if (!engagement) throw new NotFound();
  if (engagement.version !== version) throw new PreconditionFailed();
  return engagement;
}
