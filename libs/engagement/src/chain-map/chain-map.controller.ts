import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import { ChainMapDto, ReplaceChainMapDto } from './chain-map.dto';
import { ChainMapService } from './chain-map.service';

@Controller('v1/engagements/:engagementId/chain-map')
export class ChainMapController {
  constructor(private readonly maps: ChainMapService) {}

  /** Gets the chain map from engineering to revenue. A new engagement starts with the stages of its template. */
  @Get()
  @Allow('chain-maps:read')
  of(@Param() { engagementId }: OfEngagementParams): Promise<Json<ChainMapDto>> {
    return this.maps.get(engagementId);
  }

  /** Replaces the whole chain map: its stages, their order and the break. */
  @Put()
  @Allow('chain-maps:write')
  replace(
    @Param() { engagementId }: OfEngagementParams,
    @IfMatch() version: number,
    @Body() body: ReplaceChainMapDto,
  ): Promise<Json<ChainMapDto>> {
    return this.maps.replace(engagementId, version, body);
  }

  /** Publishes the chain map, with its published findings, to the client's founder and viewers. */
  @Post('publications')
  @Allow('chain-maps:write')
  publish(
    @Param() { engagementId }: OfEngagementParams,
    @IfMatch() version: number,
  ): Promise<Json<ChainMapDto>> {
    return this.maps.publish(engagementId, version);
  }

  /** Makes the chain map private again. */
  @Delete('publications')
  @Allow('chain-maps:write')
  unpublish(
    @Param() { engagementId }: OfEngagementParams,
    @IfMatch() version: number,
  ): Promise<Json<ChainMapDto>> {
    return this.maps.unpublish(engagementId, version);
  }
}
