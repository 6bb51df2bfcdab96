import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { TimeOffDto, TimeOffListDto } from './time-off.dto';

/** The practice has no time zone: today is the caller's. */
export const callersToday = sql`(now() at time zone coalesce(
  (select u.time_zone from "user" u where u.id = (select ctx.user_id())), 'UTC'))::date`;

const timeOffJson = (today: Sql) => sql`json_build_object(
  'id', p.id, 'clientId', p.client_id, 'from', p.from_on,
  'until', p.until_on, 'reason', p.reason, 'version', p.version,
  'state', case when p.until_on < ${today} or p.until_on < p.from_on then 'over' when p.from_on > ${today} then 'ahead' else 'running' end)`;

export const oneTimeOff = statement<TimeOffDto, [id: string]>(
  'time_off.one',
  (id) => sql`select ${timeOffJson(sql`coalesce(${clientToday(sql`c`)}, ${callersToday})`)}::text, p.version
   from time_off p left join client c on c.tenant_id = p.tenant_id and c.id = p.client_id where p.id = ${id}`,
);

const page = (today: Sql, condition: Sql, limit: Sql, day: Sql, after: Sql) =>
  pageSql(
    limit,
    sql`select row_number() over (order by p.from_on desc, p.id desc) as n, ${timeOffJson(today)} as body,
       ${cursorSql(sql`p.from_on`, sql`p.id`)} as cursor
     from time_off p where ${condition} and (${day}::date is null or (p.from_on, p.id) < (${day}, ${after}::uuid))
     order by p.from_on desc, p.id desc limit ${limit}::int + 1`,
  );

export const timeOffOfClient = statement<
  TimeOffListDto,
  [clientId: string, limit: number, day: string | null, after: string | null]
>(
  'time_off.of-client',
  (clientId, limit, day, after) => sql`
   select ${page(
     clientToday(sql`c`),
     sql`p.tenant_id = c.tenant_id and (p.client_id = c.id or p.client_id is null)`,
     limit,
     day,
     after,
   )}::text
   from client c where c.id = ${clientId}`,
);

export const timeOffOfPractice = statement<
  TimeOffListDto,
  [limit: number, day: string | null, after: string | null]
>(
  'time_off.of-practice',
  (limit, day, after) => sql`select ${page(callersToday, sql`p.client_id is null`, limit, day, after)}::text`,
);
