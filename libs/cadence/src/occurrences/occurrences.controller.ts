import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { OccurrencesService } from './occurrences.service';

@Controller('v1')
export class OccurrencesController {
  constructor(private readonly occurrences: OccurrencesService) {}

  /** Lists an engagement's due dates with their outcome, newest first. */
  @Get('engagements/:engagementId/occurrences')
  @Allow('rituals:read')
  list(
    @Param() { engagementId }: OfEngagementParams,
    @Query() page: PageQuery,
  ): Promise<Json<OccurrenceListDto>> {
    return this.occurrences.listOf(engagementId, page);
  }

  /**
   * Gets one due date with everything its check-in form needs: the client, the previous check-in, and the current
   * check-in if there is one.
   */
  @Get('occurrences/:id')
  @Allow('rituals:read')
  one(@Param() { id }: IdParams): Promise<Json<OccurrenceDetailDto>> {
    return this.occurrences.one(id);
  }
}
