import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FitLinkDto, FitLinkListDto, NewFitLinkDto } from './fit-links.dto';
import { FitLinksService } from './fit-links.service';

@Controller('v1/fit-diagnostic-links')
export class FitLinksController {
  constructor(private readonly links: FitLinksService) {}

  /** Lists the practice's fit diagnostic links, newest first, including revoked ones. */
  @Get()
  @Allow('fit-links:read')
  list(@Query() query: PageQuery): Promise<Json<FitLinkListDto>> {
    return this.links.list(query);
  }

  /** Creates a link where anyone can answer the fit diagnostic without signing in. */
  @Post()
  @Allow('fit-links:write')
  create(@Body() body: NewFitLinkDto): Promise<Json<FitLinkDto>> {
    return this.links.create(body);
  }

  /** Revokes a link. It stops working at once; existing responses stay. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('fit-links:write')
  revoke(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.links.revoke(id, version);
  }
}
