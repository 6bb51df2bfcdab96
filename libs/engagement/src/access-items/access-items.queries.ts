import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { accessLateSql, accessStateSql, isOpenAccess, waitingDaysSql } from './access.sql';
import type { AccessItemDto, AccessItemListDto } from './access-items.dto';

const accessItemJson = (a: Sql, today: Sql) => sql`json_build_object(
  'id', ${a}.id, 'engagementId', ${a}.engagement_id, 'system', ${a}.system, 'purpose', ${a}.purpose,
  'ownerName', ${a}.owner_name, 'requestedOn', ${a}.requested_on, 'neededBy', ${a}.needed_by,
  'grantedOn', ${a}.granted_on, 'revokedOn', ${a}.revoked_on, 'blocking', ${a}.blocking, 'state', ${accessStateSql(a)},
  'waitingDays', ${waitingDaysSql(a, today)}, 'late', ${accessLateSql(a, today)}, 'version', ${a}.version)`;

export const oneAccessItem = statement<AccessItemDto, [id: string]>(
  'access-item.one',
  (id) => sql`select ${accessItemJson(sql`a`, clientToday(sql`c`))}::text, a.version
   from access_item a join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
   where a.id = ${id}`,
);

export const accessItemPage = statement<
  AccessItemListDto,
  [engagementId: string, limit: number, state: string | null, day: string | null, after: string | null]
>(
  'access-item.page',
  (engagementId, limit, state, day, after) => sql`with item as (
     select a.* from access_item a where a.tenant_id = (select ctx.tenant()) and a.engagement_id = ${engagementId})
   select (${pageSql(
     limit,
     sql`select row_number() over (order by a.needed_by, a.id) as n, ${accessItemJson(sql`a`, sql`day.today`)} as body,
        ${cursorSql(sql`a.needed_by`, sql`a.id`)} as cursor
      from item a
      where (${state}::text is null or ${accessStateSql(sql`a`)} = ${state})
        and (${day}::date is null or (a.needed_by, a.id) > (${day}, ${after}::uuid))
      order by a.needed_by, a.id limit ${limit}::int + 1`,
   )}::jsonb || jsonb_build_object('waiting', (
     select jsonb_build_object('items', count(*), 'blockingItems', count(*) filter (where a.blocking),
       'totalDays', coalesce(sum(${waitingDaysSql(sql`a`, sql`day.today`)}), 0))
     from item a where ${isOpenAccess(sql`a`)})))::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where e.id = ${engagementId}`,
);
