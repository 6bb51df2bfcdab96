import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type {
  FindingResolutionDto,
  FindingResolutionListDto,
  NewFindingResolutionDto,
} from './finding-resolutions.dto';
import { oneFindingResolution, resolutionsOfFinding } from './finding-resolutions.queries';

interface OpenFinding {
  clientId: string;
  engagementId: string;
  today: LocalDate;
  version: number | null;
}

/** A finding is resolved by a row that says when, by whom and on what evidence; without one it is open. */
@Injectable()
export class FindingResolutionsService {
  constructor(private readonly db: TenantDb) {}

  list(findingId: string): Promise<Json<FindingResolutionListDto>> {
    return this.db.read(resolutionsOfFinding, [findingId]);
  }

  resolve(
    findingId: string,
    { resolvedOn, evidence }: NewFindingResolutionDto,
  ): Promise<Json<FindingResolutionDto>> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId, today, version } = await lockFinding(tx, findingId);
      if (version !== null)
        throw new Conflict(
          'finding.resolved',
          'This finding is resolved already. Open it again to say it anew.',
        );
      if (resolvedOn > today) {
        const detail = `resolvedOn is after today, which is ${today} at this client`;
        throw new Invalid('finding.resolved_in_future', `${detail}.`, [{ pointer: '/resolvedOn', detail }]);
      }
      await tx.query(
        `insert into finding_resolution (tenant_id, finding_id, client_id, engagement_id, resolved_on, evidence, resolved_by)
         values (ctx.tenant(), $1, $2, $3, $4, $5, ctx.user_id())`,
        [findingId, clientId, engagementId, resolvedOn, evidence],
      );
      const about = { recordType: 'finding', recordId: findingId, clientId };
      tx.audit({ action: 'finding.resolved', ...about, data: { resolvedOn, evidence } });
      return tx.read(oneFindingResolution, [findingId]);
    });
  }

  /** It turned out not to be resolved. */
  reopen(findingId: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const finding = await lockFinding(tx, findingId);
      if (finding.version === null) throw new NotFound();
      if (finding.version !== version) throw new PreconditionFailed();
      await tx.query('delete from finding_resolution where finding_id = $1', [findingId]);
      const about = { recordType: 'finding', recordId: findingId, clientId: finding.clientId };
      tx.audit({ action: 'finding.reopened', ...about });
    });
  }
}

async function lockFinding(tx: Transaction, id: string): Promise<OpenFinding> {
  const [finding] = await tx.query<OpenFinding>(
    `select f.client_id as "clientId", f.engagement_id as "engagementId", ${clientToday('c')}::text as today,
       (select r.version from finding_resolution r where r.tenant_id = f.tenant_id and r.finding_id = f.id) as version
     from finding f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
     where f.id = $1 for update of f`,
    [id],
  );
  if (!finding) throw new NotFound();
  return finding;
}
