import { statement } from '@quarterdeck/platform/tenancy/statement';
import { draftJson } from './draft.sql';
import type { CheckInDraftDto } from './drafts.dto';

/** $1 occurrence, $2 what was typed. */
export const savedDraft = statement<CheckInDraftDto>(
  'check-in-draft.save',
  `insert into check_in_draft as d (tenant_id, occurrence_id, user_id, client_id, content)
  select o.tenant_id, o.id, ctx.user_id(), o.client_id, $2::jsonb from occurrence o where o.id = $1
  on conflict (tenant_id, occurrence_id, user_id) do update set content = excluded.content, updated_at = now()
  returning ${draftJson('d')}::text`,
);
