import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import {
  FindingChangesDto,
  FindingListQuery,
  FindingsOfEngagementQuery,
  NewFindingDto,
} from './finding-changes.dto';
import { FindingPublicationsService } from './finding-publications.service';
import { FindingDto, FindingListDto } from './findings.dto';
import { FindingsService } from './findings.service';

@Controller('v1')
export class FindingsController {
  constructor(
    private readonly findings: FindingsService,
    private readonly publications: FindingPublicationsService,
  ) {}

  /** Lists an engagement's findings, latest first. */
  @Get('engagements/:engagementId/findings')
  @Allow('findings:read')
  listOf(
    @Param() { engagementId }: OfEngagementParams,
    @Query() query: FindingsOfEngagementQuery,
  ): Promise<Json<FindingListDto>> {
    return this.findings.listByEngagement(engagementId, query);
  }

  /** Records a finding. It is private until published. */
  @Post('engagements/:engagementId/findings')
  @Allow('findings:write')
  record(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewFindingDto,
  ): Promise<Json<FindingDto>> {
    return this.findings.create(engagementId, body);
  }

  /** Lists the findings of all clients, latest first. */
  @Get('findings')
  @Allow('findings:read')
  list(@Query() query: FindingListQuery): Promise<Json<FindingListDto>> {
    return this.findings.list(query);
  }

  /** Gets one finding. */
  @Get('findings/:id')
  @Allow('findings:read')
  one(@Param() { id }: IdParams): Promise<Json<FindingDto>> {
    return this.findings.get(id);
  }

  /** Changes a finding. The founder sees changes to a published finding at once. */
  @Patch('findings/:id')
  @Allow('findings:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: FindingChangesDto,
  ): Promise<Json<FindingDto>> {
    return this.findings.update(id, version, body);
  }

  /** Deletes a finding that nothing refers to. */
  @Delete('findings/:id')
  @HttpCode(204)
  @Allow('findings:write')
  remove(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.findings.delete(id, version);
  }

  /** Publishes a finding to the client's founder and viewers. Requires a founder summary. */
  @Post('findings/:id/publications')
  @Allow('findings:write')
  publish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<FindingDto>> {
    return this.publications.publish(id, version);
  }

  /** Makes a finding private again. */
  @Delete('findings/:id/publications')
  @Allow('findings:write')
  unpublish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<FindingDto>> {
    return this.publications.unpublish(id, version);
  }
}
