import { Body, Controller, Delete, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfOccurrenceParams } from '../check-ins/check-ins.dto';
import { OccurrenceDetailDto } from '../occurrences/occurrences.dto';
import { NewExcuseDto } from './excuses.dto';
import { ExcusesService } from './excuses.service';

@Controller('v1')
export class ExcusesController {
  constructor(private readonly excuses: ExcusesService) {}

  /** Excuses a due or missed date. It no longer counts toward adherence and sends no reminders. */
  @Post('occurrences/:occurrenceId/excuses')
  @Allow('check-ins:write')
  excuse(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @IfMatch() version: number,
    @Body() { reason }: NewExcuseDto,
  ): Promise<Json<OccurrenceDetailDto>> {
    return this.excuses.excuse(occurrenceId, version, reason);
  }

  /** Removes the excuse. The date is due again, or missed if the next date has passed. */
  @Delete('occurrences/:occurrenceId/excuses')
  @Allow('check-ins:write')
  takeBack(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @IfMatch() version: number,
  ): Promise<Json<OccurrenceDetailDto>> {
    return this.excuses.takeBack(occurrenceId, version);
  }
}
