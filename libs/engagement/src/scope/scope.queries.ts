import { SCOPE_QUESTIONS, type ScopeQuestion } from '@quarterdeck/domain/engagement-scope';
import { join, literal, raw, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { ScopeDto } from './scope.dto';

const SCOPE_COLUMNS: Readonly<Record<ScopeQuestion, string>> = {
  stuck: 'stuck',
  unstable: 'unstable',
  engineeringOwner: 'engineering_owner',
  mustImprove: 'must_improve',
  ctoMandate: 'cto_mandate',
};

const answer = (question: ScopeQuestion) => sql`coalesce(s.${raw(SCOPE_COLUMNS[question])}, '')`;
const answers = join(SCOPE_QUESTIONS.map((question) => sql`${literal(question)}, ${answer(question)}`));
const missing = join(
  SCOPE_QUESTIONS.map(
    (question) => sql`case when ${answer(question)} !~ '\\S' then ${literal(question)} end`,
  ),
);

/** One that has nothing written yet has five empty answers of version 0. */
export const scopeOfEngagement = statement<ScopeDto, [id: string]>(
  'scope.one',
  (id) => sql`select json_build_object('engagementId', e.id, 'clientId', e.client_id, ${answers},
     'missing', array_remove(array[${missing}], null), 'updatedAt', s.updated_at, 'version', coalesce(s.version, 0))::text,
     coalesce(s.version, 0)
   from engagement e
   left join engagement_scope s on s.tenant_id = e.tenant_id and s.engagement_id = e.id
   where e.id = ${id}`,
);
