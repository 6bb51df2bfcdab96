import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { CalendarFeedDto, CalendarFeedListDto, NewCalendarFeedDto } from './calendar-feeds.dto';
import { CalendarFeedsService } from './calendar-feeds.service';

@Controller('v1/calendar-feeds')
export class CalendarFeedsController {
  constructor(private readonly feeds: CalendarFeedsService) {}

  /** Lists your calendar feeds, newest first. */
  @Get()
  @Allow('calendar-feeds:subscribe')
  list(): Promise<Json<CalendarFeedListDto>> {
    return this.feeds.list();
  }

  /** Creates a calendar feed for one client or for every client you can see. */
  @Post()
  @Allow('calendar-feeds:subscribe')
  create(@Body() body: NewCalendarFeedDto): Promise<Json<CalendarFeedDto>> {
    return this.feeds.create(body);
  }

  /** Deletes a calendar feed. Its address stops working at once. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('calendar-feeds:subscribe')
  delete(@Param() { id }: IdParams): Promise<void> {
    return this.feeds.delete(id);
  }
}
