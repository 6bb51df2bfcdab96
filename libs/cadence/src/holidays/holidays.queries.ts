import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { HolidayDto, HolidayListDto } from './holidays.dto';

const holidayJson = (h: string) => `json_build_object('id', ${h}.id, 'clientId', ${h}.client_id,
  'date', ${h}.local_date, 'name', ${h}.name, 'version', ${h}.version)`;

/** $1 holiday. */
export const oneHoliday = statement<HolidayDto>(
  'holiday.one',
  `select ${holidayJson('h')}::text, h.version from client_holiday h where h.id = $1`,
);

/** $1 client, $2 limit, $3 first day, $4 and $5 date and id after which the page begins. */
export const holidayPage = statement<HolidayListDto>(
  'holiday.page',
  `select ${pageSql(
    '$2::int',
    `select row_number() over (order by h.local_date, h.id) as n, ${holidayJson('h')} as body,
       ${cursorSql('h.local_date', 'h.id')} as cursor
     from client_holiday h
     where h.tenant_id = c.tenant_id and h.client_id = c.id and h.local_date >= coalesce($3::date, ${clientToday('c')})
       and ($4::date is null or (h.local_date, h.id) > ($4, $5::uuid))
     order by h.local_date, h.id limit $2::int + 1`,
  )}::text
   from client c where c.id = $1`,
);
