import { Injectable } from '@nestjs/common';
import type { EngagementSituation } from '@quarterdeck/domain/attention';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { attentionOf } from '../attention/attention-of';
import type { ClientOverviewDto } from './overview.dto';
import { clientOverview } from './overview.queries';

@Injectable()
export class OverviewService {
  constructor(private readonly gate: Gate) {}

  /** The page goes out as the database wrote it; only what waits is a rule of libs/domain and filled in at its end. */
  async show(clientId: string): Promise<Json<ClientOverviewDto>> {
    const [page, situation] = await this.gate.readWithAside(clientOverview, [clientId]);
    if (situation === null) return page;
    const attention = JSON.stringify(attentionOf(JSON.parse(situation) as EngagementSituation));
    return page.slice(0, page.lastIndexOf('[')) + attention + '}';
  }
}
