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

  /** Lists the access an engagement needs, soonest needed first, with how long the open items have waited. */
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

  /** Changes who grants the access, when it was requested, when it is needed, or whether it blocks work. */
  @Patch('access-items/:id')
  @Allow('engagements:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: AccessItemChangesDto,
  ): Promise<Json<AccessItemDto>> {
    return this.items.update(id, version, body);
  }

  /** Deletes an access item that was never granted. */
  @Delete('access-items/:id')
  @HttpCode(204)
  @Allow('engagements:write')
  delete(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.items.delete(id, version);
  }
}
