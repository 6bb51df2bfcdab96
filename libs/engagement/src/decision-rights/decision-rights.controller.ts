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

  /** Who decides what in an engagement: its sets, newest first. Founders and viewers see them from the proposal on. */
  @Get('engagements/:id/decision-rights')
  @Allow('decision-rights:read')
  ofEngagement(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<DecisionRightSetListDto>> {
    return this.rights.listByEngagement(id, query);
  }

  /** The sets of all engagements of a client, newest first. */
  @Get('clients/:clientId/decision-rights')
  @Allow('decision-rights:read')
  ofClient(
    @Param() { clientId }: OfClientParams,
    @Query() query: PageQuery,
  ): Promise<Json<DecisionRightSetListDto>> {
    return this.rights.listByClient(clientId, query);
  }

  /** Drafts the next set, all categories in one body. An engagement has one draft at most. */
  @Post('engagements/:id/decision-rights')
  @Allow('decision-rights:write')
  draft(@Param() { id }: IdParams, @Body() body: DecisionRightsBodyDto): Promise<Json<DecisionRightSetDto>> {
    return this.rights.draft(id, body);
  }

  /** One set. */
  @Get('decision-rights/:id')
  @Allow('decision-rights:read')
  get(@Param() { id }: IdParams): Promise<Json<DecisionRightSetDto>> {
    return this.rights.get(id);
  }

  /** Writes a draft anew. What was proposed or agreed stays as it is. */
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
   * Proposes a draft: the client's founders see it and are asked by mail. It takes the place of a proposal that waits, or
   * that a founder objected to.
   */
  @Post('decision-rights/:id/proposals')
  @Allow('decision-rights:write')
  propose(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionRightSetDto>> {
    return this.moves.propose(id, version);
  }

  /**
   * The founder agrees; nobody of the practice can do it for them. The set replaces the one in force, and whoever
   * proposed it is told by mail.
   */
  @Post('decision-rights/:id/agreements')
  @Allow('decision-rights:agree')
  agree(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<DecisionRightSetDto>> {
    return this.moves.agree(id, version);
  }

  /**
   * The founder asks for changes. What was proposed stays as it was read, with the reason beside it, and is not agreed to
   * any more: the change is the next set. Whoever proposed it is told by mail.
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
