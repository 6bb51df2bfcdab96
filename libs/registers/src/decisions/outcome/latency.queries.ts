import { DECISION_TARGETS } from '@quarterdeck/domain/decision-latency';
import { literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { cheaplyVisible, isOpen, labelSql } from '../record/decision.sql';
import type { DecisionLatencyDto } from './latency.dto';

/**
 * `decisionTarget` of libs/domain in SQL: the targets are whole weeks of five business days, so that many weeks later,
 * back to the Friday for what was raised on a weekend.
 */
export const targetSql = (raisedOn: Sql, door: Sql) => sql`(${raisedOn}
  + case ${door} when 'one_way' then ${literal(weeks('one_way'))} else ${literal(weeks('two_way'))} end * 7
  - case extract(isodow from ${raisedOn})::int when 6 then 1 when 7 then 2 else 0 end)`;

function weeks(door: keyof typeof DECISION_TARGETS): number {
  const days = DECISION_TARGETS[door];
  if (days % 5) throw new Error('A target that is not whole weeks needs another formula.');
  return days / 5;
}

const localDay = (instant: Sql) => sql`(${instant} at time zone c.time_zone)::date`;

/** An imported file often has one date only, which says nothing about waiting. */
const isClocked = (d: Sql) =>
  sql`(${d}.imported_from is null or ${d}.decided_at is distinct from ${d}.raised_at)`;

/** The wanted decisions with their dates where the client is; then figures over the decided, and a list of the open. */
const latencyOf = (where: Sql, tail = sql``) => sql`with dated as materialized (
       select d.id, d.category, d.door, d.cost_of_delay_amount, ${localDay(sql`d.raised_at`)} as raised_on,
         ${localDay(sql`d.decided_at`)} as decided_on, c.today
       from decision d
       join (select tenant_id, id, time_zone, ${clientToday(sql`client`)} as today from client) c
         on c.tenant_id = d.tenant_id and c.id = d.client_id
       where (d.decided_at is not null or ${isOpen(sql`d`)}) and ${isClocked(sql`d`)}
         and ${cheaplyVisible(sql`d`)} and ${where}
     ), timed as (
       select x.*, ${targetSql(sql`x.raised_on`, sql`x.door`)} as target_on from dated x
     ), categories as (
       select category, count(*) as n, percentile_cont(0.5) within group (order by decided_on - raised_on) as median,
         percentile_disc(0.9) within group (order by decided_on - raised_on) as p90,
         count(*) filter (where decided_on <= target_on) as within
       from timed where decided_on is not null group by category
     ), waiting as (
       select * from timed where decided_on is null
       order by cost_of_delay_amount desc nulls last, raised_on, id limit 100
     )
     select json_build_object(
       'categories', (select coalesce(json_agg(json_build_object('category', category, 'medianDays', median, 'p90Days', p90,
         'n', n, 'withinTarget', within) order by category), '[]') from categories),
       'targets', json_build_object('two_way', ${literal(DECISION_TARGETS.two_way)}, 'one_way', ${literal(DECISION_TARGETS.one_way)}),
       'openCount', (select count(*) from dated where decided_on is null),
       'open', (select coalesce(json_agg(json_build_object(
           'id', w.id, 'number', ${labelSql(sql`o`)}, 'clientId', o.client_id, 'engagementId', o.engagement_id,
           'title', shown.content -> 'title', 'category', w.category, 'door', w.door, 'state', o.state,
           'waitingOn', o.waiting_on, 'raisedOn', w.raised_on, 'ageDays', w.today - w.raised_on,
           'neededBy', o.needed_by, 'targetOn', w.target_on, 'pastTarget', w.today > w.target_on,
           'costOfDelayPerWeek', ${moneyJson(sql`o.cost_of_delay_amount`, sql`o.cost_of_delay_currency`)})
           order by w.cost_of_delay_amount desc nulls last, w.raised_on, w.id), '[]')
         from waiting w
         join decision o on o.id = w.id
         cross join lateral (
           select r.content from decision_revision r
           where r.tenant_id = o.tenant_id and r.decision_id = o.id order by r.number desc limit 1) shown))::text
     ${tail}`;

export const engagementLatency = statement<DecisionLatencyDto, [id: string]>(
  'decision.latency.engagement',
  (id) => latencyOf(sql`d.engagement_id = ${id}`, sql`from engagement e where e.id = ${id}`),
);
export const clientLatency = statement<DecisionLatencyDto, [id: string]>('decision.latency.client', (id) =>
  latencyOf(sql`d.client_id = ${id}`),
);
export const practiceLatency = statement<DecisionLatencyDto>('decision.latency.practice', () =>
  latencyOf(sql`true`),
);
