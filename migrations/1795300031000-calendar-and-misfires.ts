import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

const KINDS = ['check_in_lead', 'check_in_overdue'];

/**
 * What a cadence does with slots that nobody swept in time, on holidays and in pauses: every slot ends with an outcome,
 * and one that was not applicable says why. Reminders before the due date and after it.
 */
export class CalendarAndMisfires1795300031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await setKinds(runner, (known) => [...known, ...KINDS]);
    await runner.query(`
      alter table cadence
        add column misfire text not null default 'send_late' check (misfire in ('send_late', 'merge', 'skip')),
        add column grace_minutes integer not null default 1440 check (grace_minutes between 0 and 20160),
        add column lead_minutes integer[] not null default '{1440}' check (
          cardinality(lead_minutes) <= 3 and array_position(lead_minutes, null) is null
          and 1 <= all (lead_minutes) and 20160 >= all (lead_minutes)),
        add column remind_overdue_after_minutes integer default 1440
          check (remind_overdue_after_minutes between 1 and 20160);

      -- lead_at and overdue_at: when to remind next; null when there is nothing to remind of any more.
      alter table occurrence
        add column outcome_reason text check (outcome_reason in ('client_holiday', 'client_pause', 'practice_pause',
          'engagement_paused', 'engagement_over', 'misfire_skipped', 'misfire_merged')),
        add column lead_at timestamptz,
        add column overdue_at timestamptz,
        add constraint occurrence_outcome_reason check (outcome_reason is null or state = 'not_applicable');
      create index occurrence_lead on occurrence (lead_at) where state = 'scheduled' and lead_at is not null;
      create index occurrence_overdue on occurrence (overdue_at) where state = 'due' and overdue_at is not null;
      create index occurrence_ahead on occurrence (tenant_id, client_id, due_at)
        where state in ('scheduled', 'not_applicable');

      create table client_holiday (
        tenant_id uuid not null,
        id uuid not null,
        client_id uuid not null,
        local_date date not null,
        name text not null check (length(name) between 1 and 120),
        created_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        unique (tenant_id, client_id, local_date),
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      ${secureTenantTable({ table: 'client_holiday', client: 'client_id', audience: 'insider', http: 'select, insert, delete', ctx: 'select' })}

      -- Without a client the whole practice is away. An ended pause keeps its row and the days that it took.
      create table pause (
        tenant_id uuid not null references tenant (id) on delete cascade,
        id uuid not null,
        client_id uuid,
        from_on date not null,
        until_on date,
        reason text not null check (length(reason) between 1 and 120),
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, id),
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        check (until_on >= from_on - 1),
        check (ended_at is null or until_on is not null)
      );
      create index pause_client on pause (tenant_id, client_id, until_on);
      ${secureTenantTable({ table: 'pause', client: 'client_id', audience: 'insider', http: 'select, insert, update', ctx: 'select' })}
      -- Everybody who works in the practice sees that it is away; only who sees every client says so.
      drop policy scope on pause;
      create policy scope on pause as restrictive to app_http, app_job
        using ((select ctx.unrestricted()) or (client_id is null and ctx.insider()) or ctx.sees(client_id, false))
        with check ((select ctx.unrestricted()) or ctx.sees(client_id, false));

      create policy quarterdeck_ctx on engagement_pause for select to quarterdeck_ctx using (true);
      grant select on engagement_pause to quarterdeck_ctx;

      set local role quarterdeck_ctx;

      -- Why nothing is expected of a client on a day; null on a day like any other.
      create function ctx.calendar_reason(tenant uuid, client uuid, day date) returns text
      language sql stable security definer set search_path = public, pg_temp begin atomic
        select case
          when exists (select from public.pause p where p.tenant_id = tenant and p.client_id is null
            and day >= p.from_on and (p.until_on is null or p.until_on >= day)) then 'practice_pause'
          when exists (select from public.pause p where p.tenant_id = tenant and p.client_id = client
            and day >= p.from_on and (p.until_on is null or p.until_on >= day)) then 'client_pause'
          when exists (select from public.client_holiday h where h.tenant_id = tenant and h.client_id = client
            and h.local_date = day) then 'client_holiday'
        end;
      end;

      -- The first instant still ahead at which a cadence reminds before a due date.
      create function ctx.next_lead(tenant uuid, cadence uuid, due timestamptz) returns timestamptz
      language sql stable security definer set search_path = public, pg_temp begin atomic
        select min(due - make_interval(mins => m)) from public.cadence c, unnest(c.lead_minutes) m
        where c.tenant_id = tenant and c.id = cadence and due - make_interval(mins => m) > now();
      end;

      -- Whoever plans a due date need not know of holidays, pauses and reminders.
      create function ctx.place_occurrence() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_op = 'INSERT' and new.state = 'scheduled' then
          new.outcome_reason := ctx.calendar_reason(new.tenant_id, new.client_id, new.local_date);
          if new.outcome_reason is not null then new.state := 'not_applicable'; end if;
        end if;
        new.lead_at := case when new.state = 'scheduled'
          then ctx.next_lead(new.tenant_id, new.cadence_id, new.due_at) end;
        return new;
      end $$;

      create function ctx.follow_lead_minutes() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update public.occurrence o set lead_at = ctx.next_lead(o.tenant_id, o.cadence_id, o.due_at)
        where o.tenant_id = new.tenant_id and o.cadence_id = new.id and o.state = 'scheduled' and o.due_at > now();
        return null;
      end $$;

      -- After a change of the caller's calendar: of one client, or of every client for null. Only what is ahead moves.
      create function ctx.settle_calendar(client uuid) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with ahead as (
          select o.tenant_id, o.id, o.outcome_reason, ctx.calendar_reason(o.tenant_id, o.client_id, o.local_date) as reason
          from public.occurrence o
          where o.tenant_id = (select ctx.tenant()) and (client is null or o.client_id = client) and o.due_at > now()
            and (o.state = 'scheduled' or (o.state = 'not_applicable'
              and o.outcome_reason in ('client_holiday', 'client_pause', 'practice_pause')))
          for no key update of o
        ), settled as (
          update public.occurrence o
          set state = case when a.reason is null then 'scheduled' else 'not_applicable' end, outcome_reason = a.reason,
            lead_at = case when a.reason is null then ctx.next_lead(o.tenant_id, o.cadence_id, o.due_at) end,
            updated_at = now(), version = o.version + 1
          from ahead a
          where o.tenant_id = a.tenant_id and o.id = a.id and a.reason is distinct from a.outcome_reason
          returning 1
        )
        select count(*)::integer from settled;
      end;

      ${sweepDueOccurrences}

      -- One reminder before the due date. One that comes too late to be of use leaves its place to the next.
      create function ctx.sweep_lead_reminders(batch integer) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with found as (
          select o.tenant_id, o.id, o.client_id, o.engagement_id, o.cadence_id, o.time_zone, o.due_at, o.lead_at
          from public.occurrence o where o.state = 'scheduled' and o.lead_at <= now()
          order by o.lead_at limit batch for update skip locked
        ), judged as (
          select f.tenant_id, f.id, f.client_id, f.cadence_id, f.due_at, c.owner_user_id,
            e.state = 'active' and now() < f.due_at and now() - f.lead_at <= (f.due_at - f.lead_at) / 2
              and ctx.calendar_reason(f.tenant_id, f.client_id, (now() at time zone f.time_zone)::date) is null as reminds
          from found f
          join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
          join public.cadence c on c.tenant_id = f.tenant_id and c.id = f.cadence_id
        ), swept as (
          update public.occurrence o
          set lead_at = case when not j.reminds then ctx.next_lead(j.tenant_id, j.cadence_id, j.due_at) end
          from judged j where o.tenant_id = j.tenant_id and o.id = j.id
          returning o.tenant_id, o.id, o.client_id, j.reminds, j.owner_user_id
        ), reminded as (
          insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
          select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_lead',
            'check_in_lead:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
          from swept s where s.reminds
          on conflict (tenant_id, reason) do nothing
          returning 1
        )
        select count(*)::integer from swept;
      end;

      -- One reminder of what stays open. While the client or the practice is away it waits, a day at a time.
      create function ctx.sweep_overdue_reminders(batch integer) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with found as (
          select o.tenant_id, o.id, o.client_id, o.engagement_id, o.cadence_id, o.time_zone
          from public.occurrence o where o.state = 'due' and o.overdue_at <= now()
          order by o.overdue_at limit batch for update skip locked
        ), judged as (
          select f.tenant_id, f.id, c.owner_user_id, e.state = 'active'
              and ctx.calendar_reason(f.tenant_id, f.client_id, (now() at time zone f.time_zone)::date) is null as reminds
          from found f
          join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
          join public.cadence c on c.tenant_id = f.tenant_id and c.id = f.cadence_id
        ), swept as (
          update public.occurrence o set overdue_at = case when not j.reminds then now() + interval '1 day' end
          from judged j where o.tenant_id = j.tenant_id and o.id = j.id
          returning o.tenant_id, o.id, o.client_id, j.reminds, j.owner_user_id
        ), reminded as (
          insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
          select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_overdue',
            'check_in_overdue:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
          from swept s where s.reminds
          on conflict (tenant_id, reason) do nothing
          returning 1
        )
        select count(*)::integer from swept;
      end;

      revoke all on function ctx.calendar_reason(uuid, uuid, date), ctx.next_lead(uuid, uuid, timestamptz),
        ctx.place_occurrence(), ctx.follow_lead_minutes(), ctx.settle_calendar(uuid), ctx.sweep_lead_reminders(integer),
        ctx.sweep_overdue_reminders(integer) from public;
      grant execute on function ctx.settle_calendar(uuid) to app_http;
      grant execute on function ctx.calendar_reason(uuid, uuid, date), ctx.sweep_lead_reminders(integer),
        ctx.sweep_overdue_reminders(integer) to app_job;
      grant execute on function ctx.place_occurrence(), ctx.follow_lead_minutes() to quarterdeck_owner;
      update public.occurrence set lead_at = ctx.next_lead(tenant_id, cadence_id, due_at)
      where state = 'scheduled' and due_at > now();
      reset role;

      create trigger place_occurrence before insert or update of due_at on occurrence
        for each row execute function ctx.place_occurrence();
      create trigger follow_lead_minutes after update of lead_minutes on cadence
        for each row when (old.lead_minutes is distinct from new.lead_minutes) execute function ctx.follow_lead_minutes();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger follow_lead_minutes on cadence;
      drop trigger place_occurrence on occurrence;
      set local role quarterdeck_ctx;
      ${sweepDueOccurrencesBefore}
      drop function ctx.sweep_overdue_reminders(integer), ctx.sweep_lead_reminders(integer), ctx.settle_calendar(uuid),
        ctx.follow_lead_minutes(), ctx.place_occurrence(), ctx.next_lead(uuid, uuid, timestamptz),
        ctx.calendar_reason(uuid, uuid, date);
      reset role;
      revoke select on engagement_pause from quarterdeck_ctx;
      drop policy quarterdeck_ctx on engagement_pause;
      drop table pause, client_holiday;
      alter table occurrence drop column outcome_reason, drop column lead_at, drop column overdue_at;
      drop index occurrence_ahead;
      alter table cadence drop column misfire, drop column grace_minutes, drop column lead_minutes,
        drop column remind_overdue_after_minutes;
      delete from notification where kind in (${list(KINDS)});
    `);
    await setKinds(runner, (known) => known.filter((kind) => !KINDS.includes(kind)));
  }
}

/** Why the slot `o` of the engagement `e` expects nothing. Its pauses are instants, those of the calendar are days. */
const notExpected = (o: string) => `case
  when e.state = 'paused' or exists (select from public.engagement_pause p
    where p.tenant_id = ${o}.tenant_id and p.engagement_id = ${o}.engagement_id and p.paused_at <= ${o}.due_at
      and (p.resumed_at is null or p.resumed_at > ${o}.due_at)) then 'engagement_paused'
  when e.state <> 'active' then 'engagement_over'
  else ctx.calendar_reason(${o}.tenant_id, ${o}.client_id, ${o}.local_date) end`;

/**
 * A slot swept within five minutes is on time. Of later ones the cadence's policy decides: each within the grace is still
 * sent, or only the latest that is not itself in a pause, or none. Nobody was asked about the others: they count neither
 * for nor against anybody.
 */
const misfired = `case
  when now() - f.due_at <= interval '5 minutes' then null
  when c.misfire = 'skip' then 'misfire_skipped'
  when c.misfire = 'send_late' and now() - f.due_at > make_interval(mins => c.grace_minutes) then 'misfire_skipped'
  when c.misfire = 'merge' and exists (select from public.occurrence n
    where n.tenant_id = f.tenant_id and n.cadence_id = f.cadence_id and n.local_date > f.local_date and n.due_at <= now()
      and n.state in ('scheduled', 'due', 'done') and ${notExpected('n')} is null) then 'misfire_merged'
  end`;

const sweepDueOccurrences = `
  create or replace function ctx.sweep_due_occurrences(batch integer) returns integer
  language sql security definer set search_path = public, pg_temp begin atomic
    with found as (
      select o.tenant_id, o.id, o.client_id, o.engagement_id, o.cadence_id, o.local_date, o.due_at
      from public.occurrence o where o.state = 'scheduled' and o.due_at <= now()
      order by o.due_at limit batch for update skip locked
    ), judged as (
      select f.tenant_id, f.id, c.owner_user_id, c.remind_overdue_after_minutes as overdue_minutes,
        coalesce(${notExpected('f')}, ${misfired}) as reason
      from found f
      join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
      join public.cadence c on c.tenant_id = f.tenant_id and c.id = f.cadence_id
    ), swept as (
      update public.occurrence o
      set state = case when j.reason is null then 'due' else 'not_applicable' end, outcome_reason = j.reason, lead_at = null,
        overdue_at = case when j.reason is null then now() + make_interval(mins => j.overdue_minutes) end,
        updated_at = now(), version = o.version + 1
      from judged j where o.tenant_id = j.tenant_id and o.id = j.id
      returning o.tenant_id, o.id, o.client_id, j.reason, j.owner_user_id
    ), reminded as (
      insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
      select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_reminder',
        'check_in_reminder:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
      from swept s where s.reason is null
      on conflict (tenant_id, reason) do nothing
      returning 1
    )
    select count(*)::integer from swept;
  end;`;

/** As it was before this migration. */
const sweepDueOccurrencesBefore = `
  create or replace function ctx.sweep_due_occurrences(batch integer) returns integer
  language sql security definer set search_path = public, pg_temp begin atomic
    with found as (
      select o.tenant_id, o.id, e.state = 'active' as runs, c.owner_user_id
      from public.occurrence o
      join public.engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
      join public.cadence c on c.tenant_id = o.tenant_id and c.id = o.cadence_id
      where o.state = 'scheduled' and o.due_at <= now()
      order by o.due_at limit batch for update of o skip locked
    ), swept as (
      update public.occurrence o
      set state = case when f.runs then 'due' else 'not_applicable' end, updated_at = now(), version = version + 1
      from found f where o.tenant_id = f.tenant_id and o.id = f.id
      returning o.tenant_id, o.id, o.client_id, f.runs, f.owner_user_id
    ), reminded as (
      insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
      select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_reminder',
        'check_in_reminder:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
      from swept s where s.runs
      on conflict (tenant_id, reason) do nothing
      returning 1
    )
    select count(*)::integer from swept;
  end;`;

/** Beside whatever kinds there are by then. */
async function setKinds(runner: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
  const [{ definition }] = (await runner.query(
    `select pg_get_constraintdef(oid) as definition from pg_constraint
     where conrelid = 'notification'::regclass and conname = 'notification_kind_check'`,
  )) as [{ definition: string }];
  const known = [...definition.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
  await runner.query(`
    alter table notification drop constraint notification_kind_check,
      add constraint notification_kind_check check (kind in (${list(change(known))}))`);
}

const list = (kinds: readonly string[]) => kinds.map((kind) => `'${kind}'`).join(', ');
