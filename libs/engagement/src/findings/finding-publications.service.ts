import { Injectable } from '@nestjs/common';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Conflict, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FindingEntity } from './finding.entity';
import type { FindingDto } from './findings.dto';
import { oneFinding } from './findings.queries';
import { found, needsSummary } from './findings.service';

@Injectable()
export class FindingPublicationsService {
  constructor(private readonly db: TenantDb) {}

  publish(id: string, version: number): Promise<Json<FindingDto>> {
    return this.show(id, version, 'published');
  }

  withdraw(id: string, version: number): Promise<Json<FindingDto>> {
    return this.show(id, version, 'private');
  }

  private show(id: string, version: number, visibility: Visibility): Promise<Json<FindingDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: before, founderSummary } = await found(tx, id);
      const published = visibility === 'published';
      if (published && founderSummary === null) throw needsSummary();
      const publishedAt = published ? () => 'now()' : null;
      const { affected } = await tx.manager.update(
        FindingEntity,
        { id, version },
        { visibility, publishedAt },
      );
      if (!affected) throw new PreconditionFailed();
      if (before === visibility)
        throw new Conflict(`finding.${visibility}`, `This finding is ${visibility} already.`);
      await tx.query('update install_focus set visibility = $2 where finding_id = $1', [id, visibility]);
      const action = published ? 'finding.published' : 'finding.withdrawn';
      tx.audit({ action, recordType: 'finding', recordId: id, clientId });
      return tx.read(oneFinding, [id]);
    });
  }
}
