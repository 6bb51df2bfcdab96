import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { occurrenceDetail, occurrencesOfEngagement } from './occurrences.queries';

@Injectable()
export class OccurrencesService {
  constructor(private readonly db: TenantDb) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<OccurrenceListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(occurrencesOfEngagement(engagementId, limit, ...after));
  }

  one(id: string): Promise<Json<OccurrenceDetailDto>> {
    return this.db.read(occurrenceDetail(id));
  }
}
