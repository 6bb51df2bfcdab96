import { Controller, Get, Param, Post } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { FindingDto } from '../findings/findings.dto';
import { FitHypothesesService } from './fit-hypotheses.service';
import { FitHypothesisListDto } from './fit-responses.dto';

@Controller('v1')
export class FitHypothesesController {
  constructor(private readonly hypotheses: FitHypothesesService) {}

  /** Lists the fit hypotheses: what the company answered yes to as a lead. The diagnosis starts from them. */
  @Get('engagements/:id/fit-hypotheses')
  @Allow('fit-responses:read')
  list(@Param() { id }: IdParams): Promise<Json<FitHypothesisListDto>> {
    return this.hypotheses.list(id);
  }

  /** Turns a hypothesis into a finding, with low confidence and the answer as evidence. Works once per hypothesis. */
  @Post('fit-hypotheses/:id/findings')
  @Allow('findings:write')
  find(@Param() { id }: IdParams): Promise<Json<FindingDto>> {
    return this.hypotheses.createFinding(id);
  }
}
