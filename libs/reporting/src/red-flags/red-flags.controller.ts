import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { RedFlagListDto } from './red-flags.dto';
import { RedFlagsService } from './red-flags.service';

@Controller('v1/engagements/:id/red-flags')
export class RedFlagsController {
  constructor(private readonly redFlags: RedFlagsService) {}

  /** What is wrong with how this engagement decides, told to the CTO before a founder notices; empty when nothing is. */
  @Get()
  @Allow('cockpit:read')
  ofEngagement(@Param() { id }: IdParams): Promise<Json<RedFlagListDto>> {
    return this.redFlags.list(id);
  }
}
