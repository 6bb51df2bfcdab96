import { Body, Controller, Delete, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { SequenceCompletionDto, SequenceItemDto, SequenceItemListDto } from './sequence-items.dto';
import { SequenceItemsService } from './sequence-items.service';

@Controller('v1')
export class SequenceItemsController {
  constructor(private readonly items: SequenceItemsService) {}

  /** Lists the steps of the first month by date, and the access that blocks them. */
  @Get('engagements/:id/sequence-items')
  @Allow('engagements:read')
  list(@Param() { id }: IdParams, @Query() query: PageQuery): Promise<Json<SequenceItemListDto>> {
    return this.items.list(id, query);
  }

  /** Marks a step as done. Refused in weeks 2 to 4 while blocking access is open. */
  @Post('sequence-items/:id/completions')
  @Allow('engagements:write')
  complete(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { doneOn }: SequenceCompletionDto,
  ): Promise<Json<SequenceItemDto>> {
    return this.items.complete(id, version, doneOn);
  }

  /** Reopens a step. */
  @Delete('sequence-items/:id/completions')
  @Allow('engagements:write')
  reopen(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<SequenceItemDto>> {
    return this.items.reopen(id, version);
  }
}
