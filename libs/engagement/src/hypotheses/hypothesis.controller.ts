import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IfMatch } from '@quarterdeck/platform/http/if-match';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../engagements/of-engagement.params';
import { HypothesisDto, RecordHypothesisDto } from './hypothesis.dto';
import { HypothesisService } from './hypothesis.service';

@Controller('v1/engagements/:engagementId/hypothesis')
export class HypothesisController {
  constructor(private readonly hypotheses: HypothesisService) {}

  /** Gets the founder's day 1 hypothesis and what the diagnosis found. */
  @Get()
  @Allow('hypotheses:read')
  of(@Param() { engagementId }: OfEngagementParams): Promise<Json<HypothesisDto>> {
    return this.hypotheses.get(engagementId);
  }

  /** Records the founder's hypothesis and, when the diagnosis closes, what was found. */
  @Put()
  @Allow('hypotheses:write')
  record(
    @Param() { engagementId }: OfEngagementParams,
    @IfMatch() version: number,
    @Body() body: RecordHypothesisDto,
  ): Promise<Json<HypothesisDto>> {
    return this.hypotheses.update(engagementId, version, body);
  }
}
