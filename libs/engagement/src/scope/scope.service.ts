import { Injectable } from '@nestjs/common';
import { Conflict, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { EngagementEntity } from '../engagements/engagement.entity';
import { EngagementScopeEntity } from './engagement-scope.entity';
import { scopeMissing } from './scope-answered';
import type { ScopeAnswersDto, ScopeDto } from './scope.dto';
import { scopeOfEngagement } from './scope.queries';

@Injectable()
export class ScopeService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<ScopeDto>> {
    return this.db.read(scopeOfEngagement(engagementId));
  }

  /** Version 0 is the scope that nobody has written yet. */
  update(engagementId: string, version: number, answers: ScopeAnswersDto): Promise<Json<ScopeDto>> {
    return this.db.write(async (tx) => {
      // Locked, so that no answer is emptied during activation.
      const { clientId, state } = await tx.lock(EngagementEntity, { id: engagementId });
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict(
          'engagement.not_allowed',
          `This engagement is ${state}, so its scope can no longer change.`,
        );
      const refusal = state === 'draft' ? undefined : scopeMissing(answers);
      if (refusal) throw refusal;
      const [scope] = await tx.query<{ version: number }>(
        sql`select version from engagement_scope where engagement_id = ${engagementId}`,
      );
      if ((scope?.version ?? 0) !== version) throw new PreconditionFailed();
      const values = { ...answers, updatedBy: sql`ctx.user_id()` };
      if (scope) await tx.update(EngagementScopeEntity, { engagementId, version }, values);
      else await tx.insert(EngagementScopeEntity, { engagementId, clientId, ...values });
      tx.audit('engagement_scope.changed', { type: 'engagement', id: engagementId, clientId }, answers);
      return tx.read(scopeOfEngagement(engagementId));
    });
  }
}
