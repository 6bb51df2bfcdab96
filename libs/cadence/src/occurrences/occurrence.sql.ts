import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { draftJson } from '../drafts/draft.sql';
import { excuseJson } from '../excuses/excuse.sql';
import { opensOn, punctuality } from './punctuality.sql';

/** Over `o` of `datedOccurrences` and its check-in `ci`, which may be missing. */
const fields = sql`
    'id', o.id, 'ritualId', o.ritual_id, 'kind', o.kind, 'engagementId', o.engagement_id, 'clientId', o.client_id,
    'localDate', o.local_date, 'dueAt', o.due_at, 'timeZone', o.time_zone, 'state', o.state, 'outcomeReason', o.outcome_reason, 'doneAt', o.done_at,
    'punctuality', ${punctuality()}, 'checkInId', ci.id, 'version', o.version`;

/** JSON of an OccurrenceDto. */
export const occurrenceJson = sql`json_build_object(${fields})`;

/** JSON of an OccurrenceDetailDto; `c` is the client, `cd` the ritual, the arguments are JSON of check-ins. */
export function occurrenceDetailJson(previousCheckIn: Sql, checkIn: Sql): Sql {
  return sql`json_build_object(${fields},
    'client', json_build_object('id', c.id, 'name', c.name, 'currency', c.currency),
    'title', cd.title, 'opensOn', ${opensOn}, 'previousCheckIn', ${previousCheckIn}, 'checkIn', ${checkIn},
    'excuse', ${excuseJson}, 'draft', (
      select ${draftJson(sql`t`)} from check_in_draft t
      where t.tenant_id = o.tenant_id and t.occurrence_id = o.id and t.user_id = ctx.user_id()))`;
}

/** Joins the check-in `ci` of `o`, when the caller may see it. */
export const joinCheckIn = sql`left join check_in ci on ci.tenant_id = o.tenant_id and ci.occurrence_id = o.id`;
