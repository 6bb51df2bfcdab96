import { addDays, parseLocalDate, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { localDatesOf, nextDatesOf, type Recurrence } from '@quarterdeck/domain/recurrence';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { recurrenceJson } from '../rituals/recurrence.sql';
import { dueInstant, localDateAt } from '../schedule/due-instant';

/** How far ahead occurrences are planned; `ctx.claim_plans` is asked for the same. */
export const HORIZON_DAYS = 14;

/** How far back a gap in planning is made up for. */
const LONGEST_GAP_DAYS = 400;

/** What decides the due dates of a ritual. */
export interface RitualPlan {
  recurrence: Recurrence;
  localTime: string;
  zone: string;
  startsOn: string;
  endsOn: string | null;
  kickoffOn: string;
  /** Up to this day all is planned; null when nothing was. */
  plannedUntil: string | null;
  /** Nothing is planned up to this instant; null when that has no limit. */
  dueFrom: string | null;
  /** The database's clock. */
  now: string;
}

export interface Slot {
  localDate: LocalDate;
  dueAt: string;
}

const instant = (of: Sql) => sql`to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** Locks the ritual: planning and changing it wait for each other. */
export async function readPlan(tx: Transaction, ritualId: string): Promise<RitualPlan | undefined> {
  const [plan] = await tx.query<RitualPlan>(
    sql`select ${recurrenceJson(sql`c`)} as recurrence, to_char(c.local_time, 'HH24:MI') as "localTime", c.time_zone as zone,
      c.starts_on::text as "startsOn", c.ends_on::text as "endsOn", e.kickoff_on::text as "kickoffOn",
      case when isfinite(c.planned_until) then c.planned_until::text end as "plannedUntil",
      case when isfinite(c.due_from) then ${instant(sql`c.due_from`)} end as "dueFrom", ${instant(sql`now()`)} as now
    from ritual c join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
    where c.id = ${ritualId} for no key update of c`,
  );
  return plan;
}

export const horizonOf = ({ now }: Pick<RitualPlan, 'now'>): LocalDate =>
  addDays(localDateAt(now, 'UTC'), HORIZON_DAYS);

/** What should be on the ledger from today on, in the ritual's zone. */
export const slotsFromToday = (plan: RitualPlan): readonly Slot[] => slotsFrom(plan, todayOf(plan));

/**
 * What is not on the ledger yet: from the day after the last that was planned, which lies back when no planner ran or the
 * engagement was paused; each of these slots gets its outcome from the sweeps. A ritual that was never planned begins today.
 */
export function slotsToAdd(plan: RitualPlan): readonly Slot[] {
  const today = todayOf(plan);
  if (plan.plannedUntil === null) return slotsFrom(plan, today);
  const next = addDays(parseLocalDate(plan.plannedUntil), 1);
  return slotsFrom(plan, latest(next, addDays(today, -LONGEST_GAP_DAYS)));
}

const todayOf = ({ now, zone }: RitualPlan): LocalDate => localDateAt(now, zone);

/**
 * Not before the ritual starts or the engagement kicks off, up to the horizon, and the next one where none is ahead
 * within it.
 */
function slotsFrom(plan: RitualPlan, day: LocalDate): readonly Slot[] {
  const { recurrence, localTime, zone, startsOn, endsOn, kickoffOn, dueFrom } = plan;
  const today = todayOf(plan);
  const first = parseLocalDate(startsOn);
  const rule = { recurrence, startsOn: first, endsOn: endsOn === null ? null : parseLocalDate(endsOn) };
  const begin = latest(first, parseLocalDate(kickoffOn));
  const within = localDatesOf(rule, latest(begin, day), horizonOf(plan));
  const beyond = within.some((date) => date > today)
    ? []
    : nextDatesOf(rule, latest(begin, addDays(today, 1)), 1);
  return [...within, ...beyond]
    .map((localDate) => ({ localDate, dueAt: dueInstant(localDate, localTime, zone) }))
    .filter(({ dueAt }) => dueFrom === null || Date.parse(dueAt) > Date.parse(dueFrom));
}

const latest = (...dates: LocalDate[]): LocalDate => dates.reduce((a, b) => (a > b ? a : b));
