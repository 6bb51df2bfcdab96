import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { occurrenceDetail, occurrencesOfEngagement } from './occurrences.queries';

@Injectable()
export class OccurrencesService {
  constructor(private readonly gate: Gate) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<OccurrenceListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.gate.read(occurrencesOfEngagement, [engagementId, limit, ...after]);
  }

  one(id: string): Promise<Json<OccurrenceDetailDto>> {
    return this.gate.read(occurrenceDetail, [id]);
  }
}
