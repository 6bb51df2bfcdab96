import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { isOpenAccess, waitingDaysSql } from '../access-items/access.sql';
import { isRunning } from '../milestones/milestones.queries';
import type { SequenceItemDto, SequenceItemListDto } from './sequence-items.dto';

/** The access that stands in the way, of the engagement named by the SQL expression. */
const blockingAccess = (engagement: string) => `(
    select a.* from access_item a
    where a.tenant_id = (select ctx.tenant()) and a.engagement_id = ${engagement} and a.blocking and ${isOpenAccess('a')})`;

const sequenceItemJson = (s: string, e: string, today: string) => `json_build_object(
  'id', ${s}.id, 'engagementId', ${s}.engagement_id, 'week', ${s}.week, 'title', ${s}.title, 'dueOn', ${s}.due_on,
  'doneOn', ${s}.done_on, 'blockedByAccess', ${s}.blocked_by_access,
  'blocked', ${s}.done_on is null and ${s}.blocked_by_access and exists (select from blocking),
  'overdue', ${isRunning(e)} and ${s}.done_on is null and ${s}.due_on < ${today}, 'version', ${s}.version)`;

export const oneSequenceItem = statement<SequenceItemDto>(
  'sequence-item.one',
  `with step as (select * from sequence_item where id = $1), blocking as ${blockingAccess('(select engagement_id from step)')}
   select ${sequenceItemJson('s', 'e', clientToday('c'))}::text, s.version
   from step s
   join engagement e on e.tenant_id = s.tenant_id and e.id = s.engagement_id
   join client c on c.tenant_id = s.tenant_id and c.id = s.client_id`,
);

/** $1 engagement, $2 limit, $3 and $4 date and id after which the page begins. */
export const sequenceItemPage = statement<SequenceItemListDto>(
  'sequence-item.page',
  `with blocking as ${blockingAccess('$1')}
   select (${pageSql(
     '$2::int',
     `select row_number() over (order by s.due_on, s.id) as n, ${sequenceItemJson('s', 'e', 'day.today')} as body,
        ${cursorSql('s.due_on', 's.id')} as cursor
      from sequence_item s
      where s.tenant_id = e.tenant_id and s.engagement_id = e.id and ($3::date is null or (s.due_on, s.id) > ($3, $4::uuid))
      order by s.due_on, s.id limit $2::int + 1`,
   )}::jsonb || jsonb_build_object('blockingAccess', (
     select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'system', b.system, 'waitingDays', ${waitingDaysSql('b', 'day.today')})
       order by b.requested_on, b.needed_by, b.id), '[]') from blocking b)))::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   cross join lateral (select ${clientToday('c')} as today) day
   where e.id = $1`,
);
