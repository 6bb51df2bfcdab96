import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { FindingResolutionEntity } from './finding-resolution.entity';
import type {
  FindingResolutionDto,
  FindingResolutionListDto,
  NewFindingResolutionDto,
} from './finding-resolutions.dto';
import { oneFindingResolution, resolutionsOfFinding } from './finding-resolutions.queries';

interface LockedFinding {
  clientId: string;
  engagementId: string;
  today: LocalDate;
  resolved: boolean;
}

/** A finding is resolved by a row that says when, by whom and on what evidence; without one it is open. */
@Injectable()
export class FindingResolutionsService {
  constructor(private readonly db: TenantDb) {}

  list(findingId: string): Promise<Json<FindingResolutionListDto>> {
    return this.db.read(resolutionsOfFinding(findingId));
  }

  resolve(
    findingId: string,
    { resolvedOn, evidence }: NewFindingResolutionDto,
  ): Promise<Json<FindingResolutionDto>> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId, today, resolved } = await lockFinding(tx, findingId);
      if (resolved)
        throw new Conflict(
          'finding.resolved',
          'This finding is already resolved. Reopen it to resolve it again.',
        );
      refuseFuture('finding.resolved_in_future', 'resolvedOn', resolvedOn, today);
      const resolvedBy = sql`ctx.user_id()`;
      await tx.insert(FindingResolutionEntity, {
        findingId,
        clientId,
        engagementId,
        resolvedOn,
        evidence,
        resolvedBy,
      });
      tx.audit('finding.resolved', { id: findingId, clientId }, { resolvedOn, evidence });
      return tx.read(oneFindingResolution(findingId));
    });
  }

  /** It turned out not to be resolved. */
  reopen(findingId: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId } = await lockFinding(tx, findingId);
      await tx.delete(FindingResolutionEntity, { findingId, version });
      tx.audit('finding.reopened', { id: findingId, clientId });
    });
  }
}

async function lockFinding(tx: Transaction, id: string): Promise<LockedFinding> {
  const [finding] = await tx.query<LockedFinding>(
    sql`select f.client_id as "clientId", f.engagement_id as "engagementId", ${clientToday(sql`c`)}::text as today,
          exists (select from finding_resolution r where r.tenant_id = f.tenant_id and r.finding_id = f.id) as resolved
        from finding f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
        where f.id = ${id} for update of f`,
  );
  if (!finding) throw new NotFound();
  return finding;
}
