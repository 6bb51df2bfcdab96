import { v7 as uuid } from 'uuid';
import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { dueInstant } from '@quarterdeck/cadence/schedule/due-instant';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { cashAfter, type DemoClient, type DemoWeek, isWritten } from './demo-client';
import type { Members } from './demo-practice';
import { DUE_TIME, type LoadedClient } from './present';

/**
 * What no API can make: weeks that have passed. Runs in the context of the demo's owner, under the row security that
 * binds every request.
 */
export async function loadPast(
  tx: Transaction,
  client: DemoClient,
  loaded: LoadedClient,
  members: Members,
  now: string,
): Promise<void> {
  const slots = pastSlots(client, loaded, now);
  await insertOccurrences(tx, loaded, client, slots);
  await insertExcuses(tx, members.owner.userId, slots);
  await insertCheckIns(tx, loaded, members[client.writer].userId, slots);
  await insertReminders(tx, loaded, members[client.writer].userId, slots);
  await tx.query(
    `update milestone m set done_on = e.kickoff_on + d.day - 1, updated_at = now(), version = m.version + 1
     from engagement e, unnest($2::text[], $3::integer[]) as d (key, day)
     where e.id = $1 and m.tenant_id = e.tenant_id and m.engagement_id = e.id and m.key = d.key`,
    [loaded.engagementId, Object.keys(client.done), Object.values(client.done)],
  );
  const kickoff = (days: number): string =>
    dueInstant(addDays(loaded.kickoffOn, days), DUE_TIME, client.timeZone);
  await tx.query('update engagement set created_at = $2, activated_at = $3 where id = $1', [
    loaded.engagementId,
    kickoff(-6),
    kickoff(0),
  ]);
  await tx.query('update client set created_at = $2 where id = $1', [loaded.clientId, kickoff(-9)]);
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
    `insert into occurrence (tenant_id, id, client_id, engagement_id, ritual_id, local_date, time_zone, due_at, state, done_at)
     select c.tenant_id, o.id, c.client_id, c.engagement_id, c.id, o.local_date, $2, o.due_at, o.state, o.done_at
     from ritual c, unnest($3::uuid[], $4::date[], $5::timestamptz[], $6::text[], $7::timestamptz[]) as o (id, local_date, due_at, state, done_at)
     where c.id = $1
     on conflict (tenant_id, ritual_id, local_date) do nothing`,
    [ritualId, timeZone, ...columns(slots, ['id', 'date', 'dueAt', 'state', 'doneAt'])],
  );
}

function insertExcuses(tx: Transaction, by: string, slots: Slot[]): Promise<unknown> {
  const excused = slots.filter(({ excuse }) => excuse);
  return tx.query(
    `insert into excuse (tenant_id, occurrence_id, client_id, reason, excused_by, excused_at)
     select o.tenant_id, o.id, o.client_id, n.reason, $1::uuid, o.due_at
     from unnest($2::uuid[], $3::text[]) as n (id, reason) join occurrence o on o.tenant_id = ctx.tenant() and o.id = n.id`,
    [by, ...columns(excused, ['id', 'excuse'])],
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
    `insert into check_in (tenant_id, id, client_id, engagement_id, occurrence_id, author_user_id, moved, blocked, decisions_needed,
       cash_amount, cash_in_amount, cash_out_amount, currency, pulse, visibility, submitted_at, published_at, updated_at,
       health, health_reason)
     select e.tenant_id, n.id, e.client_id, e.id, n.occurrence, $2, n.moved, n.blocked, n.decisions, n.cash, n.cash_in, n.cash_out,
       c.currency, n.pulse, case when n.published then 'published' else 'private' end, n.at, case when n.published then n.at end, n.at,
       n.health, n.health_reason
     from engagement e
     join client c on c.tenant_id = e.tenant_id and c.id = e.client_id,
     unnest($3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[], $11::smallint[],
       $12::boolean[], $13::timestamptz[], $14::text[], $15::text[])
       as n (id, occurrence, moved, blocked, decisions, cash, cash_in, cash_out, pulse, published, at, health, health_reason)
     where e.id = $1`,
    [
      engagementId,
      author,
      ...columns(written, [
        'id',
        'occurrence',
        'moved',
        'blocked',
        'decisionsNeeded',
        'cash',
        'cashIn',
        'cashOut',
        'pulse',
        'published',
        'doneAt',
        'health',
        'healthReason',
      ]),
    ],
  );
}

/** Whoever had not written by 09:00 was reminded. */
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
    `insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, state, not_before, attempts, created_at, sent_at)
     select ctx.tenant(), n.id, $1, 'ritual_due', 'ritual_due:' || n.occurrence || ':' || $2, n.occurrence, $2::uuid, 'sent', n.at, 1, n.at, n.at
     from unnest($3::uuid[], $4::uuid[], $5::timestamptz[]) as n (id, occurrence, at)`,
    [clientId, recipient, reminded.map(() => uuid()), ...columns(reminded, ['id', 'dueAt'])],
  );
}

/** Rows as one array per column, for `unnest`. */
function columns<T>(rows: readonly T[], names: readonly (keyof T)[]): T[keyof T][][] {
  return names.map((name) => rows.map((row) => row[name]));
}
