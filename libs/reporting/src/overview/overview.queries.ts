import { cadenceJson } from '@quarterdeck/cadence/cadences/cadences.queries';
import { checkInJson, onItsOccurrence } from '@quarterdeck/cadence/check-ins/check-in.sql';
import { occurrenceJson } from '@quarterdeck/cadence/occurrences/occurrence.sql';
import { datedOccurrences } from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { engagementJson } from '@quarterdeck/engagement/engagements/engagements.queries';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { currentFactsJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { clientJson, clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { joinCurrentEngagement } from '../attention/current-engagement.sql';
import type { ClientOverviewDto } from './overview.dto';
import { byRoleAndName, peopleOfClient } from './people.sql';

const shownOccurrences = `(
      select o.*, row_number() over (partition by o.local_date > page.today order by abs(o.local_date - page.today)) as distance
      from dated o)`;

/**
 * `attention` is the last field and empty; for the practice's own people the service puts in what the rule says of the
 * third column, which is the situation and null for everybody else. $1 client.
 */
export const clientOverview = statement<ClientOverviewDto>(
  'client.overview',
  `with page as (
    select c as client, e as engagement, e.id as engagement_id, ${clientToday('c')} as today
    from client c ${joinCurrentEngagement()} where c.id = $1
  ), dated as ${datedOccurrences('o.engagement_id = (select engagement_id from page)')},
  written as (select * from check_in x where x.engagement_id = (select engagement_id from page))
  select json_build_object(
    'client', ${clientJson('(page.client)')},
    'today', page.today,
    'engagement', case when page.engagement_id is not null then ${engagementJson('(page.engagement)', 'page.today')} end,
    'cadence', (
      select ${cadenceJson('cd')} from cadence cd where cd.engagement_id = page.engagement_id order by cd.created_at, cd.id limit 1),
    'occurrences', (
      select coalesce(json_agg(${occurrenceJson} order by o.local_date desc), '[]')
      from ${shownOccurrences} o left join written ci on ci.occurrence_id = o.id
      where o.distance <= case when o.local_date > page.today then 2 else 13 end),
    'checkIns', (
      select coalesce(json_agg(${checkInJson('ci', 'o')} order by ci.submitted_at desc, ci.id desc), '[]')
      from (select * from written order by submitted_at desc, id desc limit 5) ci join dated o on ${onItsOccurrence}),
    'people', (
      select coalesce(json_agg(json_build_object('memberId', m.id, 'name', u.name, 'email', u.email, 'role', m.role) order by ${byRoleAndName}), '[]')
      from (select (page.client).*) c, ${peopleOfClient}),
    'facts', ${currentFactsJson('(page.client)')},
    'attention', '[]'::json)::text, null, case when (select ctx.insider()) and page.engagement_id is not null then json_build_object(
      'today', page.today, 'state', (page.engagement).state, 'kickoff', (page.engagement).kickoff_on,
      'phases', (
        select json_agg(json_build_object('id', p.id, 'name', p.name, 'state', p.state, 'endsOn', p.ends_on) order by p.day_from)
        from phase p where p.engagement_id = page.engagement_id),
      'milestones', (
        select coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'dueOn', m.due_on, 'doneOn', m.done_on) order by m.due_on, m.id), '[]')
        from milestone m where m.engagement_id = page.engagement_id and m.due_on < page.today and m.done_on is null),
      'checkIns', (
        select coalesce(json_agg(json_build_object('id', o.id, 'dueOn', o.local_date, 'state', o.state)), '[]')
        from dated o where o.next_due > page.today or o.state = 'due'))::text end
  from page`,
);
