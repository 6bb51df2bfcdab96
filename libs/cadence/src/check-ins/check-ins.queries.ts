import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { LAST_ID } from '../lists/last-id';
import { datedOccurrences } from '../occurrences/punctuality.sql';
import { checkInJson, onItsOccurrence } from './check-in.sql';
import type { CheckInDto, CheckInListDto } from './check-ins.dto';

export const oneCheckIn = statement<CheckInDto, [id: string]>(
  'check-in.one',
  (id) => sql`select ${checkInJson(sql`ci`, sql`o`)}::text, ci.version
  from check_in ci
  join ${datedOccurrences(sql`o.engagement_id = (select x.engagement_id from check_in x where x.id = ${id})`)} o on ${onItsOccurrence}
  where ci.id = ${id}`,
);

export const checkInsOfEngagement = statement<
  CheckInListDto,
  [engagementId: string, limit: number, instant: string | null, after: string | null]
>(
  'check-in.list',
  (engagementId, limit, instant, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by ci.submitted_at desc, ci.id desc) as n, ${checkInJson(sql`ci`, sql`o`)} as body,
       ${cursorSql(sql`(to_json(ci.submitted_at) #>> '{}')`, sql`ci.id`)} as cursor
     from check_in ci join ${datedOccurrences(sql`o.engagement_id = ${engagementId}`)} o on ${onItsOccurrence}
     where ci.engagement_id = ${engagementId}
       and (ci.submitted_at, ci.id) < (coalesce(${instant}::timestamptz, 'infinity'), coalesce(${after}::uuid, ${LAST_ID}))
     order by ci.submitted_at desc, ci.id desc limit ${limit}::int + 1`,
  )}::text
  from engagement e where e.id = ${engagementId}`,
);
