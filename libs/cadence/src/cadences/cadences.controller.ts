import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../lists/of-engagement.params';
import {
  CadenceDetailDto,
  CadenceListDto,
  ChangeCadenceDto,
  ChangedCadenceDto,
  EndCadenceDto,
  NewCadenceDto,
  ReplannedDto,
} from './cadences.dto';
import { CadencesService } from './cadences.service';
import { ChangeCadenceService } from './change-cadence.service';

@Controller('v1')
export class CadencesController {
  constructor(
    private readonly cadences: CadencesService,
    private readonly changes: ChangeCadenceService,
  ) {}

  /** The rituals of an engagement that repeat; those that have ended come last. */
  @Get('engagements/:engagementId/cadences')
  @Allow('cadences:read')
  list(@Param() { engagementId }: OfEngagementParams): Promise<Json<CadenceListDto>> {
    return this.cadences.listOf(engagementId);
  }

  /** Sets up a ritual. While the engagement is a draft nothing is planned; then it is, from now on. */
  @Post('engagements/:engagementId/cadences')
  @Allow('cadences:write')
  create(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewCadenceDto,
  ): Promise<Json<CadenceDetailDto>> {
    return this.cadences.create(engagementId, body);
  }

  /** One ritual. */
  @Get('cadences/:id')
  @Allow('cadences:read')
  one(@Param() { id }: IdParams): Promise<Json<CadenceDetailDto>> {
    return this.cadences.one(id);
  }

  /** Changes a cadence. A new rule or time moves the due dates that are still ahead, and no others; `replanned` says which. */
  @Patch('cadences/:id')
  @Allow('cadences:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ChangeCadenceDto,
  ): Promise<Json<ChangedCadenceDto>> {
    return this.changes.change(id, version, body);
  }

  /** Which due dates a change would move, without changing anything. */
  @Post('cadences/:id/previews')
  @HttpCode(200)
  @Allow('cadences:write')
  preview(@Param() { id }: IdParams, @Body() body: ChangeCadenceDto): Promise<Json<ReplannedDto>> {
    return this.changes.preview(id, body);
  }

  /** Ends a cadence: nothing is due after its last day. A later `endsOn` takes it back. */
  @Post('cadences/:id/endings')
  @Allow('cadences:write')
  end(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: EndCadenceDto,
  ): Promise<Json<ChangedCadenceDto>> {
    return this.changes.end(id, version, body);
  }
}
