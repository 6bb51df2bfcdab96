import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '../record/decisions.params';
import { DecisionLatencyDto, LatencyQuery } from './latency.dto';
import { LatencyService } from './latency.service';

@Controller('v1')
export class LatencyController {
  constructor(private readonly latency: LatencyService) {}

  /** How long the decisions of an engagement take, per category, and what is open with the price of waiting. */
  @Get('engagements/:engagementId/decision-latency')
  @Allow('decisions:read')
  ofEngagement(@Param() { engagementId }: OfEngagementParams): Promise<Json<DecisionLatencyDto>> {
    return this.latency.getForEngagement(engagementId);
  }

  /** The same over a client, or over every client that the caller sees. */
  @Get('decision-latency')
  @Allow('decisions:read')
  ofClient(@Query() { clientId }: LatencyQuery): Promise<Json<DecisionLatencyDto>> {
    return this.latency.getForClient(clientId);
  }
}
