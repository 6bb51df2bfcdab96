import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import { ritualJson, nextDueAt } from '@quarterdeck/cadence/rituals/rituals.queries';
import { checkInJson, onItsOccurrence } from '@quarterdeck/cadence/check-ins/check-ins.queries';
import { occurrenceJson } from '@quarterdeck/cadence/occurrences/occurrence.sql';
import { datedOccurrences } from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { engagementJson } from '@quarterdeck/engagement/engagements/engagements.queries';
import { literal, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientFactJson, currentFacts } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { clientJson, clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { decisionSituationJson, joinCurrentEngagement } from '../attention/attention.sql';
import type { ClientOverviewDto } from './overview.dto';
import { byRoleAndName, membersOfClient } from './people.sql';

const shownOccurrences = sql`(
      select o.*, row_number() over (partition by o.local_date > page.today order by abs(o.local_date - page.today)) as distance
      from dated o where o.kind = ${literal(COUNTED_KIND)})`;

/**
 * `attention` is the last field and empty; for the practice's own people the service fills it with what the rule
 * says of the page and of the third column, the decisions that may wait.
 */
export const clientOverview = statement<ClientOverviewDto, [id: string]>(
  'client.overview',
  (id) => sql`with page as (
    select c as client, e as engagement, e.id as engagement_id, ${clientToday(sql`c`)} as today
    from client c ${joinCurrentEngagement()} where c.id = ${id}
  ), dated as ${datedOccurrences(sql`o.engagement_id = (select engagement_id from page)`)},
  written as (select * from check_in x where x.engagement_id = (select engagement_id from page)),
  rhythm as (
    select * from ritual x where x.engagement_id = (select engagement_id from page) 
    order by x.kind <> ${literal(COUNTED_KIND)}, coalesce(x.ends_on < (select today from page), false), x.created_at, x.id limit 1),
  fact as ${currentFacts(sql`(select (page.client).tenant_id from page)`, sql`(select (page.client).id from page)`)},
  person as (select m.id, m.user_id, m.role from (select (page.client).* from page) c, ${membersOfClient}),
  -- Everybody whom the page names, looked up once; it stands for the table in what follows.
  "user" as materialized (
    select u.id, u.name, u.email from "user" u where u.id in (
      select user_id from person union select author_user_id from written
      union select owner_user_id from rhythm union select recorded_by from fact))
  select json_build_object(
    'client', ${clientJson(sql`(page.client)`)},
    'today', page.today,
    'engagement', case when page.engagement_id is not null then ${engagementJson(sql`(page.engagement)`, sql`page.today`)} end,
    'ritual', (select ${ritualJson(sql`cd`, nextDueAt(sql`cd`, sql`dated`))} from rhythm cd),
    'occurrences', (
      select coalesce(json_agg(${occurrenceJson} order by o.local_date desc), '[]')
      from ${shownOccurrences} o left join written ci on ci.occurrence_id = o.id
      where o.distance <= case when o.local_date > page.today then 2 else 13 end),
    'checkIns', (
      select coalesce(json_agg(${checkInJson(sql`ci`, sql`o`)} order by ci.submitted_at desc, ci.id desc), '[]')
      from (select * from written order by submitted_at desc, id desc limit 5) ci join dated o on ${onItsOccurrence}),
    'people', (
      select coalesce(json_agg(json_build_object('memberId', m.id, 'name', u.name, 'email', u.email, 'role', m.role) order by ${byRoleAndName}), '[]')
      from person m join "user" u on u.id = m.user_id),
    'facts', (
      select coalesce(json_agg(${clientFactJson(sql`f`, sql`(page.client)`)} order by f.as_of desc, f.id desc), '[]') from fact f),
    'attention', '[]'::json)::text, null, case when ctx.insider() then
      ${decisionSituationJson(sql`(page.client).tenant_id`, sql`page.engagement_id`, sql`page.today`, sql`(page.client).time_zone`)}::text end
  from page`,
);
