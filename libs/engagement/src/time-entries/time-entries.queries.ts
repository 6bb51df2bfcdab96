import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { TimeEntryDto, TimeEntryListDto } from './time-entries.dto';

const timeEntryJson = (t: Sql) => sql`json_build_object(
  'id', ${t}.id, 'engagementId', ${t}.engagement_id, 'workedOn', ${t}.worked_on, 'minutes', ${t}.minutes,
  'person', ${personNameJson(sql`${t}.user_id`)}, 'kind', ${t}.kind, 'note', ${t}.note, 'version', ${t}.version)`;

export const oneTimeEntry = statement<TimeEntryDto, [id: string]>(
  'time-entry.one',
  (id) => sql`select ${timeEntryJson(sql`t`)}::text, t.version from time_entry t where t.id = ${id}`,
);

export const timeEntryPage = statement<
  TimeEntryListDto,
  [engagementId: string, limit: number, day: string | null, after: string | null]
>(
  'time-entry.page',
  (engagementId, limit, day, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by t.worked_on desc, t.id desc) as n, ${timeEntryJson(sql`t`)} as body,
       ${cursorSql(sql`t.worked_on`, sql`t.id`)} as cursor
     from time_entry t
     where t.tenant_id = e.tenant_id and t.engagement_id = e.id
       and (${day}::date is null or (t.worked_on, t.id) < (${day}, ${after}::uuid))
     order by t.worked_on desc, t.id desc limit ${limit}::int + 1`,
  )}::text
   from engagement e where e.id = ${engagementId}`,
);
