import { cursorSql, pageSql } from '@quarterdeck/platform/http/pages/page-sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { TimeOffDto, TimeOffListDto } from './time-off.dto';

/** The practice has no time zone: today is the caller's. */
export const callersToday = `(now() at time zone coalesce(
  (select u.time_zone from "user" u where u.id = (select ctx.user_id())), 'UTC'))::date`;

const timeOffJson = (
  today: string,
) => `json_build_object('id', p.id, 'clientId', p.client_id, 'from', p.from_on,
  'until', p.until_on, 'reason', p.reason, 'version', p.version,
  'state', case when p.until_on < ${today} or p.until_on < p.from_on then 'over' when p.from_on > ${today} then 'ahead' else 'running' end)`;

/** $1 timeOff. */
export const oneTimeOff = statement<TimeOffDto>(
  'time_off.one',
  `select ${timeOffJson(`coalesce(${clientToday('c')}, ${callersToday})`)}::text, p.version
   from time_off p left join client c on c.tenant_id = p.tenant_id and c.id = p.client_id where p.id = $1`,
);

const page = (today: string, condition: string, limit: string, after: [string, string]) =>
  pageSql(
    limit,
    `select row_number() over (order by p.from_on desc, p.id desc) as n, ${timeOffJson(today)} as body,
       ${cursorSql('p.from_on', 'p.id')} as cursor
     from time_off p where ${condition} and (${after[0]}::date is null or (p.from_on, p.id) < (${after[0]}, ${after[1]}::uuid))
     order by p.from_on desc, p.id desc limit ${limit} + 1`,
  );

/** $1 client, $2 limit, $3 and $4 date and id after which the page begins. */
export const timeOffOfClient = statement<TimeOffListDto>(
  'time_off.of-client',
  `select ${page(clientToday('c'), 'p.tenant_id = c.tenant_id and (p.client_id = c.id or p.client_id is null)', '$2::int', ['$3', '$4'])}::text
   from client c where c.id = $1`,
);

/** $1 limit, $2 and $3 date and id after which the page begins. */
export const timeOffOfPractice = statement<TimeOffListDto>(
  'time_off.of-practice',
  `select ${page(callersToday, 'p.client_id is null', '$1::int', ['$2', '$3'])}::text`,
);
