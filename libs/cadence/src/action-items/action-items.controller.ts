import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../lists/of-engagement.params';
import { ActionItemMovesService } from './action-item-moves.service';
import {
  ActionItemChangesDto,
  ActionItemDto,
  ActionItemListDto,
  ActionItemListQuery,
  ClientActionItemsParams,
  DropActionItemDto,
  NewActionItemDto,
} from './action-items.dto';
import { ActionItemsService } from './action-items.service';

@Controller('v1')
export class ActionItemsController {
  constructor(
    private readonly items: ActionItemsService,
    private readonly moves: ActionItemMovesService,
  ) {}

  /** What was promised at a client, of every engagement: open items carry over from cycle to cycle. */
  @Get('clients/:clientId/action-items')
  @Allow('action-items:read')
  list(
    @Param() { clientId }: ClientActionItemsParams,
    @Query() query: ActionItemListQuery,
  ): Promise<Json<ActionItemListDto>> {
    return this.items.list(clientId, query);
  }

  /** Writes down a promise. */
  @Post('engagements/:engagementId/action-items')
  @Allow('action-items:write')
  add(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewActionItemDto,
  ): Promise<Json<ActionItemDto>> {
    return this.items.add(engagementId, body);
  }

  /** One action item. */
  @Get('action-items/:id')
  @Allow('action-items:read')
  one(@Param() { id }: IdParams): Promise<Json<ActionItemDto>> {
    return this.items.one(id);
  }

  /** Says it in other words, gives it to somebody else or another date. Open items only. */
  @Patch('action-items/:id')
  @Allow('action-items:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ActionItemChangesDto,
  ): Promise<Json<ActionItemDto>> {
    return this.items.change(id, version, body);
  }

  /** The promise was kept. Founders say so of their own promises only: `action_item.not_yours` otherwise. */
  @Post('action-items/:id/completions')
  @Allow('action-items:keep')
  complete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.complete(id, version);
  }

  /** Nobody will do it, and why. */
  @Post('action-items/:id/drops')
  @Allow('action-items:write')
  drop(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: DropActionItemDto,
  ): Promise<Json<ActionItemDto>> {
    return this.moves.drop(id, version, reason);
  }

  /**
   * It was not done after all, or is wanted again: it is open, as old as it is. Founders reopen what they ticked off
   * themselves.
   */
  @Post('action-items/:id/reopenings')
  @Allow('action-items:keep')
  reopen(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.reopen(id, version);
  }

  /** Shows it to the founder and viewers of its client. */
  @Post('action-items/:id/publications')
  @Allow('action-items:write')
  publish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.publish(id, version);
  }

  /** Makes it private again. */
  @Delete('action-items/:id/publications')
  @Allow('action-items:write')
  unpublish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.unpublish(id, version);
  }
}
