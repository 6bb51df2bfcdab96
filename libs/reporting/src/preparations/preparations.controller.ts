import { Controller, Get, Param } from '@nestjs/common';
import { OfOccurrenceParams } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { PreparationDto } from './preparations.dto';
import { preparation } from './preparations.queries';

@Controller('v1')
export class PreparationsController {
  constructor(private readonly db: TenantDb) {}

  /**
   * Gets what to discuss at a due date: agenda, open action items with their age, open decisions and due phase gates.
   */
  @Get('occurrences/:occurrenceId/preparation')
  @Allow('check-ins:write')
  one(@Param() { occurrenceId }: OfOccurrenceParams): Promise<Json<PreparationDto>> {
    return this.db.read(preparation(occurrenceId));
  }
}
