import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { AuditEventListDto } from './audit.dto';

const eventJson = sql`json_build_object(
  'seq', e.seq, 'occurredAt', to_char(e.occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
  'actor', case when e.actor_user_id is not null then json_build_object('id', e.actor_user_id, 'name', u.name) end,
  'action', e.action, 'recordType', e.record_type, 'recordId', e.record_id, 'clientId', e.client_id,
  'data', e.data, 'hash', encode(e.hash, 'hex'))`;

/** One statement per filter, so that each has the plan of its index. */
const page = (limit: Sql, before: Sql, filter = sql``) =>
  sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by e.seq desc) as n, ${eventJson} as body, ${cursorSql(sql`e.seq`)} as cursor
       from (
         select * from audit_event where seq < coalesce(${before}::bigint, 9223372036854775807) ${filter}
         order by seq desc limit ${limit}::int + 1
       ) e left join "user" u on u.id = e.actor_user_id`,
  )}::text`;

export const auditPage = statement<AuditEventListDto, [limit: number, before: string | null]>(
  'audit.page',
  (limit, before) => page(limit, before),
);
export const auditPageOfType = statement<
  AuditEventListDto,
  [limit: number, before: string | null, type: string]
>('audit.page-of-type', (limit, before, type) => page(limit, before, sql`and record_type = ${type}`));
export const auditPageOfRecord = statement<
  AuditEventListDto,
  [limit: number, before: string | null, type: string, id: string]
>('audit.page-of-record', (limit, before, type, id) =>
  page(limit, before, sql`and record_type = ${type} and record_id = ${id}`),
);
