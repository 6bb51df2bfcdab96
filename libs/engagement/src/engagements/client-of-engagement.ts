import { NotFound } from '@quarterdeck/platform/http/errors';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';

/** The client of an engagement that the caller sees. */
export async function clientOfEngagement(work: UnitOfWork, engagementId: string): Promise<string> {
  const [engagement] = await work.query<{ clientId: string }>(
    'select client_id as "clientId" from engagement where id = $1',
    [engagementId],
  );
  if (!engagement) throw new NotFound();
  return engagement.clientId;
}
