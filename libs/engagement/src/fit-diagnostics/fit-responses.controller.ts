import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FitConversionsService } from './fit-conversions.service';
import {
  FitConversionDto,
  FitInboxDto,
  FitInboxQuery,
  FitResponseChangesDto,
  FitResponseDto,
} from './fit-responses.dto';
import { FitResponsesService } from './fit-responses.service';

@Controller('v1/fit-responses')
export class FitResponsesController {
  constructor(
    private readonly responses: FitResponsesService,
    private readonly conversions: FitConversionsService,
  ) {}

  /** Lists the responses received through the practice's links, newest first. */
  @Get()
  @Allow('fit-responses:read')
  list(@Query() query: FitInboxQuery): Promise<Json<FitInboxDto>> {
    return this.responses.list(query);
  }

  /** Gets one response with its answers and result. */
  @Get(':id')
  @Allow('fit-responses:read')
  get(@Param() { id }: IdParams): Promise<Json<FitResponseDto>> {
    return this.responses.get(id);
  }

  /** Marks a response as read or unread, or shows a client's response to its founder. */
  @Patch(':id')
  @Allow('fit-responses:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: FitResponseChangesDto,
  ): Promise<Json<FitResponseDto>> {
    return this.responses.update(id, version, body);
  }

  /** Deletes a response that did not become a client, including the name and address in it. */
  @Delete(':id')
  @HttpCode(204)
  @Allow('fit-responses:write')
  remove(@Param() { id }: IdParams, @IfMatch() version: number): Promise<void> {
    return this.responses.delete(id, version);
  }

  /**
   * Converts a response into a client with a draft engagement. A second conversion returns 409 and names the client.
   */
  @Post(':id/conversions')
  @Allow('clients:write')
  convert(@Param() { id }: IdParams, @Body() body: FitConversionDto): Promise<Json<FitResponseDto>> {
    return this.conversions.convert(id, body);
  }
}
