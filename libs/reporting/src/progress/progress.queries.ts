import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { checkInJson, onItsOccurrence } from '@quarterdeck/cadence/check-ins/check-ins.queries';
import {
  adherenceJson,
  datedOccurrences,
  localDate,
  punctuality,
} from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { engagementJson } from '@quarterdeck/engagement/engagements/engagements.queries';
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { canBeWritten, joinCurrentEngagement } from '../attention/attention.sql';
import { byRoleAndName, membersOfClient } from '../overview/people.sql';
import type { ProgressDto, ProgressListDto } from './progress.dto';

/**
 * Row security leaves founders what is published; the conditions say it again, so that insiders see the same page.
 */
export const clientProgress = statement<ProgressDto, [id: string]>(
  'client.progress',
  (id) => sql`with page as (
    select c as client, e as engagement, e.id as engagement_id, ${clientToday(sql`c`)} as today
    from client c ${joinCurrentEngagement(sql`en.visibility = 'published'`)} where c.id = ${id}
  ), dated as ${datedOccurrences(sql`o.engagement_id = (select engagement_id from page)`)},
  shown as (
    select * from check_in x
    where x.engagement_id = (select engagement_id from page) and x.visibility = 'published'
    order by x.submitted_at desc, x.id desc limit 12)
  select json_build_object(
    'client', json_build_object('id', (page.client).id, 'name', (page.client).name, 'timeZone', (page.client).time_zone,
      'currency', (page.client).currency),
    'practice', (select json_build_object('name', t.name) from tenant t where t.id = (page.client).tenant_id),
    'today', page.today,
    'engagement', case when page.engagement_id is not null then ${engagementJson(sql`(page.engagement)`, sql`page.today`)} end,
    'nextCheckIn', (
      select json_build_object('localDate', o.local_date, 'dueAt', o.due_at)
      from dated o where o.kind = ${literal(COUNTED_KIND)} and ${canBeWritten(sql`o`, localDate(sql`now()`))} order by o.local_date limit 1),
    'checkIns', (
      select coalesce(json_agg(${checkInJson(sql`ci`, sql`o`)} order by ci.submitted_at desc, ci.id desc), '[]')
      from shown ci join dated o on ${onItsOccurrence}),
    'decisionsNeeded', (
      select coalesce(json_agg(json_build_object('checkInId', ci.id, 'localDate', o.local_date, 'text', ci.decisions_needed)), '[]')
      from (select * from shown order by submitted_at desc, id desc limit 1) ci join dated o on ${onItsOccurrence}
      where ci.decisions_needed <> ''),
    'adherence', (select ${adherenceJson} from (select ${punctuality()} as punctuality from dated o where o.kind = ${literal(COUNTED_KIND)}) kept),
    'people', (
      select coalesce(json_agg(json_build_object('name', u.name, 'email', u.email, 'role', m.role) order by ${byRoleAndName}), '[]')
      from (select m.* from (select (page.client).*) c, ${membersOfClient}) m join "user" u on u.id = m.user_id))::text
  from page`,
);

/** The clients that the caller may open, by name. */
export const progressClients = statement<ProgressListDto>(
  'client.progress-list',
  () => sql`select json_build_object('nextCursor', null, 'data', (
    select coalesce(json_agg(json_build_object('client', json_build_object('id', c.id, 'name', c.name)) order by c.name, c.id), '[]')
    from client c where c.archived_at is null))::text`,
);
