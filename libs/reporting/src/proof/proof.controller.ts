import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import { IdParams } from '@quarterdeck/platform/http/id.params';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ProofDto, ProofQuery } from './proof.dto';
import { ProofService } from './proof.service';

@Controller('v1/engagements/:id/proof')
export class ProofController {
  constructor(private readonly proof: ProofService) {}

  /**
   * Gets the results of 30 days of an engagement, compared with the 30 days before: decisions made, risk and friction
   * reduced, rituals kept, each with its records. Founders and viewers get only what is published to them.
   */
  @Get()
  @Allow('proof:read')
  show(@Param() { id }: IdParams, @Query() { day }: ProofQuery): Promise<Json<ProofDto>> {
    return this.proof.get(id, day);
  }
}
