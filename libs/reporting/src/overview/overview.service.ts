import { Injectable } from '@nestjs/common';
import { attention, type AttentionItem } from '@quarterdeck/domain/attention';
import type { DecisionSituation } from '@quarterdeck/domain/decision-attention';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { ClientOverviewDto } from './overview.dto';
import { clientOverview } from './overview.queries';

@Injectable()
export class OverviewService {
  constructor(private readonly db: TenantDb) {}

  /** The page goes out as the database wrote it; only what waits is a rule of libs/domain and filled in at its end. */
  async get(clientId: string): Promise<Json<ClientOverviewDto>> {
    const [page, decisions] = await this.db.readWithAside(clientOverview(clientId));
    if (decisions === null) return page;
    const items = waiting(JSON.parse(page) as ClientOverviewDto, JSON.parse(decisions) as DecisionSituation);
    return items.length ? `${page.slice(0, page.lastIndexOf('['))}${JSON.stringify(items)}}` : page;
  }
}

/** The dates that the page shows are enough: those before them have a successor that has come, and change nothing. */
function waiting(
  { engagement, occurrences, today }: ClientOverviewDto,
  decisions: DecisionSituation,
): readonly AttentionItem[] {
  if (!engagement) return [];
  const { state, kickoffOn, phases, milestones } = engagement;
  const checkIns = occurrences.map(({ id, localDate, state: of }) => ({ id, dueOn: localDate, state: of }));
  return attention({ today, state, kickoff: kickoffOn, phases, milestones, checkIns, decisions });
}
