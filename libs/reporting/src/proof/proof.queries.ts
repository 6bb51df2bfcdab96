import { COUNTED_KIND } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { ProofFigureKey } from '@quarterdeck/domain/proof';
import { datedOccurrences, punctuality } from '@quarterdeck/cadence/occurrences/punctuality.sql';
import { join, literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { ProofEngagementDto, ProofRecordDto } from './proof.dto';

export interface ProofItem extends Omit<ProofRecordDto, 'link'> {
  figure: ProofFigureKey;
}

/** What the rules of libs/domain make figures of. */
export interface ProofFacts {
  engagement: ProofEngagementDto;
  today: LocalDate;
  items: ProofItem[];
}

const ofEngagement = (table: Sql) => sql`${table}.engagement_id = (select page.id from page)`;

/** Rows with figure, type, id, title, on_date and value. Row security leaves founders what is published. */
const sources = [
  sql`select f.figure, 'decision' as type, d.id, 'D-' || d.number || ' ' || (v.content ->> 'title') as title, d.on_date,
      case f.figure when 'decisions_made' then 1 else d.on_date - d.raised_on end as value
    from (
      select x.*, (x.decided_at at time zone page.time_zone)::date as on_date, (x.raised_at at time zone page.time_zone)::date as raised_on
      from decision x, page where ${ofEngagement(sql`x`)} and x.decided_at is not null
        and x.state in ('accepted', 'rejected', 'superseded', 'deprecated')) d
    join decision_revision v on v.tenant_id = d.tenant_id and v.decision_id = d.id
      and v.number = coalesce(d.approved_revision, d.head_revision)
    cross join (values ('decisions_made'), ('decision_latency')) as f (figure)`,
  sql`select 'findings_resolved', 'finding', f.id, left(f.statement, 160), f.resolved_on, 1 from found f where f.resolved_on is not null`,
  // A break is mended when the map says that it flows, and something found there is resolved and nothing is left open.
  sql`select 'breaks_mended', 'chain_map', m.engagement_id, m.name, max(f.resolved_on), 1
    from (
      select c.engagement_id, s.value ->> 'key' as key, s.value ->> 'name' as name
      from chain_map c, jsonb_array_elements(c.stages) s where ${ofEngagement(sql`c`)} and s.value ->> 'state' = 'flows') m
    join found f on f.chain_stage = m.key
    group by m.engagement_id, m.key, m.name having bool_and(f.resolved_on is not null)`,
  sql`select 'access_waiting_ended', 'access_item', a.id, a.system, a.granted_on, greatest(0, a.granted_on - a.requested_on)
    from access_item a where ${ofEngagement(sql`a`)} and a.granted_on is not null and a.requested_on is not null`,
  sql`select 'milestones_done', 'milestone', m.id, m.title, m.done_on, 1
    from milestone m where ${ofEngagement(sql`m`)} and m.done_on is not null`,
  sql`select 'check_ins_kept', 'occurrence', o.id, 'Check-in of ' || to_char(o.local_date, 'Mon FMDD'), o.local_date, case o.kept when 'on_time' then 1 else 0 end
    from (select d.*, ${punctuality(sql`d`)} as kept from ${datedOccurrences(sql`${ofEngagement(sql`o`)} and o.kind = ${literal(COUNTED_KIND)}`)} d) o
    where o.kept in ('on_time', 'late', 'missed')`,
];

export const proofFacts = statement<ProofFacts, [id: string]>(
  'proof.facts',
  (id) => sql`with page as (
    select e.id, e.client_id, e.cycle, e.state, e.kickoff_on, c.name, c.time_zone, ${clientToday(sql`c`)} as today
    from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
    where e.id = ${id}),
  found as (
    select f.id, f.statement, f.chain_stage, r.resolved_on
    from finding f left join finding_resolution r on r.tenant_id = f.tenant_id and r.finding_id = f.id
    where ${ofEngagement(sql`f`)}),
  item as (${join(sources, '\n  union all ')})
  select json_build_object(
    'engagement', json_build_object('id', page.id, 'clientId', page.client_id, 'clientName', page.name, 'cycle', page.cycle,
      'state', page.state, 'kickoffOn', page.kickoff_on),
    'today', page.today,
    'items', (
      select coalesce(json_agg(json_build_object('figure', i.figure, 'type', i.type, 'id', i.id, 'title', i.title,
        'on', i.on_date, 'value', i.value) order by i.on_date desc, i.title, i.id, i.figure), '[]')
      from item i))::text
  from page`,
);
