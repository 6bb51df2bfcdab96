import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { isOpenAccess, waitingDaysSql } from '../access-items/access.sql';
import { isRunning } from '../milestones/milestones.queries';
import type { SequenceItemDto, SequenceItemListDto } from './sequence-items.dto';

/** The access that stands in the way, of the engagement named by the SQL expression. */
const blockingAccess = (engagement: Sql) => sql`(
    select a.* from access_item a
    where a.tenant_id = (select ctx.tenant()) and a.engagement_id = ${engagement} and a.blocking and ${isOpenAccess(sql`a`)})`;

const sequenceItemJson = (s: Sql, e: Sql, today: Sql) => sql`json_build_object(
  'id', ${s}.id, 'engagementId', ${s}.engagement_id, 'week', ${s}.week, 'title', ${s}.title, 'dueOn', ${s}.due_on,
  'doneOn', ${s}.done_on, 'blockedByAccess', ${s}.blocked_by_access,
  'blocked', ${s}.done_on is null and ${s}.blocked_by_access and exists (select from blocking),
  'overdue', ${isRunning(e)} and ${s}.done_on is null and ${s}.due_on < ${today}, 'version', ${s}.version)`;

export const oneSequenceItem = statement<SequenceItemDto, [id: string]>(
  'sequence-item.one',
  (id) => sql`
   with step as (select * from sequence_item where id = ${id}), blocking as ${blockingAccess(sql`(select engagement_id from step)`)}
   select ${sequenceItemJson(sql`s`, sql`e`, clientToday(sql`c`))}::text, s.version
   from step s
   join engagement e on e.tenant_id = s.tenant_id and e.id = s.engagement_id
   join client c on c.tenant_id = s.tenant_id and c.id = s.client_id`,
);

export const sequenceItemPage = statement<
  SequenceItemListDto,
  [engagementId: string, limit: number, day: string | null, after: string | null]
>(
  'sequence-item.page',
  (engagementId, limit, day, after) => sql`with blocking as ${blockingAccess(engagementId)}
   select (${pageSql(
     limit,
     sql`select row_number() over (order by s.due_on, s.id) as n, ${sequenceItemJson(sql`s`, sql`e`, sql`day.today`)} as body,
        ${cursorSql(sql`s.due_on`, sql`s.id`)} as cursor
      from sequence_item s
      where s.tenant_id = e.tenant_id and s.engagement_id = e.id and (${day}::date is null or (s.due_on, s.id) > (${day}, ${after}::uuid))
      order by s.due_on, s.id limit ${limit}::int + 1`,
   )}::jsonb || jsonb_build_object('blockingAccess', (
     select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'system', b.system, 'waitingDays', ${waitingDaysSql(sql`b`, sql`day.today`)})
       order by b.requested_on, b.needed_by, b.id), '[]') from blocking b)))::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where e.id = ${engagementId}`,
);
