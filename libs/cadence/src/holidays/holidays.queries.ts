import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { HolidayDto, HolidayListDto } from './holidays.dto';

const holidayJson = (h: Sql) => sql`json_build_object('id', ${h}.id, 'clientId', ${h}.client_id,
  'date', ${h}.local_date, 'name', ${h}.name, 'version', ${h}.version)`;

export const oneHoliday = statement<HolidayDto, [id: string]>(
  'holiday.one',
  (id) => sql`select ${holidayJson(sql`h`)}::text, h.version from client_holiday h where h.id = ${id}`,
);

export const holidayPage = statement<
  HolidayListDto,
  [clientId: string, limit: number, from: string | null, day: string | null, after: string | null]
>(
  'holiday.page',
  (clientId, limit, from, day, after) => sql`select ${pageSql(
    limit,
    sql`select row_number() over (order by h.local_date, h.id) as n, ${holidayJson(sql`h`)} as body,
       ${cursorSql(sql`h.local_date`, sql`h.id`)} as cursor
     from client_holiday h
     where h.tenant_id = c.tenant_id and h.client_id = c.id and h.local_date >= coalesce(${from}::date, ${clientToday(sql`c`)})
       and (${day}::date is null or (h.local_date, h.id) > (${day}, ${after}::uuid))
     order by h.local_date, h.id limit ${limit}::int + 1`,
  )}::text
   from client c where c.id = ${clientId}`,
);
