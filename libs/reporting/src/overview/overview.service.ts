import { Injectable } from '@nestjs/common';
import type { EngagementSituation } from '@quarterdeck/domain/attention';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { attentionOf } from '../attention/attention-of';
import type { ClientOverviewDto } from './overview.dto';
import { clientOverview } from './overview.queries';

type Page = Omit<ClientOverviewDto, 'attention'> & { attention: [] | null };

const unanswered = /null\s*\}$/;

@Injectable()
export class OverviewService {
  constructor(private readonly gate: Gate) {}

  /** The page goes out as the database wrote it; only what waits is a rule of libs/domain and filled in. */
  async show(clientId: string): Promise<Json<ClientOverviewDto>> {
    const text = await this.gate.read(clientOverview, [clientId]);
    const page = JSON.parse(text) as Page;
    if (page.attention) return text;
    return text.replace(unanswered, () => `${JSON.stringify(attentionOf(situationOf(page)))}}`);
  }
}

function situationOf({ today, engagement, occurrences }: Page): EngagementSituation | null {
  if (!engagement) return null;
  const { state, kickoffOn, phases, milestones } = engagement;
  const checkIns = occurrences.map((each) => ({ id: each.id, dueOn: each.localDate, state: each.state }));
  return { today, state, kickoff: kickoffOn, phases, milestones, checkIns };
}
