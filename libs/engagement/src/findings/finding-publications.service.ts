import { Injectable } from '@nestjs/common';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FindingEntity } from './finding.entity';
import type { FindingDto } from './findings.dto';
import { oneFinding } from './findings.queries';
import { needsSummary } from './findings.service';

@Injectable()
export class FindingPublicationsService {
  constructor(private readonly db: TenantDb) {}

  publish(id: string, version: number): Promise<Json<FindingDto>> {
    return this.setVisibility(id, version, 'published');
  }

  unpublish(id: string, version: number): Promise<Json<FindingDto>> {
    return this.setVisibility(id, version, 'private');
  }

  private setVisibility(id: string, version: number, visibility: Visibility): Promise<Json<FindingDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: previous, founderSummary } = await tx.lock(FindingEntity, { id });
      const published = visibility === 'published';
      if (published && founderSummary === null) throw needsSummary();
      const publishedAt = published ? sql`now()` : null;
      await tx.update(FindingEntity, { id, version }, { visibility, publishedAt });
      if (previous === visibility)
        throw new Conflict(`finding.${visibility}`, `This finding is already ${visibility}.`);
      await tx.query(sql`update install_focus set visibility = ${visibility} where finding_id = ${id}`);
      const action = published ? 'finding.published' : 'finding.unpublished';
      tx.audit(action, { id, clientId });
      return tx.read(oneFinding(id));
    });
  }
}
