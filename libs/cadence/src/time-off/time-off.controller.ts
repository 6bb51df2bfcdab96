import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { NewTimeOffDto, TimeOffDto, TimeOffListDto } from './time-off.dto';
import { TimeOffService } from './time-off.service';
import { TimeOffPreviewDto, AffectedDatesDto } from './affected-dates.dto';

@Controller('v1')
export class TimeOffController {
  constructor(private readonly timeOff: TimeOffService) {}

  /** Lists the time off of a client and of the whole practice, latest first. */
  @Get('clients/:id/time-off')
  @Allow('calendar:read')
  ofClient(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<TimeOffListDto>> {
    return this.timeOff.ofClient(id, query);
  }

  /**
   * Adds time off for a client. Upcoming due dates in that time become `not_applicable`, send no reminders and are not
   * made up later.
   */
  @Post('clients/:id/time-off')
  @Allow('calendar:write')
  addForClient(@Param() { id }: IdParams, @Body() body: NewTimeOffDto): Promise<Json<TimeOffDto>> {
    return this.timeOff.begin(id, body);
  }

  /** Lists the time off of the whole practice, latest first. */
  @Get('time-off')
  @Allow('calendar:read')
  ofPractice(@Query() query: PageQuery): Promise<Json<TimeOffListDto>> {
    return this.timeOff.ofPractice(query);
  }

  /** Adds time off for the whole practice, covering every client. */
  @Post('time-off')
  @Allow('calendar:write')
  addForPractice(@Body() body: NewTimeOffDto): Promise<Json<TimeOffDto>> {
    return this.timeOff.begin(null, body);
  }

  /** Lists the planned due dates that time off for this client would cancel, without changing anything. */
  @Post('clients/:id/time-off-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfClient(
    @Param() { id }: IdParams,
    @Body() body: TimeOffPreviewDto,
  ): Promise<Json<AffectedDatesDto>> {
    return this.timeOff.preview(id, body);
  }

  /**
   * Lists the planned due dates that time off for the whole practice would cancel, for the clients you can see, without
   * changing anything.
   */
  @Post('time-off-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfPractice(@Body() body: TimeOffPreviewDto): Promise<Json<AffectedDatesDto>> {
    return this.timeOff.preview(null, body);
  }

  /** Ends time off as of yesterday. Upcoming due dates are expected again. */
  @Post('time-off/:id/endings')
  @Allow('calendar:write')
  end(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<TimeOffDto>> {
    return this.timeOff.end(id, version);
  }
}
