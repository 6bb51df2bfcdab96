import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../lists/of-engagement.params';
import { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { OccurrencesService } from './occurrences.service';

@Controller('v1')
export class OccurrencesController {
  constructor(private readonly occurrences: OccurrencesService) {}

  /** The due dates of an engagement, newest first, with whether each was kept. */
  @Get('engagements/:engagementId/occurrences')
  @Allow('rituals:read')
  list(
    @Param() { engagementId }: OfEngagementParams,
    @Query() page: PageQuery,
  ): Promise<Json<OccurrenceListDto>> {
    return this.occurrences.listOf(engagementId, page);
  }

  /** One due date with what the form of its check-in needs: client, previous check-in, and the check-in if there is one. */
  @Get('occurrences/:id')
  @Allow('rituals:read')
  one(@Param() { id }: IdParams): Promise<Json<OccurrenceDetailDto>> {
    return this.occurrences.one(id);
  }
}
