import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** JSON of a CheckInDraftDto; `d` names a row of `check_in_draft`. */
export const draftJson = (d: Sql) =>
  sql`(${d}.content || jsonb_build_object('updatedAt', ${d}.updated_at))::json`;
