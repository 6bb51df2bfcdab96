import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { HoursBudgetChangeDto, HoursBudgetDto, HoursLedgerDto } from './hours-budget.dto';
import { HoursBudgetService } from './hours-budget.service';

@Controller('v1/engagements/:id')
export class HoursBudgetController {
  constructor(private readonly hours: HoursBudgetService) {}

  /** Gets the hours the client buys per month and what happens to unused hours. */
  @Get('hours-budget')
  @Allow('hours:read')
  get(@Param() { id }: IdParams): Promise<Json<HoursBudgetDto>> {
    return this.hours.get(id);
  }

  /** Sets the hours per month for all months of the engagement, including past ones. */
  @Put('hours-budget')
  @Allow('hours:write')
  agree(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: HoursBudgetChangeDto,
  ): Promise<Json<HoursBudgetDto>> {
    return this.hours.agree(id, version, body);
  }

  /** Gets the hours ledger by month: bought, carried in, used, carried out, expired and over budget. */
  @Get('hours-ledger')
  @Allow('hours:read')
  ledger(@Param() { id }: IdParams): Promise<Json<HoursLedgerDto>> {
    return this.hours.ledger(id);
  }
}
