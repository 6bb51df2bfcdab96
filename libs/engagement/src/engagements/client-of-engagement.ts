import { NotFound } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** The client of an engagement that the caller sees. */
export async function clientOfEngagement(tx: Transaction, engagementId: string): Promise<string> {
  const [engagement] = await tx.query<{ clientId: string }>(
    'select client_id as "clientId" from engagement where id = $1',
    [engagementId],
  );
  if (!engagement) throw new NotFound();
  return engagement.clientId;
}
