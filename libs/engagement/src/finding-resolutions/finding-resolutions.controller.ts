import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  FindingResolutionDto,
  FindingResolutionListDto,
  NewFindingResolutionDto,
} from './finding-resolutions.dto';
import { FindingResolutionsService } from './finding-resolutions.service';

@Controller('v1/findings/:id')
export class FindingResolutionsController {
  constructor(private readonly resolutions: FindingResolutionsService) {}

  /** Lists the resolution of a finding; empty while the finding is open. */
  @Get('resolutions')
  @Allow('findings:read')
  list(@Param() { id }: IdParams): Promise<Json<FindingResolutionListDto>> {
    return this.resolutions.list(id);
  }

  /** Resolves a finding, with evidence. */
  @Post('resolutions')
  @Allow('findings:write')
  resolve(
    @Param() { id }: IdParams,
    @Body() body: NewFindingResolutionDto,
  ): Promise<Json<FindingResolutionDto>> {
    return this.resolutions.resolve(id, body);
  }

  /** Reopens a finding. */
  @Delete('resolutions')
  @HttpCode(204)
  @Allow('findings:write')
  reopen(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.resolutions.reopen(id, version);
  }
}
