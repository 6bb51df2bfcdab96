import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { HoursBudget } from '@quarterdeck/domain/hours-budget';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { HoursBudgetDto } from './hours-budget.dto';

const terms = sql`'minutesPerMonth', b.minutes_per_month, 'carryOverCapMinutes', b.carry_over_cap_minutes,
     'carryOverMonths', b.carry_over_months`;

/** One without hours has a budget of version 0 with nothing in it. */
export const budgetOfEngagement = statement<HoursBudgetDto, [id: string]>(
  'hours-budget.one',
  (id) => sql`
   select json_build_object('engagementId', e.id, ${terms}, 'version', coalesce(b.version, 0))::text, coalesce(b.version, 0)
   from engagement e left join hours_budget b on b.tenant_id = e.tenant_id and b.engagement_id = e.id
   where e.id = ${id}`,
);

/** What the rule of libs/domain needs; a budget without minutes per month is none. */
export interface HoursFigures {
  engagementId: string;
  today: LocalDate;
  budget: { [K in keyof HoursBudget]: HoursBudget[K] | null };
  months: { startsOn: LocalDate; endsOn: LocalDate; used: number }[];
}

/** A month ends on the day before the kickoff's day comes again; what was done before kickoff counts in the first. */
const monthStart = (n: Sql) => sql`(s.kickoff_on + make_interval(months => ${n}))::date`;

export const hoursFigures = statement<HoursFigures, [id: string]>(
  'hours-budget.ledger',
  (id) => sql`with s as (
     select e.id, e.kickoff_on, day.today, json_build_object(${terms}) as budget,
       least(day.today, (e.ended_at at time zone c.time_zone)::date) as until
     from engagement e
     join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
     cross join lateral (select ${clientToday(sql`c`)} as today) day
     left join hours_budget b on b.tenant_id = e.tenant_id and b.engagement_id = e.id
     where e.id = ${id}
   ), worked as (
     select t.worked_on, sum(t.minutes) as minutes from time_entry t
     where t.tenant_id = (select ctx.tenant()) and t.engagement_id = ${id} group by t.worked_on
   ), month as (
     select n, ${monthStart(sql`n`)} as starts_on, ${monthStart(sql`n + 1`)} - 1 as ends_on
     from s, generate_series(0, 239) n
     where n = 0 or ${monthStart(sql`n`)} <= greatest(s.until, (select max(w.worked_on) from worked w))
   )
   select json_build_object('engagementId', s.id, 'today', s.today, 'budget', s.budget, 'months', (
     select json_agg(json_build_object('startsOn', m.starts_on, 'endsOn', m.ends_on, 'used', coalesce(
         (select sum(w.minutes) from worked w where w.worked_on <= m.ends_on and (m.n = 0 or w.worked_on >= m.starts_on)), 0)) order by m.n)
     from month m))::text
   from s`,
);
