import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import {
  ChangeCheckInDto,
  CheckInDto,
  CheckInListDto,
  OfOccurrenceParams,
  SubmitCheckInDto,
} from './check-ins.dto';
import { CheckInsService } from './check-ins.service';

@Controller('v1')
export class CheckInsController {
  constructor(private readonly checkIns: CheckInsService) {}

  /**
   * Submits the check-in for a due date and marks the date as done. Each due date takes one check-in, no earlier than
   * the week of the date.
   */
  @Post('occurrences/:occurrenceId/check-ins')
  @Allow('check-ins:write')
  submit(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @Body() body: SubmitCheckInDto,
  ): Promise<Json<CheckInDto>> {
    return this.checkIns.submit(occurrenceId, body);
  }

  /** Lists an engagement's check-ins, newest first. */
  @Get('engagements/:engagementId/check-ins')
  @Allow('check-ins:read')
  list(
    @Param() { engagementId }: OfEngagementParams,
    @Query() page: PageQuery,
  ): Promise<Json<CheckInListDto>> {
    return this.checkIns.listOf(engagementId, page);
  }

  /** Gets one check-in. */
  @Get('check-ins/:id')
  @Allow('check-ins:read')
  one(@Param() { id }: IdParams): Promise<Json<CheckInDto>> {
    return this.checkIns.one(id);
  }

  /** Changes a check-in. Its due date, author and punctuality stay the same. */
  @Patch('check-ins/:id')
  @Allow('check-ins:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ChangeCheckInDto,
  ): Promise<Json<CheckInDto>> {
    return this.checkIns.change(id, version, body);
  }

  /** Publishes a check-in to the client's founder and viewers. */
  @Post('check-ins/:id/publications')
  @Allow('check-ins:write')
  publish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<CheckInDto>> {
    return this.checkIns.publish(id, version);
  }

  /** Makes a check-in private again. */
  @Delete('check-ins/:id/publications')
  @Allow('check-ins:write')
  unpublish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<CheckInDto>> {
    return this.checkIns.unpublish(id, version);
  }
}
