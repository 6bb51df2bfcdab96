import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow } from '@quarterdeck/platform/http/access/access';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { OfEngagementParams } from '@quarterdeck/engagement/engagements/of-engagement.params';
import { DecisionLatencyDto, LatencyQuery } from './latency.dto';
import { LatencyService } from './latency.service';

@Controller('v1')
export class LatencyController {
  constructor(private readonly latency: LatencyService) {}

  /** Gets how long an engagement's decisions take, by category, and the open decisions with their cost of delay. */
  @Get('engagements/:engagementId/decision-latency')
  @Allow('decisions:read')
  ofEngagement(@Param() { engagementId }: OfEngagementParams): Promise<Json<DecisionLatencyDto>> {
    return this.latency.getForEngagement(engagementId);
  }

  /** Gets decision latency for one client, or for every client you can see. */
  @Get('decision-latency')
  @Allow('decisions:read')
  ofClient(@Query() { clientId }: LatencyQuery): Promise<Json<DecisionLatencyDto>> {
    return this.latency.getForClient(clientId);
  }
}
