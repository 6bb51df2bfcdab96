import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { checkInJson } from '../check-ins/check-in.sql';
import { LAST_ID } from '../lists/last-id';
import { joinCheckIn, occurrenceDetailJson, occurrenceJson } from './occurrence.sql';
import type { OccurrenceDetailDto, OccurrenceListDto } from './occurrences.dto';
import { datedOccurrences } from './punctuality.sql';

/** $1 engagement, $2 limit, $3 and $4 local date and id after which the page begins. */
export const occurrencesOfEngagement = statement<OccurrenceListDto>(
  'occurrence.list',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by o.local_date desc, o.id desc) as n, ${occurrenceJson} as body,
       ${cursorSql('o.local_date', 'o.id')} as cursor
     from ${datedOccurrences('o.engagement_id = $1')} o ${joinCheckIn}
     where (o.local_date, o.id) < (coalesce($3::date, 'infinity'), coalesce($4::uuid, ${LAST_ID}))
     order by o.local_date desc, o.id desc limit $2::int + 1`,
  )}::text
  from engagement e where e.id = $1`,
);

const previousCheckIn = `(
      select ${checkInJson('p', 'before')}
      from dated before join check_in p on p.tenant_id = before.tenant_id and p.occurrence_id = before.id
      where before.ritual_id = o.ritual_id and before.local_date < o.local_date order by before.local_date desc limit 1)`;

/** $1 occurrence. */
export const occurrenceDetail = statement<OccurrenceDetailDto>(
  'occurrence.detail',
  `with dated as ${datedOccurrences('o.engagement_id = (select x.engagement_id from occurrence x where x.id = $1)')}
  select ${occurrenceDetailJson(previousCheckIn, `case when ci.id is not null then ${checkInJson('ci', 'o')} end`)}::text, o.version
  from dated o
  join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
  join ritual cd on cd.tenant_id = o.tenant_id and cd.id = o.ritual_id
  ${joinCheckIn}
  where o.id = $1`,
);
