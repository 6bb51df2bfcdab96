import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TakesBody } from '@quarterdeck/platform/http/bodies/body-rules';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  CalendarFileDto,
  HolidayDto,
  HolidayImportDto,
  HolidayImportQuery,
  HolidayListDto,
  HolidayListQuery,
  LARGEST_CALENDAR,
  NewHolidayDto,
} from './holidays.dto';
import { HolidaysService } from './holidays.service';
import { ImportHolidaysService } from './import-holidays.service';

@Controller('v1')
export class HolidaysController {
  constructor(
    private readonly holidays: HolidaysService,
    private readonly imports: ImportHolidaysService,
  ) {}

  /** Lists a client's holidays from today on. */
  @Get('clients/:id/holidays')
  @Allow('calendar:read')
  list(@Param() { id }: IdParams, @Query() query: HolidayListQuery): Promise<Json<HolidayListDto>> {
    return this.holidays.list(id, query);
  }

  /** Adds a holiday. Upcoming due dates on that day become `not_applicable` and send no reminders. */
  @Post('clients/:id/holidays')
  @Allow('calendar:write')
  add(@Param() { id }: IdParams, @Body() body: NewHolidayDto): Promise<Json<HolidayDto>> {
    return this.holidays.add(id, body);
  }

  /**
   * Imports all-day events from an .ics file as holidays, sent as `text/calendar` or as JSON. Multi-day events count
   * for each day, and yearly events are expanded for the next two years. The import adds all holidays or none. The file
   * must be at most 1 MB.
   */
  @Post('clients/:id/holiday-imports')
  @Allow('calendar:write')
  @TakesBody({ bytes: LARGEST_CALENDAR + 65_536, types: ['text/calendar'] })
  import(
    @Param() { id }: IdParams,
    @Query() { dryRun }: HolidayImportQuery,
    @Body() { calendar }: CalendarFileDto,
  ): Promise<Json<HolidayImportDto>> {
    return this.imports.import(id, calendar, dryRun ?? false);
  }

  /** Deletes a holiday. Upcoming due dates on that day are expected again. */
  @Delete('holidays/:id')
  @HttpCode(204)
  @Allow('calendar:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.holidays.delete(id, version);
  }
}
