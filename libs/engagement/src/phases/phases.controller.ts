import { Controller, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { EngagementDto } from '../engagements/engagements.dto';
import { PhasesService } from './phases.service';

@Controller('v1/phases')
export class PhasesController {
  constructor(private readonly phases: PhasesService) {}

  /** Closes the active phase, when all its milestones are done, and opens the next. */
  @Post(':id/closures')
  @Allow('engagements:write')
  close(@Param() { id }: IdParams, @IfMatch() version: number): Promise<Json<EngagementDto>> {
    return this.phases.close(id, version);
  }
}
