import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ChangeDecisionService } from './change-decision.service';
import { DecisionChangesDto, NewDecisionDto } from './decision-changes.dto';
import { DecisionDto, DecisionListDto } from './decisions.dto';
import { DecisionsQuery, EngagementDecisionsQuery, OfEngagementParams } from './decisions.params';
import { DecisionsService } from './decisions.service';

@Controller('v1')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly changes: ChangeDecisionService,
  ) {}

  /** Logs what has to be decided, as a draft with the client's next number. */
  @Post('engagements/:engagementId/decisions')
  @Allow('decisions:write')
  record(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewDecisionDto,
  ): Promise<Json<DecisionDto>> {
    return this.decisions.create(engagementId, body);
  }

  /** The decisions of an engagement, newest first. */
  @Get('engagements/:engagementId/decisions')
  @Allow('decisions:read')
  listOf(
    @Param() { engagementId }: OfEngagementParams,
    @Query() query: EngagementDecisionsQuery,
  ): Promise<Json<DecisionListDto>> {
    return this.decisions.list({ ...query, engagementId });
  }

  /** The decisions of every client that the caller sees, newest first; with `q` those that have the words. */
  @Get('decisions')
  @Allow('decisions:read')
  list(@Query() query: DecisionsQuery): Promise<Json<DecisionListDto>> {
    return this.decisions.list(query);
  }

  /** One decision with its approved and its proposed revision, its timeline and its links. */
  @Get('decisions/:id')
  @Allow('decisions:read')
  get(@Param() { id }: IdParams): Promise<Json<DecisionDto>> {
    return this.decisions.get(id);
  }

  /**
   * Changes a draft. Words of a proposed or accepted decision become a further revision, which is proposed; readers keep to
   * the approved one until it is approved.
   */
  @Patch('decisions/:id')
  @Allow('decisions:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: DecisionChangesDto,
  ): Promise<Json<DecisionDto>> {
    return this.changes.update(id, version, body);
  }
}
