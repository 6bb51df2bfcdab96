import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { NewTimeEntryDto, TimeEntryChangesDto, TimeEntryDto, TimeEntryListDto } from './time-entries.dto';
import { TimeEntriesService } from './time-entries.service';

@Controller('v1')
export class TimeEntriesController {
  constructor(private readonly entries: TimeEntriesService) {}

  /** Lists an engagement's time entries, latest first. */
  @Get('engagements/:id/time-entries')
  @Allow('hours:read')
  list(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<TimeEntryListDto>> {
    return this.entries.list(id, query);
  }

  /** Creates a time entry. */
  @Post('engagements/:id/time-entries')
  @Allow('hours:write')
  record(@Param() { id }: IdParams, @Body() body: NewTimeEntryDto): Promise<Json<TimeEntryDto>> {
    return this.entries.create(id, body);
  }

  /** Corrects a time entry. */
  @Patch('time-entries/:id')
  @Allow('hours:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: TimeEntryChangesDto,
  ): Promise<Json<TimeEntryDto>> {
    return this.entries.update(id, version, body);
  }

  /** Deletes a time entry. */
  @Delete('time-entries/:id')
  @HttpCode(204)
  @Allow('hours:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.entries.delete(id, version);
  }
}
