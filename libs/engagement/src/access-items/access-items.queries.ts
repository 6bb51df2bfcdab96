import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { accessLateSql, accessStateSql, isOpenAccess, waitingDaysSql } from './access.sql';
import type { AccessItemDto, AccessItemListDto } from './access-items.dto';

const accessItemJson = (a: string, today: string) => `json_build_object(
  'id', ${a}.id, 'engagementId', ${a}.engagement_id, 'system', ${a}.system, 'purpose', ${a}.purpose,
  'ownerName', ${a}.owner_name, 'requestedOn', ${a}.requested_on, 'neededBy', ${a}.needed_by,
  'grantedOn', ${a}.granted_on, 'revokedOn', ${a}.revoked_on, 'blocking', ${a}.blocking, 'state', ${accessStateSql(a)},
  'waitingDays', ${waitingDaysSql(a, today)}, 'late', ${accessLateSql(a, today)}, 'version', ${a}.version)`;

export const oneAccessItem = statement<AccessItemDto>(
  'access-item.one',
  `select ${accessItemJson('a', clientToday('c'))}::text, a.version
   from access_item a join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
   where a.id = $1`,
);

/** $1 engagement, $2 limit, $3 state, $4 and $5 date and id after which the page begins. */
export const accessItemPage = statement<AccessItemListDto>(
  'access-item.page',
  `with item as (
     select a.* from access_item a where a.tenant_id = (select ctx.tenant()) and a.engagement_id = $1)
   select (${pageSql(
     '$2::int',
     `select row_number() over (order by a.needed_by, a.id) as n, ${accessItemJson('a', 'day.today')} as body,
        ${cursorSql('a.needed_by', 'a.id')} as cursor
      from item a
      where ($3::text is null or ${accessStateSql('a')} = $3)
        and ($4::date is null or (a.needed_by, a.id) > ($4, $5::uuid))
      order by a.needed_by, a.id limit $2::int + 1`,
   )}::jsonb || jsonb_build_object('waiting', (
     select jsonb_build_object('items', count(*), 'blockingItems', count(*) filter (where a.blocking),
       'totalDays', coalesce(sum(${waitingDaysSql('a', 'day.today')}), 0))
     from item a where ${isOpenAccess('a')})))::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday('c')} as today) day
   where e.id = $1`,
);
