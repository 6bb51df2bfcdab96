import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { type RitualPlan, horizonOf, readPlan, type Slot, slotsFromToday } from './ritual-plan';
import { addSlots } from './plan-ritual';

/** What a change of a ritual takes off the ledger and puts on it; a due date with a new time is in both. */
export interface Replanned {
  removed: Slot[];
  added: Slot[];
}

interface Kept extends Slot {
  id: string;
  /** Only scheduled, or free by the calendar, and ahead. What has come stays with its check-in, its reminder and its record. */
  movable: boolean;
}

/** The plan with its change in it; `null` is one that plans nothing, because its engagement is a draft. */
export type ChangedPlan = RitualPlan | null;

/** What would move, without moving it. */
export async function previewReplan(
  tx: Transaction,
  ritualId: string,
  changed: ChangedPlan,
): Promise<Replanned> {
  const { removed, added } = movesOf(await readKept(tx, ritualId), changed);
  return { removed: removed.map(slotOf), added };
}

/** Brings what is ahead in line with the ritual as it stands now; occurrences whose date stays keep their id. */
export async function replan(tx: Transaction, ritualId: string, draft: boolean): Promise<Replanned> {
  const plan = await readPlan(tx, ritualId);
  if (!plan) return { removed: [], added: [] };
  const { removed, added } = movesOf(await readKept(tx, ritualId), draft ? null : plan);
  const times = new Map(added.map(({ localDate, dueAt }) => [localDate, dueAt]));
  const gone = removed.filter(({ localDate }) => !times.has(localDate));
  const retimed = removed.filter(({ localDate }) => times.has(localDate));
  await tx.query(sql`delete from occurrence where id = any(${gone.map(({ id }) => id)}::uuid[])`);
  const ids = retimed.map(({ id }) => id);
  const instants = retimed.map(({ localDate }) => times.get(localDate));
  await tx.query(sql`
    update occurrence o set due_at = m.due_at, updated_at = now(), version = o.version + 1
    from unnest(${ids}::uuid[], ${instants}::timestamptz[]) as m (id, due_at) where o.id = m.id`);
  await addSlots(tx, ritualId, added);
  await tx.query(
    sql`update ritual set planned_until = ${draft ? '-infinity' : horizonOf(plan)}::date where id = ${ritualId}`,
  );
  return { removed: removed.map(slotOf), added };
}

function readKept(tx: Transaction, ritualId: string): Promise<Kept[]> {
  return tx.query<Kept>(sql`
    select o.id, o.local_date::text as "localDate", to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "dueAt",
      (o.state = 'scheduled' or coalesce(o.outcome_reason in ('client_holiday', 'client_time_off', 'practice_time_off'), false))
        and o.due_at > now() as movable
    from occurrence o
    where o.ritual_id = ${ritualId} and (o.local_date >= (now() at time zone o.time_zone)::date or o.due_at > now())
    order by o.local_date`);
}

function movesOf(kept: readonly Kept[], plan: ChangedPlan): { removed: Kept[]; added: Slot[] } {
  const wanted = plan ? slotsFromToday(plan) : [];
  const sameInstant = (a: Slot | undefined, b: Slot) =>
    a !== undefined && Date.parse(a.dueAt) === Date.parse(b.dueAt);
  const on = (slots: readonly Slot[], date: string) => slots.find(({ localDate }) => localDate === date);
  return {
    removed: kept.filter((slot) => slot.movable && !sameInstant(on(wanted, slot.localDate), slot)),
    added: wanted.filter((slot) => {
      const there = kept.find(({ localDate }) => localDate === slot.localDate);
      return !there || (there.movable && !sameInstant(there, slot));
    }),
  };
}

const slotOf = ({ localDate, dueAt }: Slot): Slot => ({ localDate, dueAt });
