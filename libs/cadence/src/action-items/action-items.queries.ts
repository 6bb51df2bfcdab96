import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { LAST_ID } from '../lists/last-id';
import { actionItemJson } from './action-item.sql';
import type { ActionItemDto, ActionItemListDto } from './action-items.dto';

/** $1 item. */
export const oneActionItem = statement<ActionItemDto>(
  'action-item.one',
  `select ${actionItemJson('a', clientToday('c'))}::text, a.version
   from action_item a join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
   where a.id = $1`,
);

const page = (order: string, cursor: string, of: string) =>
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by ${order}) as n, ${actionItemJson('a', 'day.today')} as body, ${cursor} as cursor
     from action_item a
     where a.tenant_id = c.tenant_id and a.client_id = c.id
       and ($3::uuid is null or a.owner_user_id = $3) and ($4::uuid is null or a.engagement_id = $4) and ${of}
     order by ${order} limit $2::int + 1`,
  )}::text
  from client c cross join lateral (select ${clientToday('c')} as today) day where c.id = $1`;

/** $1 client, $2 limit, $3 owner, $4 engagement, $5 and $6 date and id after which the page begins. */
export const openActionItems = statement<ActionItemListDto>(
  'action-item.open',
  page(
    'a.due_on, a.id',
    cursorSql('a.due_on', 'a.id'),
    `a.state = 'open' and ($5::date is null or (a.due_on, a.id) > ($5, $6::uuid))`,
  ),
);

/** $1 client, $2 limit, $3 owner, $4 engagement, $5 and $6 instant and id after which the page begins. */
export const closedActionItems = statement<ActionItemListDto>(
  'action-item.closed',
  page(
    'a.closed_at desc, a.id desc',
    cursorSql(`(to_json(a.closed_at) #>> '{}')`, 'a.id'),
    `a.state <> 'open' and (a.closed_at, a.id) < (coalesce($5::timestamptz, 'infinity'), coalesce($6::uuid, ${LAST_ID}))`,
  ),
);
