import { Injectable } from '@nestjs/common';
import { rankGaps } from '@quarterdeck/domain/gap-ranking';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { GapRankingDto } from './gap-ranking.dto';
import { gapFigures, type GapFigures } from './gaps.queries';

@Injectable()
export class GapRankingService {
  constructor(private readonly db: TenantDb) {}

  async get(engagementId: string): Promise<Json<GapRankingDto>> {
    return JSON.stringify(await this.rank(engagementId));
  }

  /** The figures come from one statement; the order is a rule of libs/domain. Inside a transaction it joins that. */
  async rank(engagementId: string): Promise<GapRankingDto> {
    const figures = JSON.parse(await this.db.read(gapFigures(engagementId))) as GapFigures;
    const { currency, findings, installFocus } = figures;
    const open = findings.filter(({ resolvedOn }) => resolvedOn === null);
    const { ranked, unranked } = rankGaps(open, currency);
    return {
      engagementId,
      currency,
      ranked: ranked.map(({ gap: finding, ...place }) => ({ ...place, finding })),
      unranked: unranked.map(({ gap: finding, reason }) => ({ reason, finding })),
      resolved: findings.filter(({ resolvedOn }) => resolvedOn !== null),
      installFocus,
    };
  }
}
