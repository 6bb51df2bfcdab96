import { Injectable } from '@nestjs/common';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { SCOPE_QUESTIONS } from '@quarterdeck/domain/engagement-scope';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
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
  constructor(private readonly gate: Gate) {}

  get(engagementId: string): Promise<Json<ScopeDto>> {
    return this.gate.read(scopeOfEngagement, [engagementId]);
  }

  /** Version 0 is the scope that nobody has written yet. */
  write(engagementId: string, version: number, answers: ScopeAnswersDto): Promise<Json<ScopeDto>> {
    return this.gate.write(async (work) => {
      const { clientId, state } = await engagementOf(work, engagementId);
      if (state === 'completed' || state === 'cancelled')
        throw new Conflict('engagement.not_allowed', `The scope is fixed: this engagement is ${state}.`);
      const gap = state === 'draft' ? undefined : scopeMissing(answers);
      if (gap) throw gap;
      const texts = SCOPE_QUESTIONS.map((question) => answers[question]);
      const written =
        version === 0
          ? await work.query(insertAnswers, [engagementId, clientId, ...texts])
          : await work.query(updateAnswers, [engagementId, version, ...texts]);
      if (written.length === 0) throw new PreconditionFailed();
      work.audit({
        action: 'engagement_scope.changed',
        recordType: 'engagement',
        recordId: engagementId,
        clientId,
        data: { ...answers },
      });
      return work.read(scopeOfEngagement, [engagementId]);
    });
  }
}

/** Locked, so that no answer is emptied while somebody activates. */
async function engagementOf(work: UnitOfWork, id: string) {
  const [engagement] = await work.query<{ clientId: string; state: EngagementState }>(
    'select client_id as "clientId", state from engagement where id = $1 for no key update',
    [id],
  );
  if (!engagement) throw new NotFound();
  return engagement;
}
