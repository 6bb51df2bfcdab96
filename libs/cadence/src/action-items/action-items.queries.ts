import { cursorSql, LAST_ID, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { actionItemJson } from './action-item.sql';
import type { ActionItemDto, ActionItemListDto } from './action-items.dto';

export const oneActionItem = statement<ActionItemDto, [id: string]>(
  'action-item.one',
  (id) => sql`select ${actionItemJson(sql`a`, clientToday(sql`c`))}::text, a.version
   from action_item a join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
   where a.id = ${id}`,
);

type Page = [
  clientId: string,
  limit: number,
  ownerId: string | null,
  engagementId: string | null,
  day: string | null,
  after: string | null,
];

const page = (
  [clientId, limit, ownerId, engagementId]: [clientId: Sql, limit: Sql, ownerId: Sql, engagementId: Sql],
  order: Sql,
  cursor: Sql,
  of: Sql,
) =>
  sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by ${order}) as n, ${actionItemJson(sql`a`, sql`day.today`)} as body, ${cursor} as cursor
     from action_item a
     where a.tenant_id = c.tenant_id and a.client_id = c.id
       and (${ownerId}::uuid is null or a.owner_user_id = ${ownerId})
       and (${engagementId}::uuid is null or a.engagement_id = ${engagementId}) and ${of}
     order by ${order} limit ${limit}::int + 1`,
  )}::text
  from client c cross join lateral (select ${clientToday(sql`c`)} as today) day where c.id = ${clientId}`;

export const openActionItems = statement<ActionItemListDto, Page>(
  'action-item.open',
  (clientId, limit, ownerId, engagementId, day, after) =>
    page(
      [clientId, limit, ownerId, engagementId],
      sql`a.due_on, a.id`,
      cursorSql(sql`a.due_on`, sql`a.id`),
      sql`a.state = 'open' and (${day}::date is null or (a.due_on, a.id) > (${day}, ${after}::uuid))`,
    ),
);

export const closedActionItems = statement<ActionItemListDto, Page>(
  'action-item.closed',
  (clientId, limit, ownerId, engagementId, closedAt, after) =>
    page(
      [clientId, limit, ownerId, engagementId],
      sql`a.closed_at desc, a.id desc`,
      cursorSql(sql`(to_json(a.closed_at) #>> '{}')`, sql`a.id`),
      sql`a.state <> 'open' and (a.closed_at, a.id) < (coalesce(${closedAt}::timestamptz, 'infinity'), coalesce(${after}::uuid, ${LAST_ID}))`,
    ),
);
