import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { AuditEventListDto } from './audit.dto';

const eventJson = `json_build_object(
  'seq', e.seq, 'occurredAt', to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'actor', case when e.actor_user_id is not null then json_build_object('id', e.actor_user_id, 'name', u.name) end,
  'action', e.action, 'recordType', e.record_type, 'recordId', e.record_id, 'clientId', e.client_id,
  'data', e.data, 'hash', encode(e.hash, 'hex'))`;

/** One statement per filter, so that each has the plan of its index. $1 limit, $2 seq before which the page begins. */
const page = (name: string, filter: string) =>
  statement<AuditEventListDto>(
    name,
    `select ${pageSql(
      '$1::int',
      `select row_number() over (order by e.seq desc) as n, ${eventJson} as body, ${cursorSql('e.seq')} as cursor
       from (
         select * from audit_event where seq < coalesce($2::bigint, 9223372036854775807) ${filter}
         order by seq desc limit $1::int + 1
       ) e left join "user" u on u.id = e.actor_user_id`,
    )}::text`,
  );

export const auditPage = page('audit.page', '');
export const auditPageOfType = page('audit.page-of-type', 'and record_type = $3');
export const auditPageOfRecord = page('audit.page-of-record', 'and record_type = $3 and record_id = $4');
