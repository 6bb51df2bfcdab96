import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import {
  AccessItemChangesDto,
  AccessItemDto,
  AccessItemListDto,
  AccessItemListQuery,
  NewAccessItemDto,
} from './access-items.dto';
import { AccessItemsService } from './access-items.service';

@Controller('v1')
export class AccessItemsController {
  constructor(private readonly items: AccessItemsService) {}

  /** The access that an engagement needs, first needed first, and how long the open items have waited. */
  @Get('engagements/:id/access-items')
  @Allow('engagements:read')
  list(@Param() { id }: IdParams, @Query() query: AccessItemListQuery): Promise<Json<AccessItemListDto>> {
    return this.items.list(id, query);
  }

  /** Adds access that the engagement needs. */
  @Post('engagements/:id/access-items')
  @Allow('engagements:write')
  add(@Param() { id }: IdParams, @Body() body: NewAccessItemDto): Promise<Json<AccessItemDto>> {
    return this.items.create(id, body);
  }

  /** Says who grants it, when it was asked for, by when it is needed, or whether work waits for it. */
  @Patch('access-items/:id')
  @Allow('engagements:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: AccessItemChangesDto,
  ): Promise<Json<AccessItemDto>> {
    return this.items.update(id, version, body);
  }

  /** Takes access that was never granted off the list. */
  @Delete('access-items/:id')
  @HttpCode(204)
  @Allow('engagements:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.items.delete(id, version);
  }
}
