import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { punctuality } from '../occurrences/punctuality.sql';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';

/** JSON of a CheckInDto; `ci` names a row of `check_in`, `o` its row of `datedOccurrences`. */
export function checkInJson(ci: Sql, o: Sql): Sql {
  const money = (column: Sql) => moneyJson(sql`${ci}.${column}`, sql`${ci}.currency`);
  return sql`json_build_object(
    'id', ${ci}.id, 'occurrenceId', ${ci}.occurrence_id, 'engagementId', ${ci}.engagement_id, 'clientId', ${ci}.client_id,
    'kind', ${o}.kind, 'localDate', ${o}.local_date, 'author', ${personNameJson(sql`${ci}.author_user_id`)},
    'moved', ${ci}.moved, 'blocked', ${ci}.blocked, 'decisionsNeeded', ${ci}.decisions_needed,
    'cash', ${money(sql`cash_amount`)}, 'cashIn', ${money(sql`cash_in_amount`)}, 'cashOut', ${money(sql`cash_out_amount`)},
    'pulse', ${ci}.pulse, 'health', ${ci}.health, 'healthReason', ${ci}.health_reason, 'visibility', ${ci}.visibility, 'publishedAt', ${ci}.published_at,
    'submittedAt', ${ci}.submitted_at, 'updatedAt', ${ci}.updated_at, 'punctuality', ${punctuality(o)}, 'version', ${ci}.version)`;
}

/** Joins the dated occurrence `o` of the check-in `ci`. */
export const onItsOccurrence = sql`o.tenant_id = ci.tenant_id and o.id = ci.occurrence_id`;
