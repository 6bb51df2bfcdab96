import { v7 as uuid } from 'uuid';
import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { AsOwner } from './as-owner';
import { cashAfter, type DemoClient, type DemoWeek, isWritten } from './demo-client';
import type { Members } from './demo-practice';
import { DUE_TIME, type LoadedClient } from './present';

/**
 * What no API can make: weeks that have passed. Runs in the context of the demo's owner, under the row security that
 * binds every request.
 */
export async function loadPast(
  asOwner: AsOwner,
  client: DemoClient,
  loaded: LoadedClient,
  members: Members,
  now: string,
): Promise<void> {
  const slots = pastSlots(client, loaded, now);
  const writer = members[client.writer].userId;
  await asOwner('check-ins:write', async (tx) => {
    await insertOccurrences(tx, loaded, client, slots);
    await insertExcuses(tx, members.owner.userId, slots);
    await insertCheckIns(tx, loaded, writer, slots);
    await insertReminders(tx, loaded, writer, slots);
  });
  await asOwner('clients:write', (tx) => dateEngagement(tx, client, loaded));
}

async function dateEngagement(tx: Transaction, client: DemoClient, loaded: LoadedClient): Promise<void> {
  await tx.query(
    sql`update milestone m set done_on = e.kickoff_on + d.day - 1, updated_at = now(), version = m.version + 1
     from engagement e, unnest(${Object.keys(client.done)}::text[], ${Object.values(client.done)}::integer[]) as d (key, day)
     where e.id = ${loaded.engagementId} and m.tenant_id = e.tenant_id and m.engagement_id = e.id and m.key = d.key`,
  );
  const kickoff = (days: number): string =>
    dueInstant(addDays(loaded.kickoffOn, days), DUE_TIME, client.timeZone);
  await tx.query(
    sql`update engagement set created_at = ${kickoff(-6)}, activated_at = ${kickoff(0)} where id = ${loaded.engagementId}`,
  );
  await tx.query(sql`update client set created_at = ${kickoff(-9)} where id = ${loaded.clientId}`);
}

interface Slot {
  id: string;
  date: LocalDate;
  dueAt: string;
  state: 'done' | 'missed' | 'excused' | 'due' | 'scheduled';
  doneAt: string | null;
  excuse?: string;
  checkIn?: { cash: number } & DemoWeek;
}

function pastSlots(client: DemoClient, { openOn }: LoadedClient, now: string): Slot[] {
  const { timeZone, weeks } = client;
  const cash = cashAfter(client);
  const slots = weeks.map((week, index): Slot => {
    const date = addDays(openOn, 7 * (index - weeks.length));
    const base = { id: uuid(), date, dueAt: dueInstant(date, DUE_TIME, timeZone) };
    if (week === 'missed') return { ...base, state: 'missed', doneAt: null };
    if (!isWritten(week)) return { ...base, state: 'excused', doneAt: null, excuse: week.excused };
    const late = week.daysLate ?? 0;
    const doneAt = dueInstant(addDays(date, late), late ? '16:20' : '08:35', timeZone);
    return { ...base, state: 'done', doneAt, checkIn: { ...week, cash: cash[index]! } };
  });
  const dueAt = dueInstant(openOn, DUE_TIME, timeZone);
  if (Date.parse(dueAt) > Date.parse(now)) return slots;
  // One that came due within the last day is left to the worker, which makes it due and sends its reminder.
  const state = Date.parse(now) - Date.parse(dueAt) < 86_400_000 ? 'scheduled' : 'due';
  return [...slots, { id: uuid(), date: openOn, dueAt, state, doneAt: null }];
}

/** The planner has planned from today on, so today's may be there. */
function insertOccurrences(
  tx: Transaction,
  { ritualId }: LoadedClient,
  { timeZone }: DemoClient,
  slots: Slot[],
): Promise<unknown> {
  return tx.query(
    sql`insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state, done_at)
     select c.tenant_id, o.id, c.client_id, c.engagement_id, c.id, o.local_date, ${timeZone}, o.due_at, o.state, o.done_at
     from ritual c, unnest(
       ${column(slots, 'id')}::uuid[],
       ${column(slots, 'date')}::date[],
       ${column(slots, 'dueAt')}::timestamptz[],
       ${column(slots, 'state')}::text[],
       ${column(slots, 'doneAt')}::timestamptz[]) as o (id, local_date, due_at, state, done_at)
     where c.id = ${ritualId}
     on conflict (tenant_id, ritual_id, local_date) do nothing`,
  );
}

function insertExcuses(tx: Transaction, by: string, slots: Slot[]): Promise<unknown> {
  const excused = slots.filter(({ excuse }) => excuse);
  return tx.query(
    sql`insert into excuse (tenant_id, occurrence_id, client_id, reason, excused_by, excused_at)
     select o.tenant_id, o.id, o.client_id, n.reason, ${by}::uuid, o.due_at
     from unnest(${column(excused, 'id')}::uuid[], ${column(excused, 'excuse')}::text[]) as n (id, reason) join occurrence o on o.tenant_id = ctx.tenant() and o.id = n.id`,
  );
}

function insertCheckIns(
  tx: Transaction,
  { engagementId }: LoadedClient,
  author: string,
  slots: Slot[],
): Promise<unknown> {
  const written = slots.flatMap(({ id, doneAt, checkIn }) =>
    checkIn ? [{ id: uuid(), occurrence: id, doneAt, blocked: '', decisionsNeeded: '', ...checkIn }] : [],
  );
  return tx.query(
    sql`insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked, decisions_needed,
       cash_amount, cash_in_amount, cash_out_amount, currency, pulse, visibility, submitted_at, published_at, updated_at,
       health, health_reason)
     select e.tenant_id, n.id, e.client_id, e.id, n.occurrence, ${author}, n.moved, n.blocked, n.decisions, n.cash, n.cash_in, n.cash_out,
       c.currency, n.pulse, case when n.published then 'published' else 'private' end, n.at, case when n.published then n.at end, n.at,
       n.health, n.health_reason
     from engagement e
     join client c on c.tenant_id = e.tenant_id and c.id = e.client_id,
     unnest(
       ${column(written, 'id')}::uuid[],
       ${column(written, 'occurrence')}::uuid[],
       ${column(written, 'moved')}::text[],
       ${column(written, 'blocked')}::text[],
       ${column(written, 'decisionsNeeded')}::text[],
       ${column(written, 'cash')}::bigint[],
       ${column(written, 'cashIn')}::bigint[],
       ${column(written, 'cashOut')}::bigint[],
       ${column(written, 'pulse')}::smallint[],
       ${column(written, 'published')}::boolean[],
       ${column(written, 'doneAt')}::timestamptz[],
       ${column(written, 'health')}::text[],
       ${column(written, 'healthReason')}::text[])
       as n (id, occurrence, moved, blocked, decisions, cash, cash_in, cash_out, pulse, published, at, health, health_reason)
     where e.id = ${engagementId}`,
  );
}

/** Those who had not written by 09:00 were reminded. */
function insertReminders(
  tx: Transaction,
  { clientId }: LoadedClient,
  recipient: string,
  slots: Slot[],
): Promise<unknown> {
  const reminded = slots.filter(
    ({ state, doneAt, dueAt }) => state !== 'scheduled' && state !== 'excused' && (!doneAt || doneAt > dueAt),
  );
  return tx.query(
    sql`insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, not_before, attempts, created_at, sent_at)
     select ctx.tenant(), n.id, ${clientId}, 'ritual_due', 'ritual_due:' || n.occurrence || ':' || ${recipient}, n.occurrence,
       ${recipient}::uuid, 'sent', n.at, 1, n.at, n.at
     from unnest(
       ${reminded.map(() => uuid())}::uuid[],
       ${column(reminded, 'id')}::uuid[],
       ${column(reminded, 'dueAt')}::timestamptz[]) as n (id, occurrence, at)`,
  );
}

/** One value of each row, for `unnest`. */
function column<T, K extends keyof T>(rows: readonly T[], name: K): T[K][] {
  return rows.map((row) => row[name]);
}
