import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ChangeDecisionService } from './change-decision.service';
import { DecisionChangesDto, NewDecisionDto } from './decision-changes.dto';
import { DecisionDto, DecisionListDto } from './decisions.dto';
import { DecisionsQuery, EngagementDecisionsQuery } from './decisions.params';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import { DecisionsService } from './decisions.service';

@Controller('v1')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly changes: ChangeDecisionService,
  ) {}

  /** Logs a decision to make, as a draft with the client's next number. */
  @Post('engagements/:engagementId/decisions')
  @Allow('decisions:write')
  record(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewDecisionDto,
  ): Promise<Json<DecisionDto>> {
    return this.decisions.create(engagementId, body);
  }

  /** Lists an engagement's decisions, newest first. */
  @Get('engagements/:engagementId/decisions')
  @Allow('decisions:read')
  listOf(
    @Param() { engagementId }: OfEngagementParams,
    @Query() query: EngagementDecisionsQuery,
  ): Promise<Json<DecisionListDto>> {
    return this.decisions.list({ ...query, engagementId });
  }

  /** Lists the decisions of every client you can see, newest first. `q` searches their text. */
  @Get('decisions')
  @Allow('decisions:read')
  list(@Query() query: DecisionsQuery): Promise<Json<DecisionListDto>> {
    return this.decisions.list(query);
  }

  /** Gets one decision with its approved and proposed revisions, timeline and links. */
  @Get('decisions/:id')
  @Allow('decisions:read')
  get(@Param() { id }: IdParams): Promise<Json<DecisionDto>> {
    return this.decisions.get(id);
  }

  /**
   * Changes a decision. Editing the content of a proposed or accepted decision creates and proposes a new revision;
   * readers see the approved one until the new one is approved.
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
