import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FeePeriodChangesDto, FeePeriodDto, FeePeriodListDto, NewFeePeriodDto } from './fees.dto';
import { FeesService } from './fees.service';

@Controller('v1')
export class FeesController {
  constructor(private readonly fees: FeesService) {}

  /** Lists an engagement's fees with their start dates, latest first. */
  @Get('engagements/:id/fees')
  @Allow('fees:read')
  list(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<FeePeriodListDto>> {
    return this.fees.list(id, query);
  }

  /** Sets the fee from a date on. Earlier fees stay in the history. */
  @Post('engagements/:id/fees')
  @Allow('fees:write')
  add(@Param() { id }: IdParams, @Body() body: NewFeePeriodDto): Promise<Json<FeePeriodDto>> {
    return this.fees.create(id, body);
  }

  /** Corrects the date, amount or note of a fee. */
  @Patch('fees/:id')
  @Allow('fees:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: FeePeriodChangesDto,
  ): Promise<Json<FeePeriodDto>> {
    return this.fees.update(id, version, body);
  }

  /** Deletes a fee from the history. The fee before it then applies longer. */
  @Delete('fees/:id')
  @HttpCode(204)
  @Allow('fees:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.fees.delete(id, version);
  }
}
