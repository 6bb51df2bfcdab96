import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { raw, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { FeePeriodDto, FeePeriodListDto } from './fees.dto';

const feeJson = (f: string) => `json_build_object('amount', ${f}.amount, 'currency', ${f}.currency)`;

/**
 * The period that today falls into; before the first one has begun, that one. `e` is the alias of a row of
 * `engagement`, `today` an SQL expression; the result is a row of `fee_period`.
 */
const periodInForce = (e: string, today: string) => `(
    select ff.* from fee_period ff where ff.tenant_id = ${e}.tenant_id and ff.engagement_id = ${e}.id
    order by ff.effective_on <= ${today} desc, abs(ff.effective_on - ${today}) limit 1)`;

/** JSON of the fee in force, or null without any. */
export const feeInForceJson = (e: string, today: string) =>
  `(select ${feeJson('fp')} from ${periodInForce(e, today)} fp)`;

/** JSON of a `FeePeriodDto`; `inForce` is the id of the period in force as SQL. */
const feePeriodJson = (f: string, inForce: string) => `json_build_object(
  'id', ${f}.id, 'engagementId', ${f}.engagement_id, 'effectiveOn', ${f}.effective_on, 'fee', ${feeJson(f)},
  'note', ${f}.note, 'inForce', ${f}.id is not distinct from ${inForce}, 'version', ${f}.version)`;

/** Unlike the fee that an engagement shows, a period that has not begun is not in force. */
const inForce = (tenant: string, engagement: string, today: string) => `(
    select ff.id from fee_period ff
    where ff.tenant_id = ${tenant} and ff.engagement_id = ${engagement} and ff.effective_on <= ${today}
    order by ff.effective_on desc limit 1)`;

export const oneFeePeriod = statement<FeePeriodDto>(
  'fee.one',
  `select ${feePeriodJson('f', inForce('f.tenant_id', 'f.engagement_id', clientToday('c')))}::text, f.version
   from fee_period f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
   where f.id = $1`,
);

/** $1 engagement, $2 limit, $3 date after which the page begins. */
export const feePage = statement<FeePeriodListDto>(
  'fee.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by f.effective_on desc) as n, ${feePeriodJson('f', 'current.id')} as body,
       ${cursorSql('f.effective_on')} as cursor
     from fee_period f
     where f.tenant_id = e.tenant_id and f.engagement_id = e.id and ($3::date is null or f.effective_on < $3)
     order by f.effective_on desc limit $2::int + 1`,
  )}::text
   from engagement e
   join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
   left join lateral ${inForce('e.tenant_id', 'e.id', clientToday('c'))} current on true
   where e.id = $1`,
);

/** Id of the period that the engagement shows, and how many there are. */
export const shownPeriod = (engagementId: string) => sql`
  select fp.id, (select count(*)::int from fee_period n where n.tenant_id = e.tenant_id and n.engagement_id = e.id) as count
  from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id
  cross join lateral ${raw(periodInForce('e', clientToday('c')))} fp
  where e.id = ${engagementId}`;
