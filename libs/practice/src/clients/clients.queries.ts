import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { ClientDto, ClientListDto } from './clients.dto';

/** JSON of a `ClientDto`; `c` is the alias of a row of `client`. */
export const clientJson = (c: string) => `json_build_object(
  'id', ${c}.id, 'name', ${c}.name, 'timeZone', ${c}.time_zone, 'currency', ${c}.currency,
  'fiscalYearStartMonth', ${c}.fiscal_year_start_month, 'archivedAt', ${c}.archived_at,
  'createdAt', ${c}.created_at, 'updatedAt', ${c}.updated_at, 'version', ${c}.version)`;

/** Today's date where the client is; `c` is the alias of a row of `client`. */
export const clientToday = (c: string) => `(now() at time zone ${c}.time_zone)::date`;

export const oneClient = statement<ClientDto>(
  'client.one',
  `select ${clientJson('c')}::text, c.version from client c where c.id = $1`,
);

/** $1 limit, $2 archived, $3 and $4 name and id after which the page begins. */
export const clientPage = statement<ClientListDto>(
  'client.page',
  `select ${pageSql(
    '$1::int',
    `select row_number() over (order by c.name, c.id) as n, ${clientJson('c')} as body, ${cursorSql('c.name', 'c.id')} as cursor
     from client c
     where (c.archived_at is not null) = $2::boolean and ($3::text is null or (c.name, c.id) > ($3, $4::uuid))
     order by c.name, c.id limit $1::int + 1`,
  )}::text`,
);
