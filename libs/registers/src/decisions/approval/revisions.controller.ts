import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { DecisionRevisionDto, DecisionRevisionListDto } from '../record/decisions.dto';
import { RevisionParams } from '../record/decisions.params';
import { RevisionsService } from './revisions.service';

@Controller('v1/decisions/:id/revisions')
export class RevisionsController {
  constructor(private readonly revisions: RevisionsService) {}

  /** Lists the revisions you can see, latest first. */
  @Get()
  @Allow('decisions:read')
  list(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<DecisionRevisionListDto>> {
    return this.revisions.list(id, query);
  }

  /** Gets one revision. It never changes once it is proposed. */
  @Get(':number')
  @Allow('decisions:read')
  get(@Param() { id, number }: RevisionParams): Promise<Json<DecisionRevisionDto>> {
    return this.revisions.get(id, number);
  }
}
