import { Body, Controller, Param, Patch } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { MilestoneChangesDto, MilestoneDto } from './milestones.dto';
import { MilestonesService } from './milestones.service';

@Controller('v1/milestones')
export class MilestonesController {
  constructor(private readonly milestones: MilestonesService) {}

  /** Changes a milestone's wording or date, or marks it as done. */
  @Patch(':id')
  @Allow('engagements:write')
  change(
    @Param() { id }: IdParams,
    @IfMatch() version: number,
    @Body() body: MilestoneChangesDto,
  ): Promise<Json<MilestoneDto>> {
    return this.milestones.update(id, version, body);
  }
}
