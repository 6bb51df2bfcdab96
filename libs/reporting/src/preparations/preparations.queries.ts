import { actionItemJson } from '@quarterdeck/cadence/action-items/action-item.sql';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { labelSql } from '@quarterdeck/registers/decisions/record/decision.sql';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { PreparationDto } from './preparations.dto';

const openItems = sql`(
      select coalesce(json_agg(${actionItemJson(sql`a`, sql`day.today`)} order by a.due_on, a.id), '[]')
      from (
        select x.* from action_item x
        where x.tenant_id = o.tenant_id and x.client_id = o.client_id and x.state = 'open'
        order by x.due_on, x.id limit 50) a)`;

const openDecisions = sql`(
      select coalesce(json_agg(json_build_object('id', d.id, 'number', ${labelSql(sql`d`)}, 'title', r.content ->> 'title',
        'waitingOn', d.waiting_on, 'neededBy', d.needed_by,
        'ageDays', greatest(0, day.today - (d.raised_at at time zone c.time_zone)::date), 'visibility', d.visibility)
        order by d.needed_by nulls last, d.raised_at, d.id), '[]')
      from (
        select x.* from decision x
        where x.tenant_id = o.tenant_id and x.engagement_id = o.engagement_id and x.state in ('draft', 'proposed')
        order by x.needed_by nulls last, x.raised_at, x.id limit 20) d
      join decision_revision r on r.tenant_id = d.tenant_id and r.decision_id = d.id and r.number = d.head_revision)`;

const dueGates = sql`(
      select coalesce(json_agg(json_build_object('phaseId', p.id, 'kind', p.kind, 'name', p.name, 'endsOn', p.ends_on,
        'overdue', p.ends_on < day.today, 'openMilestones', (
          select count(*) from milestone m where m.tenant_id = p.tenant_id and m.phase_id = p.id and m.done_on is null))
        order by p.day_from), '[]')
      from phase p
      where p.tenant_id = o.tenant_id and p.engagement_id = o.engagement_id and p.state <> 'closed' and p.ends_on <= day.today + 14)`;

export const preparation = statement<PreparationDto, [id: string]>(
  'preparation.one',
  (id) => sql`
   select json_build_object('occurrenceId', o.id, 'today', day.today, 'agenda', cd.agenda, 'openItems', ${openItems},
      'openDecisions', ${openDecisions}, 'dueGates', ${dueGates})::text
   from occurrence o
   join ritual cd on cd.tenant_id = o.tenant_id and cd.id = o.ritual_id
   join client c on c.tenant_id = o.tenant_id and c.id = o.client_id
   cross join lateral (select ${clientToday(sql`c`)} as today) day
   where o.id = ${id}`,
);
