import { Controller, Get, Param } from '@nestjs/common';
import { OfOccurrenceParams } from '@quarterdeck/cadence/check-ins/check-ins.dto';
import { Allow } from '@quarterdeck/platform/http/access';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { PreparationDto } from './preparations.dto';
import { preparation } from './preparations.queries';

@Controller('v1')
export class PreparationsController {
  constructor(private readonly gate: Gate) {}

  /** What is on the table at a due date: agenda, open action items with their age, open decisions, gates that are due. */
  @Get('occurrences/:occurrenceId/preparation')
  @Allow('check-ins:write')
  one(@Param() { occurrenceId }: OfOccurrenceParams): Promise<Json<PreparationDto>> {
    return this.gate.read(preparation, [occurrenceId]);
  }
}
