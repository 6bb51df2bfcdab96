import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { personNameJson } from '@quarterdeck/practice/people/person-name.sql';
import type { TimeEntryDto, TimeEntryListDto } from './time-entries.dto';

const timeEntryJson = (t: string) => `json_build_object(
  'id', ${t}.id, 'engagementId', ${t}.engagement_id, 'workedOn', ${t}.worked_on, 'minutes', ${t}.minutes,
  'person', ${personNameJson(`${t}.user_id`)}, 'kind', ${t}.kind, 'note', ${t}.note, 'version', ${t}.version)`;

export const oneTimeEntry = statement<TimeEntryDto>(
  'time-entry.one',
  `select ${timeEntryJson('t')}::text, t.version from time_entry t where t.id = $1`,
);

/** $1 engagement, $2 limit, $3 and $4 date and id after which the page begins. */
export const timeEntryPage = statement<TimeEntryListDto>(
  'time-entry.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by t.worked_on desc, t.id desc) as n, ${timeEntryJson('t')} as body,
       ${cursorSql('t.worked_on', 't.id')} as cursor
     from time_entry t
     where t.tenant_id = e.tenant_id and t.engagement_id = e.id
       and ($3::date is null or (t.worked_on, t.id) < ($3, $4::uuid))
     order by t.worked_on desc, t.id desc limit $2::int + 1`,
  )}::text
   from engagement e where e.id = $1`,
);
