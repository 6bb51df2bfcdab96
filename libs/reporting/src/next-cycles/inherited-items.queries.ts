import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { InheritedItemListDto } from './next-cycles.dto';

/** The links are added by the service. $1 engagement, $2 limit, $3 id after which the page begins. */
export const inheritedItemPage = statement<InheritedItemListDto>(
  'inherited-item.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by i.id) as n, ${cursorSql('i.id')} as cursor, json_build_object('id', i.id,
       'recordType', i.record_type, 'title', i.title, 'fromEngagementId', i.from_engagement_id, 'fromId', i.from_id,
       'toId', coalesce(i.to_id, i.from_id), 'originCycle', i.origin_cycle, 'openSince', i.open_since,
       'ageDays', greatest(0, day.today - i.open_since)) as body
     from inherited_item i
     where i.tenant_id = e.tenant_id and i.engagement_id = e.id and ($3::uuid is null or i.id > $3)
     order by i.id limit $2::int + 1`,
  )}::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday('c')} as today) day
   where e.id = $1`,
);
