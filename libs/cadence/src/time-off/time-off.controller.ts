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

  /** Time off of a client and of the whole practice, latest first. */
  @Get('clients/:id/time-off')
  @Allow('calendar:read')
  ofClient(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<TimeOffListDto>> {
    return this.timeOff.ofClient(id, query);
  }

  /** Adds time off for a client. What is due meanwhile and still ahead is not applicable; nobody is reminded, and nothing is made up later. */
  @Post('clients/:id/time-off')
  @Allow('calendar:write')
  addForClient(@Param() { id }: IdParams, @Body() body: NewTimeOffDto): Promise<Json<TimeOffDto>> {
    return this.timeOff.begin(id, body);
  }

  /** Time off of the whole practice, latest first. */
  @Get('time-off')
  @Allow('calendar:read')
  ofPractice(@Query() query: PageQuery): Promise<Json<TimeOffListDto>> {
    return this.timeOff.ofPractice(query);
  }

  /** Adds time off for the whole practice: every client. */
  @Post('time-off')
  @Allow('calendar:write')
  addForPractice(@Body() body: NewTimeOffDto): Promise<Json<TimeOffDto>> {
    return this.timeOff.begin(null, body);
  }

  /** Which planned due dates time off of this client would free; nothing is written. */
  @Post('clients/:id/time-off-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfClient(
    @Param() { id }: IdParams,
    @Body() body: TimeOffPreviewDto,
  ): Promise<Json<AffectedDatesDto>> {
    return this.timeOff.preview(id, body);
  }

  /** Which planned due dates time off of the whole practice would free, of the clients that you see, without pausing anything. */
  @Post('time-off-previews')
  @HttpCode(200)
  @Allow('calendar:write')
  previewOfPractice(@Body() body: TimeOffPreviewDto): Promise<Json<AffectedDatesDto>> {
    return this.timeOff.preview(null, body);
  }

  /** Ends a timeOff: yesterday was its last day. What is still ahead is expected again. */
  @Post('time-off/:id/endings')
  @Allow('calendar:write')
  end(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<TimeOffDto>> {
    return this.timeOff.end(id, version);
  }
}
