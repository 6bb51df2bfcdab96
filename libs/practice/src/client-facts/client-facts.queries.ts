import { MAX_AGE_QUARTERS } from '@quarterdeck/domain/client-fact';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '../clients/clients.queries';
import type { ClientFactDto, ClientFactListDto } from './client-facts.dto';

/** JSON of a `MoneyDto`, or null without an amount. */
export const moneyJson = (amount: Sql, currency: Sql) =>
  sql`case when ${amount} is not null then json_build_object('amount', ${amount}, 'currency', ${currency}) end`;

const monthNumber = (date: Sql) =>
  sql`(extract(year from ${date})::int * 12 + extract(month from ${date})::int)`;

/** `ageInQuarters` of libs/domain in SQL; the arguments are SQL expressions. */
export function ageInQuartersSql(asOf: Sql, today: Sql, fiscalYearStartMonth: Sql): Sql {
  const quarter = (date: Sql) => sql`((${monthNumber(date)} - ${fiscalYearStartMonth}) / 3)`;
  return sql`(${quarter(today)} - ${quarter(asOf)})`;
}

/** JSON of a `ClientFactDto`; `f` and `c` are aliases of rows of `client_fact` and its `client`. */
export function clientFactJson(f: Sql, c: Sql): Sql {
  const age = ageInQuartersSql(sql`${f}.as_of`, clientToday(c), sql`${c}.fiscal_year_start_month`);
  return sql`json_build_object(
    'id', ${f}.id, 'kind', ${f}.kind, 'text', ${f}.text_value, 'count', ${f}.count_value,
    'money', ${moneyJson(sql`${f}.amount`, sql`${f}.currency`)}, 'asOf', ${f}.as_of, 'source', ${f}.source,
    'confidence', ${f}.confidence, 'stale', ${age} >= ${literal(MAX_AGE_QUARTERS)}, 'ageInQuarters', ${age},
    'recordedBy', json_build_object('id', ${f}.recorded_by,
      'name', coalesce((select u.name from "user" u where u.id = ${f}.recorded_by), 'Former colleague')),
    'createdAt', ${f}.created_at)`;
}

/** True for the latest fact of its kind. */
const isCurrent = (f: Sql) => sql`${f}.id = (select l.id from client_fact l
  where l.tenant_id = ${f}.tenant_id and l.client_id = ${f}.client_id and l.kind = ${f}.kind
  order by l.as_of desc, l.id desc limit 1)`;

/** The latest fact of each kind of one client; the arguments are SQL expressions. */
export const currentFacts = (tenant: Sql, client: Sql) => sql`(
  select distinct on (l.kind) l.* from client_fact l where l.tenant_id = ${tenant} and l.client_id = ${client}
  order by l.kind, l.as_of desc, l.id desc)`;

export const oneClientFact = statement<ClientFactDto, [id: string]>(
  'client-fact.one',
  (id) => sql`select ${clientFactJson(sql`f`, sql`c`)}::text
   from client_fact f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
   where f.id = ${id}`,
);

export const clientFactPage = statement<
  ClientFactListDto,
  [clientId: string, limit: number, current: boolean, day: string | null, after: string | null]
>(
  'client-fact.page',
  (clientId, limit, current, day, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by f.as_of desc, f.id desc) as n, ${clientFactJson(sql`f`, sql`c`)} as body,
       ${cursorSql(sql`f.as_of`, sql`f.id`)} as cursor
     from client_fact f
     where f.tenant_id = c.tenant_id and f.client_id = c.id and (not ${current}::boolean or ${isCurrent(sql`f`)})
       and (${day}::date is null or (f.as_of, f.id) < (${day}, ${after}::uuid))
     order by f.as_of desc, f.id desc limit ${limit}::int + 1`,
  )}::text
   from client c where c.id = ${clientId}`,
);
