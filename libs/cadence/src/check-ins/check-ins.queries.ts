import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { LAST_ID } from '../lists/last-id';
import { datedOccurrences } from '../occurrences/punctuality.sql';
import { checkInJson, onItsOccurrence } from './check-in.sql';
import type { CheckInDto, CheckInListDto } from './check-ins.dto';

/** $1 check-in. */
export const oneCheckIn = statement<CheckInDto>(
  'check-in.one',
  `select ${checkInJson('ci', 'o')}::text, ci.version
  from check_in ci
  join ${datedOccurrences('o.engagement_id = (select x.engagement_id from check_in x where x.id = $1)')} o on ${onItsOccurrence}
  where ci.id = $1`,
);

/** $1 engagement, $2 limit, $3 and $4 instant and id after which the page begins. */
export const checkInsOfEngagement = statement<CheckInListDto>(
  'check-in.list',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by ci.submitted_at desc, ci.id desc) as n, ${checkInJson('ci', 'o')} as body,
       ${cursorSql(`(to_json(ci.submitted_at) #>> '{}')`, 'ci.id')} as cursor
     from check_in ci join ${datedOccurrences('o.engagement_id = $1')} o on ${onItsOccurrence}
     where ci.engagement_id = $1
       and (ci.submitted_at, ci.id) < (coalesce($3::timestamptz, 'infinity'), coalesce($4::uuid, ${LAST_ID}))
     order by ci.submitted_at desc, ci.id desc limit $2::int + 1`,
  )}::text
  from engagement e where e.id = $1`,
);
