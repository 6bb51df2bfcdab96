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

  /** What the company said is true when it was a lead: where its diagnosis begins. */
  @Get('engagements/:id/fit-hypotheses')
  @Allow('fit-responses:read')
  list(@Param() { id }: IdParams): Promise<Json<FitHypothesisListDto>> {
    return this.hypotheses.list(id);
  }

  /** Takes a hypothesis into the findings, with low confidence and the answer as its evidence; once. */
  @Post('fit-hypotheses/:id/findings')
  @Allow('findings:write')
  find(@Param() { id }: IdParams): Promise<Json<FindingDto>> {
    return this.hypotheses.createFinding(id);
  }
}
