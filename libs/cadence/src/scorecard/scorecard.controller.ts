import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { TakesBody } from '@quarterdeck/platform/http/bodies/body-rules';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import {
  MOST_VALUES,
  NewScorecardRowDto,
  ScorecardDto,
  ScorecardRowChangesDto,
  ScorecardValuesDto,
} from './scorecard.dto';
import { ScorecardService } from './scorecard.service';

@Controller('v1')
export class ScorecardController {
  constructor(private readonly scorecard: ScorecardService) {}

  /** Gets the scorecard: the last 13 weeks of each measure against its goal. */
  @Get('engagements/:engagementId/scorecard')
  @Allow('scorecards:read')
  one(@Param() { engagementId }: OfEngagementParams): Promise<Json<ScorecardDto>> {
    return this.scorecard.one(engagementId);
  }

  /** Adds a row and returns the whole scorecard. */
  @Post('engagements/:engagementId/scorecard-rows')
  @Allow('scorecards:write')
  add(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewScorecardRowDto,
  ): Promise<Json<ScorecardDto>> {
    return this.scorecard.add(engagementId, body);
  }

  /** Sets or clears cells, all of them or none. The last write to a cell wins. */
  @Put('engagements/:engagementId/scorecard-values')
  @Allow('scorecards:write')
  @TakesBody({ json: { values: 2 + 4 * MOST_VALUES } })
  fill(
    @Param() { engagementId }: OfEngagementParams,
    @Body() { values }: ScorecardValuesDto,
  ): Promise<Json<ScorecardDto>> {
    return this.scorecard.fill(engagementId, values);
  }

  /** Changes a row's name, unit, owner or goal and returns the whole scorecard. */
  @Patch('scorecard-rows/:id')
  @Allow('scorecards:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ScorecardRowChangesDto,
  ): Promise<Json<ScorecardDto>> {
    return this.scorecard.change(id, version, body);
  }

  /** Deletes a row and its values. */
  @Delete('scorecard-rows/:id')
  @HttpCode(204)
  @Allow('scorecards:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.scorecard.delete(id, version);
  }
}
