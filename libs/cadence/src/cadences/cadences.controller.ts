import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../lists/of-engagement.params';
import { CadenceDto, CadenceListDto, ChangeCadenceDto } from './cadences.dto';
import { CadencesService } from './cadences.service';

@Controller('v1')
export class CadencesController {
  constructor(private readonly cadences: CadencesService) {}

  /** The rituals of an engagement that repeat. */
  @Get('engagements/:engagementId/cadences')
  @Allow('cadences:read')
  list(@Param() { engagementId }: OfEngagementParams): Promise<Json<CadenceListDto>> {
    return this.cadences.listOf(engagementId);
  }

  /** Changes a cadence. A new weekday or time moves the due dates that are still ahead, and no others. */
  @Patch('cadences/:id')
  @Allow('cadences:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ChangeCadenceDto,
  ): Promise<Json<CadenceDto>> {
    return this.cadences.change(id, version, body);
  }
}
