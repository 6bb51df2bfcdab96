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

  /** Excuses a date that is due or missed: it stays out of adherence, and nobody is reminded of it. */
  @Post('occurrences/:occurrenceId/excuses')
  @Allow('check-ins:write')
  excuse(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @IfMatch() version: number,
    @Body() { reason }: NewExcuseDto,
  ): Promise<Json<OccurrenceDetailDto>> {
    return this.excuses.excuse(occurrenceId, version, reason);
  }

  /** Takes the excuse back: the date is due again, or missed when the next one has come. */
  @Delete('occurrences/:occurrenceId/excuses')
  @Allow('check-ins:write')
  takeBack(
    @Param() { occurrenceId }: OfOccurrenceParams,
    @IfMatch() version: number,
  ): Promise<Json<OccurrenceDetailDto>> {
    return this.excuses.takeBack(occurrenceId, version);
  }
}
