import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { moneyJson } from '@quarterdeck/practice/client-facts/client-facts.queries';

/** The latest engagement of the client `c` that was not cancelled and that the caller may see, as the relation `e`; none is a row of nulls. */
export function joinCurrentEngagement(condition = sql`true`): Sql {
  return sql`left join lateral (
    select * from engagement en
    where en.tenant_id = c.tenant_id and en.client_id = c.id and en.state <> 'cancelled' and ${condition}
    order by en.cycle desc limit 1) e on true`;
}

/** The occurrence `o` can still be written, in time or late: it is open and its successor has not come. */
export const canBeWritten = (o: Sql, today: Sql) =>
  sql`(${o}.state in ('scheduled', 'due') and ${o}.next_due > ${today})`;

/**
 * JSON of a `DecisionSituation` of libs/domain; the arguments are SQL expressions of ids, of today and of the client's zone.
 * The condition on `decision` is that of the index `decision_watched`, which leaves out what is over for good.
 */
export const decisionSituationJson = (tenant: Sql, engagement: Sql, today: Sql, zone: Sql) => sql`(
  select json_build_object(
    'open', coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'door', d.door,
        'raisedOn', (d.raised_at at time zone ${zone})::date, 'neededBy', d.needed_by, 'waitingOn', d.waiting_on,
        'costOfDelayPerWeek', ${moneyJson(sql`d.cost_of_delay_amount`, sql`d.cost_of_delay_currency`)}) order by d.number)
      filter (where d.state in ('draft', 'proposed')), '[]'),
    'reversible', coalesce(json_agg(json_build_object('id', d.id, 'number', d.number, 'until', d.reversal_deadline) order by d.number)
      filter (where d.state = 'accepted' and d.reversal_deadline >= ${today}), '[]'),
    'reviews', (
      select coalesce(json_agg(json_build_object('decisionId', x.id, 'number', x.number, 'dueOn', rv.due_on) order by x.number), '[]')
      from decision_review rv join decision x on x.tenant_id = rv.tenant_id and x.id = rv.decision_id
      where rv.verdict is null and rv.due_on <= ${today} and rv.tenant_id = ${tenant}
        and x.engagement_id = ${engagement} and x.state = 'accepted'))
  from decision d
  where d.tenant_id = ${tenant} and d.engagement_id = ${engagement}
    and (d.state in ('draft', 'proposed') or d.state = 'accepted' and d.reversal_deadline is not null))`;
