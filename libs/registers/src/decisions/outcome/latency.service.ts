import { Injectable } from '@nestjs/common';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { DecisionLatencyDto } from './latency.dto';
import { clientLatency, engagementLatency, practiceLatency } from './latency.queries';

@Injectable()
export class LatencyService {
  constructor(private readonly db: TenantDb) {}

  getForEngagement(engagementId: string): Promise<Json<DecisionLatencyDto>> {
    return this.db.read(engagementLatency(engagementId));
  }

  getForClient(clientId?: string): Promise<Json<DecisionLatencyDto>> {
    return clientId ? this.db.read(clientLatency(clientId)) : this.db.read(practiceLatency());
  }
}
