import { literal, type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { AffectedDatesDto } from './affected-dates.dto';

const MOST = 50;

/** JSON of a AffectedDatesDto: what is planned ahead on the days that the condition over `o` names. */
const touchedJson = (condition: Sql) => sql`(
  with ahead as (
    select o.tenant_id, o.id, o.client_id, o.ritual_id, o.local_date, o.due_at, o.time_zone, count(*) over () as total
    from occurrence o where o.state = 'scheduled' and o.due_at > now() and ${condition}
    order by o.due_at, o.id limit ${literal(MOST)}
  )
  select json_build_object('affectedCount', coalesce(max(a.total), 0), 'affected', coalesce(json_agg(json_build_object(
      'occurrenceId', a.id, 'clientId', a.client_id, 'clientName', c.name, 'title', cd.title, 'localDate', a.local_date,
      'dueAt', a.due_at, 'timeZone', a.time_zone) order by a.due_at, a.id), '[]'))
  from ahead a
  join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
  join ritual cd on cd.tenant_id = a.tenant_id and cd.id = a.ritual_id)`;

export const affectedByTimeOffOfClient = statement<
  AffectedDatesDto,
  [clientId: string, from: string, until: string | null]
>(
  'time_off.affected-of-client',
  (clientId, from, until) => sql`
   select ${touchedJson(sql`o.client_id = k.id and o.local_date between ${from}::date and coalesce(${until}::date, 'infinity')`)}::text
   from client k where k.id = ${clientId}`,
);

export const affectedByTimeOffOfPractice = statement<AffectedDatesDto, [from: string, until: string | null]>(
  'time_off.affected-of-practice',
  (from, until) =>
    sql`select ${touchedJson(sql`o.local_date between ${from}::date and coalesce(${until}::date, 'infinity')`)}::text`,
);

export const affectedByHolidays = statement<AffectedDatesDto, [clientId: string, days: readonly string[]]>(
  'holiday.affected',
  (clientId, days) =>
    sql`select ${touchedJson(sql`o.client_id = ${clientId} and o.local_date = any(${days}::date[])`)}::text`,
);
