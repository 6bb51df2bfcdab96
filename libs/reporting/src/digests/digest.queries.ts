import type { DuePromise, DueRitual, FounderSituation } from '@quarterdeck/domain/digest';
import { takesPart } from '@quarterdeck/cadence/reminders/sees-ritual.sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { joinCurrentEngagement } from '../attention/attention.sql';

export interface Reader {
  role: string;
  left: boolean;
  /** It is still theirs: one for everybody of the practice, one for each client of a founder. */
  theirs: boolean;
  clientId: string | null;
  clientName: string | null;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
  zone: string;
}

export const readReader = statement<Reader, [id: string]>(
  'digest.reader',
  (id) => sql`select json_build_object('role', m.role, 'left', m.ended_at is not null,
      'theirs', case m.role when 'founder' then c.archived_at is null and exists (select from client_grant g
          where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = c.id)
        when 'viewer' then false else n.client_id is null end,
      'clientId', n.client_id, 'clientName', c.name, 'practice', t.name, 'slug', t.slug,
      'userId', u.id, 'name', u.name, 'email', u.email, 'zone', u.time_zone)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   left join client c on c.tenant_id = n.tenant_id and c.id = n.client_id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

export interface RitualsOfReader {
  /** Clients that are away today: nothing is wanted of anybody there. */
  away: string[];
  rituals: (DueRitual & { clientId: string })[];
  /** Their own, also of an engagement that is over: they carry over. */
  promises: (DuePromise & { clientId: string })[];
}

/** What is due today or tomorrow, or was, and what its people are reminded of today, as the reader sees it. */
export const ritualsOfReader = statement<RitualsOfReader, [zone: string, onlyOwn: boolean]>(
  'digest.rituals',
  (zone, onlyOwn) => sql`with running as (
    select c.tenant_id, c.id as client_id, e.id, day.today
    from client c cross join lateral (select ${clientToday(sql`c`)} as today) day
    join engagement e on e.tenant_id = c.tenant_id and e.client_id = c.id and e.state = 'active'
    where c.archived_at is null)
  select json_build_object(
    'away', (
      select coalesce(json_agg(r.client_id), '[]') from running r
      where ctx.calendar_reason(r.tenant_id, r.client_id, r.today) in ('client_time_off', 'practice_time_off')),
    'rituals', (
      select coalesce(json_agg(json_build_object('occurrenceId', o.id, 'clientId', o.client_id, 'title', d.title,
        'dueOn', o.local_date) order by o.due_at, o.id), '[]')
      from running r
      join occurrence o on o.tenant_id = r.tenant_id and o.engagement_id = r.id and o.state in ('scheduled', 'due')
        and o.local_date between r.today - 120 and r.today + 15
      join ritual d on d.tenant_id = o.tenant_id and d.id = o.ritual_id
      where (o.local_date <= r.today + 1 or exists (
          select from unnest(d.lead_minutes) m
          where ((o.due_at - make_interval(mins => m)) at time zone ctx.known_zone(${zone}))::date
            = (now() at time zone ctx.known_zone(${zone}))::date))
        and (not ${onlyOwn}::boolean or d.owner_user_id = (select ctx.user_id()) or ${takesPart(sql`(select ctx.user_id())`, sql`d`)})),
    'promises', (
      select coalesce(json_agg(json_build_object('id', a.id, 'clientId', a.client_id, 'title', a.title, 'dueOn', a.due_on, 'today', day.today)
        order by a.due_on, a.id), '[]')
      from client c cross join lateral (select ${clientToday(sql`c`)} as today) day
      join action_item a on a.tenant_id = c.tenant_id and a.client_id = c.id and a.state = 'open'
        and a.owner_user_id = (select ctx.user_id()) and a.due_on <= day.today + 1
      where c.archived_at is null))::text`,
);

export const founderSituation = statement<FounderSituation, [id: string]>(
  'digest.founder',
  (id) => sql`with page as (
    select c.tenant_id, c.time_zone, ${clientToday(sql`c`)} as today, e.id as engagement_id, e.state
    from client c ${joinCurrentEngagement()} where c.id = ${id})
  select json_build_object('today', page.today,
    'decisions', (
      select coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'title', r.content ->> 'title', 'door', d.door,
        'raisedOn', (d.raised_at at time zone page.time_zone)::date, 'neededBy', d.needed_by,
        'costOfDelayPerWeek', ${moneyJson(sql`d.cost_of_delay_amount`, sql`d.cost_of_delay_currency`)}) order by d.number), '[]')
      from decision d
      join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision
      where d.tenant_id = page.tenant_id and d.engagement_id = page.engagement_id and page.state = 'active'
        and d.state = 'proposed' and d.waiting_on = 'founder'),
    'rights', (
      select coalesce(json_agg(json_build_object('id', s.id, 'number', s.number)), '[]')
      from decision_right_set s
      where s.tenant_id = page.tenant_id and s.engagement_id = page.engagement_id and page.state in ('draft', 'active')
        and s.state = 'proposed'),
    'reversible', (
      select coalesce(json_agg(json_build_object('id', d.id, 'title', r.content ->> 'title', 'until', d.reversal_deadline)
        order by d.reversal_deadline, d.number), '[]')
      from decision d
      join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision
      where d.tenant_id = page.tenant_id and d.engagement_id = page.engagement_id and page.state = 'active'
        and d.state = 'accepted' and d.reversal_deadline is not null and d.reversal_deadline >= page.today))::text
  from page`,
);
