import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfClientParams } from '../engagements/of-client.params';
import {
  DecisionRightsBodyDto,
  DecisionRightSetDto,
  DecisionRightSetListDto,
  ObjectionBodyDto,
} from './decision-rights.dto';
import { DecisionRightsService } from './decision-rights.service';
import { RightSetMovesService } from './right-set-moves.service';

@Controller('v1')
export class DecisionRightsController {
  constructor(
    private readonly rights: DecisionRightsService,
    private readonly moves: RightSetMovesService,
  ) {}

  /**
   * Lists who decides what in an engagement, as decision right sets, newest first. Founders and viewers see a set once
   * it is proposed.
   */
  @Get('engagements/:id/decision-rights')
  @Allow('decision-rights:read')
  ofEngagement(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.rights.listByEngagement(id, query);
  }

  /** Lists the decision right sets of all a client's engagements, newest first. */
  @Get('clients/:clientId/decision-rights')
  @Allow('decision-rights:read')
  ofClient(
    @Param() { clientId }: OfClientParams,
    @Query() query: PageQuery,
  ): Promise<Json<DecisionRightSetListDto>> {
    return this.rights.listByClient(clientId, query);
  }

  /** Drafts the next set, with every category in one body. An engagement has at most one draft. */
  @Post('engagements/:id/decision-rights')
  @Allow('decision-rights:write')
  draft(@Param() { id }: IdParams, @Body() body: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.rights.draft(id, body);
  }

  /** Gets one decision right set. */
  @Get('decision-rights/:id')
  @Allow('decision-rights:read')
  get(@Param() { id }: IdParams): Promise<Json<DecisionRightSetDto>> {
    return this.rights.get(id);
  }

  /** Replaces a draft. Proposed and agreed sets cannot change. */
  @Put('decision-rights/:id')
  @Allow('decision-rights:write')
  write(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: DecisionRightsBodyDto,
  ): Promise<Json<DecisionRightSetDto>> {
    return this.rights.update(id, version, body);
  }

  /**
   * Proposes a draft to the client's founders and emails them. It replaces a proposal that is pending or was objected
   * to.
   */
  @Post('decision-rights/:id/proposals')
  @Allow('decision-rights:write')
  propose(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionRightSetDto>> {
    return this.moves.propose(id, version);
  }

  /**
   * Records the founder's agreement; no one at the practice can agree for them. The set replaces the one in force, and
   * its proposer gets an email.
   */
  @Post('decision-rights/:id/agreements')
  @Allow('decision-rights:agree')
  agree(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionRightSetDto>> {
    return this.moves.agree(id, version);
  }

  /**
   * Records the founder's request for changes. The set keeps its wording and the reason, and can no longer be agreed
   * to. Put the changes in the next set. The proposer gets an email.
   */
  @Post('decision-rights/:id/objections')
  @Allow('decision-rights:agree')
  object(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: ObjectionBodyDto,
  ): Promise<Json<DecisionRightSetDto>> {
    return this.moves.object(id, version, reason);
  }
}
