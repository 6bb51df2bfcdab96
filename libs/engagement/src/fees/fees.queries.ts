import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { FeePeriodDto, FeePeriodListDto } from './fees.dto';

const feeJson = (f: Sql) => sql`json_build_object('amount', ${f}.amount, 'currency', ${f}.currency)`;

/**
 * The period that today falls into; before the first one has begun, that one. `e` is the alias of a row of
 * `engagement`, `today` an SQL expression; the result is a row of `fee_period`.
 */
const periodInForce = (e: Sql, today: Sql) => sql`(
    select ff.* from fee_period ff where ff.tenant_id = ${e}.tenant_id and ff.engagement_id = ${e}.id
    order by ff.effective_on <= ${today} desc, abs(ff.effective_on - ${today}) limit 1)`;

/** JSON of the fee in force, or null without any. */
export const feeInForceJson = (e: Sql, today: Sql) =>
  sql`(select ${feeJson(sql`fp`)} from ${periodInForce(e, today)} fp)`;

/** JSON of a `FeePeriodDto`; `inForce` is the id of the period in force as SQL. */
const feePeriodJson = (f: Sql, inForce: Sql) => sql`json_build_object(
  'id', ${f}.id, 'engagementId', ${f}.engagement_id, 'effectiveOn', ${f}.effective_on, 'fee', ${feeJson(f)},
  'note', ${f}.note, 'inForce', ${f}.id is not distinct from ${inForce}, 'version', ${f}.version)`;

/** Unlike the fee that an engagement shows, a period that has not begun is not in force. */
const inForce = (tenant: Sql, engagement: Sql, today: Sql) => sql`(
    select ff.id from fee_period ff
    where ff.tenant_id = ${tenant} and ff.engagement_id = ${engagement} and ff.effective_on <= ${today}
    order by ff.effective_on desc limit 1)`;

export const oneFeePeriod = statement<FeePeriodDto, [id: string]>(
  'fee.one',
  (id) => sql`
   select ${feePeriodJson(sql`f`, inForce(sql`f.tenant_id`, sql`f.engagement_id`, clientToday(sql`c`)))}::text, f.version
   from fee_period f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
   where f.id = ${id}`,
);

export const feePage = statement<FeePeriodListDto, [engagementId: string, limit: number, day: string | null]>(
  'fee.page',
  (engagementId, limit, day) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by f.effective_on desc) as n, ${feePeriodJson(sql`f`, sql`current.id`)} as body,
       ${cursorSql(sql`f.effective_on`)} as cursor
     from fee_period f
     where f.tenant_id = e.tenant_id and f.engagement_id = e.id and (${day}::date is null or f.effective_on < ${day})
     order by f.effective_on desc limit ${limit}::int + 1`,
  )}::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   left join lateral ${inForce(sql`e.tenant_id`, sql`e.id`, clientToday(sql`c`))} current on true
   where e.id = ${engagementId}`,
);

/** Id of the period that the engagement shows, and how many there are. */
export const shownPeriod = (engagementId: string) => sql`
  select fp.id, (select count(*)::int from fee_period n where n.tenant_id = e.tenant_id and n.engagement_id = e.id) as count
  from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
  cross join lateral ${periodInForce(sql`e`, clientToday(sql`c`))} fp
  where e.id = ${engagementId}`;
