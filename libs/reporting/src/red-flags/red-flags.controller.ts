import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { RedFlagListDto } from './red-flags.dto';
import { RedFlagsService } from './red-flags.service';

@Controller('v1/engagements/:id/red-flags')
export class RedFlagsController {
  constructor(private readonly redFlags: RedFlagsService) {}

  /**
   * Lists warning signs in how this engagement makes decisions, so that the CTO can act before the founder notices.
   * Empty if there are none.
   */
  @Get()
  @Allow('cockpit:read')
  ofEngagement(@Param() { id }: IdParams): Promise<Json<RedFlagListDto>> {
    return this.redFlags.list(id);
  }
}
