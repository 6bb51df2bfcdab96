import { Body, Controller, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import {
  RitualDetailDto,
  RitualListDto,
  ChangeRitualDto,
  ChangedRitualDto,
  EndRitualDto,
  NewRitualDto,
  ReplannedDto,
} from './rituals.dto';
import { RitualsService } from './rituals.service';
import { ChangeRitualService } from './change-ritual.service';

@Controller('v1')
export class RitualsController {
  constructor(
    private readonly rituals: RitualsService,
    private readonly changes: ChangeRitualService,
  ) {}

  /** Lists an engagement's rituals. Ended ones come last. */
  @Get('engagements/:engagementId/rituals')
  @Allow('rituals:read')
  list(@Param() { engagementId }: OfEngagementParams): Promise<Json<RitualListDto>> {
    return this.rituals.listOf(engagementId);
  }

  /** Creates a ritual. Due dates are planned from now on, or from activation if the engagement is still a draft. */
  @Post('engagements/:engagementId/rituals')
  @Allow('rituals:write')
  create(
    @Param() { engagementId }: OfEngagementParams,
    @Body() body: NewRitualDto,
  ): Promise<Json<RitualDetailDto>> {
    return this.rituals.create(engagementId, body);
  }

  /** Gets one ritual. */
  @Get('rituals/:id')
  @Allow('rituals:read')
  one(@Param() { id }: IdParams): Promise<Json<RitualDetailDto>> {
    return this.rituals.one(id);
  }

  /** Changes a ritual. A new rule or time moves only upcoming due dates; `replanned` lists them. */
  @Patch('rituals/:id')
  @Allow('rituals:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: ChangeRitualDto,
  ): Promise<Json<ChangedRitualDto>> {
    return this.changes.change(id, version, body);
  }

  /** Lists the due dates a change would move, without changing anything. */
  @Post('rituals/:id/previews')
  @HttpCode(200)
  @Allow('rituals:write')
  preview(@Param() { id }: IdParams, @Body() body: ChangeRitualDto): Promise<Json<ReplannedDto>> {
    return this.changes.preview(id, body);
  }

  /** Ends a ritual: nothing is due after its last day. Set a later `endsOn` to undo. */
  @Post('rituals/:id/endings')
  @Allow('rituals:write')
  end(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: EndRitualDto,
  ): Promise<Json<ChangedRitualDto>> {
    return this.changes.end(id, version, body);
  }
}
