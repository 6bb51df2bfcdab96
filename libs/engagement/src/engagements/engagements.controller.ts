import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { CapacityAcceptanceDto } from '../capacity/capacity-acceptance.dto';
import { EngagementChangesDto, NewEngagementDto } from './engagement-changes.dto';
import { EngagementMovesService } from './engagement-moves.service';
import { EngagementDto, EngagementListDto } from './engagements.dto';
import { EngagementsService } from './engagements.service';
import { OfClientParams } from './of-client.params';

@Controller('v1')
export class EngagementsController {
  constructor(
    private readonly engagements: EngagementsService,
    private readonly moves: EngagementMovesService,
  ) {}

  /** Lists a client's engagements, latest cycle first. */
  @Get('clients/:clientId/engagements')
  @Allow('engagements:read')
  list(@Param() { clientId }: OfClientParams, @Query() query: PageQuery): Promise<Json<EngagementListDto>> {
    return this.engagements.list(clientId, query);
  }

  /** Drafts the client's next cycle with its phases and milestones. A client has at most one open engagement. */
  @Post('clients/:clientId/engagements')
  @Allow('engagements:write')
  create(
    @Param() { clientId }: OfClientParams,
    @Body() body: NewEngagementDto,
  ): Promise<Json<EngagementDto>> {
    return this.engagements.create(clientId, body);
  }

  /** Gets one engagement with its phases and milestones. */
  @Get('engagements/:id')
  @Allow('engagements:read')
  get(@Param() { id }: IdParams): Promise<Json<EngagementDto>> {
    return this.engagements.get(id);
  }

  /** Changes the model, the fee or, in a draft, the kickoff date. */
  @Patch('engagements/:id')
  @Allow('engagements:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: EngagementChangesDto,
  ): Promise<Json<EngagementDto>> {
    return this.engagements.update(id, version, body);
  }

  /**
   * Activates a draft whose scope is complete. Its phases start, reminders go out, and founders and viewers can see it.
   */
  @Post('engagements/:id/activations')
  @Allow('engagements:write')
  activate(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: CapacityAcceptanceDto,
  ): Promise<Json<EngagementDto>> {
    return this.moves.move(id, version, 'activate', body);
  }

  /** Pauses an active engagement. Reminders stop; no date moves. */
  @Post('engagements/:id/pauses')
  @Allow('engagements:write')
  pause(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.moves.move(id, version, 'pause');
  }

  /** Resumes a paused engagement. */
  @Post('engagements/:id/resumptions')
  @Allow('engagements:write')
  resume(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.moves.move(id, version, 'resume');
  }

  /** Completes an active engagement. The next cycle can then be drafted. */
  @Post('engagements/:id/completions')
  @Allow('engagements:write')
  complete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.moves.move(id, version, 'complete');
  }

  /** Cancels an open engagement, including a draft. */
  @Post('engagements/:id/cancellations')
  @Allow('engagements:write')
  cancel(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.moves.move(id, version, 'cancel');
  }
}
