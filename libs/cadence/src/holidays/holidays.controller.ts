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

  /** Days on which a client expects nothing, from today on. */
  @Get('clients/:id/holidays')
  @Allow('calendar:read')
  list(@Param() { id }: IdParams, @Query() query: HolidayListQuery): Promise<Json<HolidayListDto>> {
    return this.holidays.list(id, query);
  }

  /** Adds a holiday. What is due on it and still ahead is not applicable; nobody is reminded. */
  @Post('clients/:id/holidays')
  @Allow('calendar:write')
  add(@Param() { id }: IdParams, @Body() body: NewHolidayDto): Promise<Json<HolidayDto>> {
    return this.holidays.add(id, body);
  }

  /**
   * Adds the holidays of an .ics file, as `text/calendar` or as JSON: events of whole days, of one day or several, with
   * what repeats every year for the next two years. All of them, or none. A file has 1 MB at most.
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

  /** Takes a holiday away. What is due on it and still ahead is expected again. */
  @Delete('holidays/:id')
  @HttpCode(204)
  @Allow('calendar:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.holidays.delete(id, version);
  }
}
