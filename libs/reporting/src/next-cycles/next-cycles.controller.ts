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
   * Drafts the next cycle. Open milestones, unresolved findings and open decisions carry over with their origin and
   * age. Scope and agreed decision rights are copied as a starting point.
   */
  @Post('next-cycles')
  @Allow('engagements:write')
  create(@Param() { id }: IdParams, @Body() body: NewCycleDto): Promise<Json<EngagementDto>> {
    return this.cycles.create(id, body);
  }

  /** Lists what an engagement inherited from the previous cycle. Only for practice staff. */
  @Get('inherited-items')
  @Allow('engagements:read')
  inherited(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<InheritedItemListDto>> {
    return this.cycles.listInherited(id, query);
  }
}
