import { v7 as uuid } from 'uuid';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { horizonOf, readPlan, type Slot, slotsToAdd } from './ritual-plan';

/**
 * Inserts the occurrences that are not planned yet. May run at any time and any number at once; two plans make one row
 * per local date. Works in any context that sees the ritual.
 * @returns how many occurrences are new; 0 as well when there is no such ritual.
 */
export async function planRitual(tx: Transaction, ritualId: string): Promise<number> {
  const plan = await readPlan(tx, ritualId);
  if (!plan) return 0;
  const added = await addSlots(tx, ritualId, slotsToAdd(plan));
  await tx.query(
    sql`update ritual set planned_until = greatest(planned_until, ${horizonOf(plan)}::date) where id = ${ritualId}`,
  );
  return added;
}

/** @returns how many were not there yet. */
export async function addSlots(tx: Transaction, ritualId: string, slots: readonly Slot[]): Promise<number> {
  const added = await tx.query(sql`
    insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, kind, local_date, time_zone, due_at)
    select c.tenant_id, o.id, c.client_id, c.engagement_id, c.id, c.kind, o.local_date, c.time_zone, o.due_at
    from ritual c, unnest(
      ${slots.map(() => uuid())}::uuid[],
      ${slots.map(({ localDate }) => localDate)}::date[],
      ${slots.map(({ dueAt }) => dueAt)}::timestamptz[]) as o (id, local_date, due_at)
    where c.id = ${ritualId}
    on conflict (tenant_id, ritual_id, local_date) do nothing
    returning id`);
  return added.length;
}
