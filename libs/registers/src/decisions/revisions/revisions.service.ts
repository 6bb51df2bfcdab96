import { Injectable } from '@nestjs/common';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionRevisionDto, DecisionRevisionListDto } from '../log/decisions.dto';
import { oneRevision, revisionPage } from './revisions.queries';

@Injectable()
export class RevisionsService {
  constructor(private readonly gate: Gate) {}

  list(id: string, { limit, cursor }: PageQuery): Promise<Json<DecisionRevisionListDto>> {
    return this.gate.read(revisionPage, [id, limit, ...decodeCursor(cursor, [/^\d{1,9}$/])]);
  }

  get(id: string, number: string): Promise<Json<DecisionRevisionDto>> {
    return this.gate.read(oneRevision, [id, number]);
  }
}
