import { Injectable } from '@nestjs/common';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionLatencyDto } from './latency.dto';
import { clientLatency, engagementLatency, practiceLatency } from './latency.queries';

@Injectable()
export class LatencyService {
  constructor(private readonly gate: Gate) {}

  ofEngagement(engagementId: string): Promise<Json<DecisionLatencyDto>> {
    return this.gate.read(engagementLatency, [engagementId]);
  }

  ofClient(clientId?: string): Promise<Json<DecisionLatencyDto>> {
    return clientId ? this.gate.read(clientLatency, [clientId]) : this.gate.read(practiceLatency);
  }
}
