import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionRevisionDto, DecisionRevisionListDto } from '../record/decisions.dto';
import { oneRevision, revisionPage } from './revisions.queries';

@Injectable()
export class RevisionsService {
  constructor(private readonly db: TenantDb) {}

  list(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRevisionListDto>> {
    return this.db.read(revisionPage(id, limit, ...decodeCursor(cursor, [/^\d{1,9}$/])));
  }

  get(id: string, number: string): Promise<Json<DecisionRevisionDto>> {
    return this.db.read(oneRevision(id, number));
  }
}
