import { cursorSql, LAST_ID, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { checkInJson } from '../check-ins/check-ins.queries';
import { joinCheckIn, occurrenceDetailJson, occurrenceJson } from './occurrence.sql';
import type { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { datedOccurrences } from './punctuality.sql';

export const occurrencesOfEngagement = statement<
  OccurrenceListDto,
  [engagementId: string, limit: number, day: string | null, after: string | null]
>(
  'occurrence.list',
  (engagementId, limit, day, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by o.local_date desc, o.id desc) as n, ${occurrenceJson} as body,
       ${cursorSql(sql`o.local_date`, sql`o.id`)} as cursor
     from ${datedOccurrences(sql`o.engagement_id = ${engagementId}`)} o ${joinCheckIn}
     where (o.local_date, o.id) < (coalesce(${day}::date, 'infinity'), coalesce(${after}::uuid, ${LAST_ID}))
     order by o.local_date desc, o.id desc limit ${limit}::int + 1`,
  )}::text
  from engagement e where e.id = ${engagementId}`,
);

const previousCheckIn = sql`(
      select ${checkInJson(sql`p`, sql`before`)}
      from dated before join check_in p on p.tenant_id = before.tenant_id and p.occurrence_id = before.id
      where before.ritual_id = o.ritual_id and before.local_date < o.local_date order by before.local_date desc limit 1)`;

export const occurrenceDetail = statement<OccurrenceDetailDto, [id: string]>(
  'occurrence.detail',
  (id) => sql`
   with dated as ${datedOccurrences(sql`o.engagement_id = (select x.engagement_id from occurrence x where x.id = ${id})`)}
  select ${occurrenceDetailJson(previousCheckIn, sql`case when ci.id is not null then ${checkInJson(sql`ci`, sql`o`)} end`)}::text, o.version
  from dated o
  join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
  join ritual cd on cd.tenant_id = o.tenant_id and cd.id = o.ritual_id
  ${joinCheckIn}
  where o.id = ${id}`,
);
