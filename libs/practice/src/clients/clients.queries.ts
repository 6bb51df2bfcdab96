import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { ClientDto, ClientListDto } from './clients.dto';

/** JSON of a `ClientDto`; `c` is the alias of a row of `client`. */
export const clientJson = (c: Sql) => sql`json_build_object(
  'id', ${c}.id, 'name', ${c}.name, 'timeZone', ${c}.time_zone, 'currency', ${c}.currency,
  'fiscalYearStartMonth', ${c}.fiscal_year_start_month, 'archivedAt', ${c}.archived_at,
  'createdAt', ${c}.created_at, 'updatedAt', ${c}.updated_at, 'version', ${c}.version)`;

/** Today's date where the client is; `c` is the alias of a row of `client`. */
export const clientToday = (c: Sql) => sql`(now() at time zone ${c}.time_zone)::date`;

export const oneClient = statement<ClientDto, [id: string]>(
  'client.one',
  (id) => sql`select ${clientJson(sql`c`)}::text, c.version from client c where c.id = ${id}`,
);

export const clientPage = statement<
  ClientListDto,
  [limit: number, archived: boolean, name: string | null, after: string | null]
>(
  'client.page',
  (limit, archived, name, after) =>
    sql`select ${pageSql(
      limit,
      sql`select row_number() over (order by c.name, c.id) as n, ${clientJson(sql`c`)} as body, ${cursorSql(sql`c.name`, sql`c.id`)} as cursor
     from client c
     where (c.archived_at is not null) = ${archived}::boolean and (${name}::text is null or (c.name, c.id) > (${name}, ${after}::uuid))
     order by c.name, c.id limit ${limit}::int + 1`,
    )}::text`,
);
