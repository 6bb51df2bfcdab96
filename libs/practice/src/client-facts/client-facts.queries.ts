import { MAX_AGE_QUARTERS } from '@quarterdeck/domain/client-fact';
import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '../clients/clients.queries';
import type { ClientFactDto, ClientFactListDto } from './client-facts.dto';

/** JSON of a `MoneyDto`, or null without an amount. */
export const moneyJson = (amount: string, currency: string) =>
  `case when ${amount} is not null then json_build_object('amount', ${amount}, 'currency', ${currency}) end`;

const monthNumber = (date: string) =>
  `(extract(year from ${date})::int * 12 + extract(month from ${date})::int)`;

/** `ageInQuarters` of libs/domain in SQL; the arguments are SQL expressions. */
export function ageInQuartersSql(asOf: string, today: string, fiscalYearStartMonth: string): string {
  const quarter = (date: string) => `((${monthNumber(date)} - ${fiscalYearStartMonth}) / 3)`;
  return `(${quarter(today)} - ${quarter(asOf)})`;
}

/** JSON of a `ClientFactDto`; `f` and `c` are aliases of rows of `client_fact` and its `client`. */
export function clientFactJson(f: string, c: string): string {
  const age = ageInQuartersSql(`${f}.as_of`, clientToday(c), `${c}.fiscal_year_start_month`);
  return `json_build_object(
    'id', ${f}.id, 'kind', ${f}.kind, 'text', ${f}.text_value, 'count', ${f}.count_value,
    'money', ${moneyJson(`${f}.amount`, `${f}.currency`)}, 'asOf', ${f}.as_of, 'source', ${f}.source,
    'confidence', ${f}.confidence, 'stale', ${age} >= ${MAX_AGE_QUARTERS}, 'ageInQuarters', ${age},
    'recordedBy', json_build_object('id', ${f}.recorded_by,
      'name', coalesce((select u.name from "user" u where u.id = ${f}.recorded_by), 'Former colleague')),
    'createdAt', ${f}.created_at)`;
}

/** True for the latest fact of its kind. */
const isCurrent = (f: string) => `${f}.id = (select l.id from client_fact l
  where l.tenant_id = ${f}.tenant_id and l.client_id = ${f}.client_id and l.kind = ${f}.kind
  order by l.as_of desc, l.id desc limit 1)`;

/** The latest fact of each kind of one client; the arguments are SQL expressions. */
export const currentFacts = (tenant: string, client: string) => `(
  select distinct on (l.kind) l.* from client_fact l where l.tenant_id = ${tenant} and l.client_id = ${client}
  order by l.kind, l.as_of desc, l.id desc)`;

export const oneClientFact = statement<ClientFactDto>(
  'client-fact.one',
  `select ${clientFactJson('f', 'c')}::text
   from client_fact f join client c on c.tenant_id = f.tenant_id and c.id = f.client_id
   where f.id = $1`,
);

/** $1 client, $2 limit, $3 latest of each kind only, $4 and $5 date and id after which the page begins. */
export const clientFactPage = statement<ClientFactListDto>(
  'client-fact.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by f.as_of desc, f.id desc) as n, ${clientFactJson('f', 'c')} as body,
       ${cursorSql('f.as_of', 'f.id')} as cursor
     from client_fact f
     where f.tenant_id = c.tenant_id and f.client_id = c.id and (not $3::boolean or ${isCurrent('f')})
       and ($4::date is null or (f.as_of, f.id) < ($4, $5::uuid))
     order by f.as_of desc, f.id desc limit $2::int + 1`,
  )}::text
   from client c where c.id = $1`,
);
