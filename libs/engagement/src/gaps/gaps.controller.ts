import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import { GapRankingDto } from './gap-ranking.dto';
import { GapRankingService } from './gap-ranking.service';
import {
  ChooseInstallFocusDto,
  InstallFocusDto,
  InstallFocusListDto,
  ReleaseInstallFocusDto,
} from './install-focus.dto';
import { InstallFocusesService } from './install-focuses.service';

@Controller('v1')
export class GapsController {
  constructor(
    private readonly ranking: GapRankingService,
    private readonly focuses: InstallFocusesService,
  ) {}

  /** Ranks an engagement's findings by monthly cost x confidence / effort, and returns the gap in install focus. */
  @Get('engagements/:engagementId/gap-ranking')
  @Allow('gaps:read')
  rank(@Param() { engagementId }: OfEngagementParams): Promise<Json<GapRankingDto>> {
    return this.ranking.get(engagementId);
  }

  /** Lists the gaps that were in focus, latest first. At most one is not released. */
  @Get('engagements/:engagementId/install-focuses')
  @Allow('gaps:read')
  listOf(
    @Param() { engagementId }: OfEngagementParams,
    @Query() page: PageQuery,
  ): Promise<Json<InstallFocusListDto>> {
    return this.focuses.list(engagementId, page);
  }

  /**
   * Chooses the one gap to close. Returns 409 while another gap is in focus. Any gap other than rank 1 requires a
   * rationale.
   */
  @Post('engagements/:engagementId/install-focuses')
  @Allow('gaps:write')
  choose(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: ChooseInstallFocusDto,
  ): Promise<Json<InstallFocusDto>> {
    return this.focuses.choose(engagementId, body);
  }

  /** Gets one install focus. */
  @Get('install-focuses/:id')
  @Allow('gaps:read')
  one(@Param() { id }: IdParams): Promise<Json<InstallFocusDto>> {
    return this.focuses.get(id);
  }

  /** Releases the focus, whether the gap was closed or abandoned. It stays in the history. */
  @Post('install-focuses/:id/releases')
  @Allow('gaps:write')
  release(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() { reason }: ReleaseInstallFocusDto,
  ): Promise<Json<InstallFocusDto>> {
    return this.focuses.release(id, version, reason);
  }
}
