import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { draftJson } from './draft.sql';
import type { CheckInDraftDto } from './drafts.dto';

export const savedDraft = statement<CheckInDraftDto, [occurrenceId: string, content: string]>(
  'check-in-draft.save',
  (occurrenceId, content) => sql`
   insert into check_in_draft as d (tenant_id, occurrence_id, user_id, client_id, content)
  select o.tenant_id, o.id, ctx.user_id(), o.client_id, ${content}::jsonb from occurrence o where o.id = ${occurrenceId}
  on conflict (tenant_id, occurrence_id, user_id) do update set content = excluded.content, updated_at = now()
  returning ${draftJson(sql`d`)}::text`,
);
