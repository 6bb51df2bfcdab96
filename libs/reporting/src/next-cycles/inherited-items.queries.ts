import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { InheritedItemListDto } from './next-cycles.dto';

/** The links are added by the service. */
export const inheritedItemPage = statement<
  InheritedItemListDto,
  [engagementId: string, limit: number, after: string | null]
>(
  'inherited-item.page',
  (engagementId, limit, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by i.id) as n, ${cursorSql(sql`i.id`)} as cursor, json_build_object('id', i.id,
       'recordType', i.record_type, 'title', i.title, 'fromEngagementId', i.from_engagement_id, 'fromId', i.from_id,
       'toId', coalesce(i.to_id, i.from_id), 'originCycle', i.origin_cycle, 'openSince', i.open_since,
       'ageDays', greatest(0, day.today - i.open_since)) as body
     from inherited_item i
     where i.tenant_id = e.tenant_id and i.engagement_id = e.id and (${after}::uuid is null or i.id > ${after})
     order by i.id limit ${limit}::int + 1`,
  )}::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where e.id = ${engagementId}`,
);
