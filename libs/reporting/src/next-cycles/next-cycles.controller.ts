import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { EngagementDto } from '@quarterdeck/engagement/engagements/engagements.dto';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { InheritedItemListDto, NewCycleDto } from './next-cycles.dto';
import { NextCyclesService } from './next-cycles.service';

@Controller('v1/engagements/:id')
export class NextCyclesController {
  constructor(private readonly cycles: NextCyclesService) {}

  /**
   * Drafts the cycle that follows: open milestones, unresolved findings and open decisions come over with their origin and
   * age; scope and agreed decision rights are copied as a start.
   */
  @Post('next-cycles')
  @Allow('engagements:write')
  create(@Param() { id }: IdParams, @Body() body: NewCycleDto): Promise<Json<EngagementDto>> {
    return this.cycles.create(id, body);
  }

  /** What an engagement took over from the cycle before; for the practice's own people only. */
  @Get('inherited-items')
  @Allow('engagements:read')
  inherited(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<InheritedItemListDto>> {
    return this.cycles.listInherited(id, query);
  }
}
