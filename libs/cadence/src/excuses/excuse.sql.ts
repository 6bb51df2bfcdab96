import { sql } from '@quarterdeck/platform/tenancy/sql';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** JSON of the ExcuseDto of the occurrence `o`, or null; founders and viewers see the state alone. */
export const excuseJson = sql`(
      select json_build_object('reason', x.reason, 'excusedBy', ${personNameJson(sql`x.excused_by`)}, 'excusedAt', x.excused_at)
      from excuse x where x.tenant_id = o.tenant_id and x.occurrence_id = o.id)`;
