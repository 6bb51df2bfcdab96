import { Injectable } from '@nestjs/common';
import { activeDays } from '@quarterdeck/domain/active-days';
import { redFlags } from '@quarterdeck/domain/red-flags';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { RedFlagListDto } from './red-flags.dto';
import { type RedFlagFigures, redFlagFigures } from './red-flags.queries';

@Injectable()
export class RedFlagsService {
  constructor(private readonly db: TenantDb) {}

  /** Always as of now: a flag comes down with the record that takes its reason away. */
  async list(engagementId: string): Promise<Json<RedFlagListDto>> {
    const { state, since, today, pauses, decisions } = JSON.parse(
      await this.db.read(redFlagFigures(engagementId)),
    ) as RedFlagFigures;
    const running = state === 'active' || state === 'paused';
    const activeDaysWithoutDecision = running && since ? activeDays(since, today, pauses) : 0;
    const flags: RedFlagListDto = {
      data: running ? [...redFlags({ activeDaysWithoutDecision, decisions })] : [],
      nextCursor: null,
      activeDaysWithoutDecision,
      decisions: decisions.length,
    };
    return JSON.stringify(flags);
  }
}
