import { v7 as uuid } from 'uuid';
import { addDays, parseLocalDate, type LocalDate, type Weekday } from '@quarterdeck/domain/calendar-date';
import { localDatesOfWeekly } from '@quarterdeck/domain/weekly-recurrence';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { dueInstant, localDateAt } from '../schedule/due-instant';

/** How far ahead occurrences are planned; `ctx.claim_cadences` is asked for the same. */
export const HORIZON_DAYS = 14;

interface Plan {
  weekday: Weekday;
  localTime: string;
  zone: string;
  startsOn: string;
  endsOn: string | null;
  kickoffOn: string;
  /** The database's clock. */
  now: string;
}

// Locked: somebody who moves the cadence to another day waits, or is waited for.
const readPlan = `
  select c.weekday, to_char(c.local_time, 'HH24:MI') as "localTime", c.time_zone as zone, c.starts_on::text as "startsOn",
    c.ends_on::text as "endsOn", e.kickoff_on::text as "kickoffOn",
    to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as now
  from cadence c join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
  where c.id = $1 for no key update of c`;

const insertOccurrences = `
  insert into occurrence (tenant_id, id, client_id, engagement_id, cadence_id, local_date, time_zone, due_at)
  select c.tenant_id, o.id, c.client_id, c.engagement_id, c.id, o.local_date, c.time_zone, o.due_at
  from cadence c, unnest($2::uuid[], $3::date[], $4::timestamptz[]) as o (id, local_date, due_at)
  where c.id = $1
  on conflict (tenant_id, cadence_id, local_date) do nothing
  returning id`;

/**
 * Inserts the occurrences of the next 14 days that are not there yet: not before the cadence starts, the engagement
 * kicks off, or today in the cadence's zone. May run at any time and any number at once; two plans make one row per
 * local date. Works in any context that sees the cadence.
 * @returns how many occurrences are new; 0 as well when there is no such cadence.
 */
export async function planCadence(work: UnitOfWork, cadenceId: string): Promise<number> {
  const [plan] = await work.query<Plan>(readPlan, [cadenceId]);
  if (!plan) return 0;
  const until = addDays(localDateAt(plan.now, 'UTC'), HORIZON_DAYS);
  const dates = datesOf(plan, until);
  const instants = dates.map((date) => dueInstant(date, plan.localTime, plan.zone));
  const added = await work.query(insertOccurrences, [cadenceId, dates.map(() => uuid()), dates, instants]);
  await work.query('update cadence set planned_until = greatest(planned_until, $2::date) where id = $1', [
    cadenceId,
    until,
  ]);
  return added.length;
}

function datesOf(
  { weekday, startsOn, endsOn, kickoffOn, zone, now }: Plan,
  until: LocalDate,
): readonly LocalDate[] {
  const first = parseLocalDate(startsOn);
  const rule = { weekday, startsOn: first, endsOn: endsOn === null ? null : parseLocalDate(endsOn) };
  const from = [first, parseLocalDate(kickoffOn), localDateAt(now, zone)].reduce((a, b) => (a > b ? a : b));
  return localDatesOfWeekly(rule, from, until);
}
