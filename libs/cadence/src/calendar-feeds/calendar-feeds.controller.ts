import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { CalendarFeedDto, CalendarFeedListDto, NewCalendarFeedDto } from './calendar-feeds.dto';
import { CalendarFeedsService } from './calendar-feeds.service';

@Controller('v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /** The caller's own feeds, newest first. */
  @Get()
  @Allow('calendar-feeds:subscribe')
  list(): Promise<Json<CalendarFeedListDto>> {
    return this.feeds.list();
  }

  /** Makes an address for a calendar program, of one client or of all that the caller sees. */
  @Post()
  @Allow('calendar-feeds:subscribe')
  create(@Body() body: NewCalendarFeedDto): Promise<Json<CalendarFeedDto>> {
    return this.feeds.create(body);
  }

  /** The address stops working at once. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('calendar-feeds:subscribe')
  delete(@Param() { id }: IdParams): Promise<void> {
    return this.feeds.delete(id);
  }
}
