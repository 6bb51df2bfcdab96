import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { AffectedDatesDto } from './affected-dates.dto';

const MOST = 50;

/** JSON of a AffectedDatesDto: what is planned ahead on the days that the condition over `o` names. */
const touchedJson = (condition: string) => `(
  with ahead as (
    select o.tenant_id, o.id, o.client_id, o.ritual_id, o.local_date, o.due_at, o.time_zone, count(*) over () as total
    from occurrence o where o.state = 'scheduled' and o.due_at > now() and ${condition}
    order by o.due_at, o.id limit ${MOST}
  )
  select json_build_object('affectedCount', coalesce(max(a.total), 0), 'affected', coalesce(json_agg(json_build_object(
      'occurrenceId', a.id, 'clientId', a.client_id, 'clientName', c.name, 'title', cd.title, 'localDate', a.local_date,
      'dueAt', a.due_at, 'timeZone', a.time_zone) order by a.due_at, a.id), '[]'))
  from ahead a
  join client c on c.tenant_id = a.tenant_id and c.id = a.client_id
  join ritual cd on cd.tenant_id = a.tenant_id and cd.id = a.ritual_id)`;

/** $1 client, $2 first and $3 last day. */
export const affectedByTimeOffOfClient = statement<AffectedDatesDto>(
  'time_off.affected-of-client',
  `select ${touchedJson(`o.client_id = k.id and o.local_date between $2::date and coalesce($3::date, 'infinity')`)}::text
   from client k where k.id = $1`,
);

/** $1 first and $2 last day. */
export const affectedByTimeOffOfPractice = statement<AffectedDatesDto>(
  'time_off.affected-of-practice',
  `select ${touchedJson(`o.local_date between $1::date and coalesce($2::date, 'infinity')`)}::text`,
);

/** $1 client, $2 days. */
export const affectedByHolidays = statement<AffectedDatesDto>(
  'holiday.affected',
  `select ${touchedJson('o.client_id = $1 and o.local_date = any($2::date[])')}::text`,
);
