import { Injectable } from '@nestjs/common';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { SCOPE_QUESTIONS } from '@quarterdeck/domain/engagement-scope';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { scopeMissing } from './scope-answered';
import type { ScopeAnswersDto, ScopeDto } from './scope.dto';
import { SCOPE_COLUMNS, scopeOfEngagement } from './scope.queries';

const columns = SCOPE_QUESTIONS.map((question) => SCOPE_COLUMNS[question]);
const insertAnswers = `
  insert into engagement_scope (tenant_id, engagement_id, client_id, updated_by, ${columns.join(', ')})
  values (ctx.tenant(), $1, $2, ctx.user_id(), $3, $4, $5, $6, $7) on conflict do nothing returning version`;
const updateAnswers = `
  update engagement_scope set ${columns.map((column, index) => `${column} = $${index + 3}`).join(', ')},
    updated_by = ctx.user_id(), updated_at = now(), version = version + 1
  where engagement_id = $1 and version = $2 returning version`;

@Injectable()
export class ScopeService {
  constructor(private readonly db: TenantDb) {}

  get(engagementId: string): Promise<Json<ScopeDto>> {
    return this.db.read(scopeOfEngagement, [engagementId]);
  }

  /** Version 0 is the scope that nobody has written yet. */
  write(engagementId: string, version: number, answers: ScopeAnswersDto): Promise<Json<ScopeDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state } = await engagementOf(tx, engagementId);
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict('engagement.not_allowed', `The scope is fixed: this engagement is ${state}.`);
      const gap = state === 'draft' ? undefined : scopeMissing(answers);
      if (gap) throw gap;
      const texts = SCOPE_QUESTIONS.map((question) => answers[question]);
      const written =
        version === 0
          ? await tx.query(insertAnswers, [engagementId, clientId, ...texts])
          : await tx.query(updateAnswers, [engagementId, version, ...texts]);
      if (written.length === 0) throw new PreconditionFailed();
      tx.audit({
        action: 'engagement_scope.changed',
        recordType: 'engagement',
        recordId: engagementId,
        clientId,
        data: { ...answers },
      });
      return tx.read(scopeOfEngagement, [engagementId]);
    });
  }
}

/** Locked, so that no answer is emptied while somebody activates. */
async function engagementOf(tx: Transaction, id: string) {
  const [engagement] = await tx.query<{ clientId: string; state: EngagementState }>(
    'select client_id as "clientId", state from engagement where id = $1 for no key update',
    [id],
  );
  if (!engagement) throw new NotFound();
  return engagement;
}
