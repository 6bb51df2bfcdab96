import { Body, Controller, Delete, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
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

  /** Lists a client's action items across all engagements. Open items carry over from cycle to cycle. */
  @Get('clients/:clientId/action-items')
  @Allow('action-items:read')
  list(
    @Param() { clientId }: ClientActionItemsParams,
    @Query() query: ActionItemListQuery,
  ): Promise<Json<ActionItemListDto>> {
    return this.items.list(clientId, query);
  }

  /** Creates an action item. */
  @Post('engagements/:engagementId/action-items')
  @Allow('action-items:write')
  add(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewActionItemDto,
  ): Promise<Json<ActionItemDto>> {
    return this.items.add(engagementId, body);
  }

  /** Gets one action item. */
  @Get('action-items/:id')
  @Allow('action-items:read')
  one(@Param() { id }: IdParams): Promise<Json<ActionItemDto>> {
    return this.items.one(id);
  }

  /** Changes the wording, owner or date of an open action item. */
  @Patch('action-items/:id')
  @Allow('action-items:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ActionItemChangesDto,
  ): Promise<Json<ActionItemDto>> {
    return this.items.change(id, version, body);
  }

  /**
   * Marks an action item as done. Founders can complete only their own items; for others they get
   * `action_item.not_yours`.
   */
  @Post('action-items/:id/completions')
  @Allow('action-items:keep')
  complete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.complete(id, version);
  }

  /** Drops an action item, with a reason. */
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
   * Reopens an action item that was completed or dropped. Its age keeps counting from the day it was created. Founders
   * can reopen only items they completed themselves.
   */
  @Post('action-items/:id/reopenings')
  @Allow('action-items:keep')
  reopen(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.reopen(id, version);
  }

  /** Publishes an action item to the client's founder and viewers. */
  @Post('action-items/:id/publications')
  @Allow('action-items:write')
  publish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.publish(id, version);
  }

  /** Makes an action item private again. */
  @Delete('action-items/:id/publications')
  @Allow('action-items:write')
  unpublish(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<ActionItemDto>> {
    return this.moves.unpublish(id, version);
  }
}
