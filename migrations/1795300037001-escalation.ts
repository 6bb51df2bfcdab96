import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';
import { addNotificationKinds, removeNotificationKinds } from './notification-kinds';

const KINDS = ['check_in_escalation', 'weekly_update'];

/**
 * A ritual that is missed twice in a row reaches whoever was agreed on at kickoff; missed three times, it is put to a
 * decision. The last date of a ritual that has ended, or that is planned no further yet, is late until its rule has
 * another one.
 */
export class Escalation1795300037001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await addNotificationKinds(runner, KINDS);
    await runner.query(`
      -- Who hears of the second miss in a row; without one the owners of the practice.
      alter table engagement add column escalation_user_id uuid references "user" (id) on delete set null;
      -- Whether a founder has been told of a check-in already.
      create index notification_weekly_update on notification (tenant_id, subject_id) where kind = 'weekly_update';
      -- The date of the rule after this one, whether it is planned or not.
      alter table occurrence add column follows_on date;
      -- A ritual that was put to a decision: once for each row of misses, which begins after the date kept last.
      create table ritual_question (
        tenant_id uuid not null,
        cadence_id uuid not null,
        kept_on date not null,
        client_id uuid not null,
        decision_id uuid not null,
        asked_at timestamptz not null default now(),
        primary key (tenant_id, cadence_id, kept_on),
        foreign key (tenant_id, cadence_id) references cadence (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade,
        foreign key (tenant_id, decision_id) references decision (tenant_id, id) on delete cascade
          deferrable initially deferred
      );
      ${secureTenantTable({ table: 'ritual_question', client: 'client_id', audience: 'insider', http: 'select', ctx: 'select, insert' })}
      create policy quarterdeck_ctx on decision_event for insert to quarterdeck_ctx with check (true);
      grant insert on decision, decision_revision, decision_event to quarterdeck_ctx;
      create policy quarterdeck_ctx on decision_counter to quarterdeck_ctx using (true) with check (true);
      grant select, insert, update on decision_counter to quarterdeck_ctx;
      set local role quarterdeck_ctx;
      ${dateAfter}
      ${followOccurrence}
      ${escalationContacts}
      ${askKeepChangeDrop}
      ${judgeMisses}
      ${sweepMissed}
      revoke all on function ctx.date_after(uuid, uuid, date), ctx.follow_occurrence(), ctx.escalation_contacts(uuid, uuid),
        ctx.ask_keep_change_drop(uuid, uuid, date, date), ctx.judge_misses(uuid, uuid) from public;
      grant execute on function ctx.follow_occurrence() to quarterdeck_owner;
      update public.occurrence set follows_on = ctx.date_after(tenant_id, cadence_id, local_date);
      reset role;
      alter table occurrence alter column follows_on set not null, add check (follows_on > local_date);
      create trigger follow_occurrence before insert or update of local_date on occurrence
        for each row execute function ctx.follow_occurrence();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger follow_occurrence on occurrence;
      set local role quarterdeck_ctx;
      ${sweepMissedBefore}
      drop function ctx.judge_misses(uuid, uuid), ctx.ask_keep_change_drop(uuid, uuid, date, date),
        ctx.escalation_contacts(uuid, uuid), ctx.follow_occurrence(), ctx.date_after(uuid, uuid, date);
      reset role;
      revoke select, insert, update on decision_counter from quarterdeck_ctx;
      drop policy quarterdeck_ctx on decision_counter;
      drop policy quarterdeck_ctx on decision_event;
      revoke insert on decision, decision_revision, decision_event from quarterdeck_ctx;
      drop table ritual_question; drop index notification_weekly_update;
      alter table occurrence drop column follows_on;
      alter table engagement drop column escalation_user_id;
    `);
    await removeNotificationKinds(runner, KINDS);
  }
}

/** The rule nextDatesOf of libs/domain/src/recurrence.ts for one date, without the end of the ritual. */
const dateAfter = `
  create function ctx.date_after(tenant uuid, cadence uuid, day date) returns date
  language sql stable security definer set search_path = public, pg_temp begin atomic
    select coalesce(case c.recurrence
      when 'weekly' then (
        select min(day + n) from generate_series(1, 7 * (c.every + 1)) n
        where extract(isodow from day + n) = any (c.weekdays)
          and (day + n - (c.starts_on + 1 - extract(isodow from c.starts_on)::integer)) / 7 % c.every = 0)
      else (
        select min(d.hit)
        from generate_series(0, c.every) n,
          lateral (select (date_trunc('month', day::timestamp) + make_interval(months => n))::date as first) m,
          lateral (select (m.first + interval '1 month')::date - 1 as last) l,
          lateral (select case when c.nth > 0
            then m.first + (c.weekdays[1] - extract(isodow from m.first)::integer + 7) % 7 + 7 * (c.nth - 1)
            else l.last - (extract(isodow from l.last)::integer - c.weekdays[1] + 7) % 7 end as hit) d
        where d.hit > day and (extract(year from m.first) * 12 + extract(month from m.first)
          - extract(year from c.starts_on) * 12 - extract(month from c.starts_on))::integer % c.every = 0)
      end, day + 7)
    from public.cadence c where c.tenant_id = tenant and c.id = cadence;
  end;`;

const followOccurrence = `
  create function ctx.follow_occurrence() returns trigger
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if tg_op = 'INSERT' and new.follows_on is not null then return new; end if;
    new.follows_on := ctx.date_after(new.tenant_id, new.cadence_id, new.local_date);
    return new;
  end $$;`;

/** Whoever was agreed on, while they see the engagement; otherwise the owners of the practice. */
const escalationContacts = `
  create function ctx.escalation_contacts(tenant uuid, engagement uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp begin atomic
    with agreed as (
      select m.user_id
      from public.engagement e
      join public.membership m on m.tenant_id = e.tenant_id and m.user_id = e.escalation_user_id and m.ended_at is null
      where e.tenant_id = tenant and e.id = engagement and case m.role
        when 'owner' then true when 'cto' then true when 'viewer' then false
        else (m.role = 'associate' or e.visibility = 'published') and exists (select from public.client_grant g
          where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = e.client_id) end
    )
    select a.user_id from agreed a
    union all
    select m.user_id from public.membership m
    where m.tenant_id = tenant and m.role = 'owner' and m.ended_at is null and not exists (select from agreed);
  end;`;

/**
 * A draft in the decision log, by the owner of the ritual; private until somebody publishes it. The text is canonical
 * JSON (libs/domain/src/decision-content.ts), which is what the hash of a revision covers.
 */
const askKeepChangeDrop = `
  create function ctx.ask_keep_change_drop(tenant uuid, cadence uuid, kept_on date, last_missed date) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    c public.cadence; decision uuid := public.uuid_v7(); number integer; missed text; content text;
  begin
    select * into c from public.cadence x where x.tenant_id = tenant and x.id = cadence;
    insert into public.ritual_question (tenant_id, cadence_id, kept_on, client_id, decision_id)
      values (tenant, cadence, kept_on, c.client_id, decision) on conflict do nothing;
    if not found then return; end if;
    select string_agg(to_char(d.local_date, 'FMDD FMMonth YYYY'), ', ' order by d.local_date) into missed
    from (
      select o.local_date from public.occurrence o
      where o.tenant_id = tenant and o.cadence_id = cadence and o.local_date > kept_on and o.local_date <= last_missed
        and o.state in ('due', 'missed', 'done') order by o.local_date desc limit 3) d;
    content := '{"class":"process","confidence":null,"confirmation":"","consequences":{"negative":[],"positive":[]},"consulted":[],"context":'
      || to_json(format('“%s” was missed three times in a row: %s. A ritual that nobody keeps is changed or dropped on purpose, not by forgetting it.', c.title, missed))::text
      || ',"decisionMakers":[],"door":"two_way","drivers":[],"expectedOutcome":null,"founderSummary":'
      || to_json(format('“%s” was missed three times in a row. We decide whether to keep it, change it or drop it.', c.title))::text
      || ',"informed":[],"moreInformation":"","options":['
      || '{"chosen":false,"cons":[],"description":"It stays as it is, and its owner says what makes it happen from now on.","neutral":[],"pros":[],"title":"Keep it"},'
      || '{"chosen":false,"cons":[],"description":"Another day, another rhythm, another owner or a shorter agenda.","neutral":[],"pros":[],"title":"Change it"},'
      || '{"chosen":false,"cons":[],"description":"The ritual ends. What it was good for happens elsewhere or not at all.","neutral":[],"pros":[],"title":"Drop it"}'
      || '],"preMortem":"","rationale":"","reversalCost":null,"reversalDeadline":null,"spendPerMonth":null,"title":'
      || to_json('Keep, change or drop: ' || c.title)::text || '}';
    insert into public.decision_counter as k (tenant_id, client_id, last) values (tenant, c.client_id, 1)
      on conflict (tenant_id, client_id) do update set last = k.last + 1 returning k.last into number;
    insert into public.decision (tenant_id, id, client_id, engagement_id, number, class, door, raised_by)
      values (tenant, decision, c.client_id, c.engagement_id, number, 'process', 'two_way', c.owner_user_id);
    insert into public.decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
      values (tenant, decision, 1, c.client_id, content::jsonb, sha256(convert_to(content, 'UTF8')), c.owner_user_id);
    insert into public.decision_event (tenant_id, id, decision_id, client_id, kind, user_id)
      values (tenant, public.uuid_v7(), decision, c.client_id, 'raised', c.owner_user_id);
    perform ctx.seal(tenant, null, cadence, 'job', true, true, '{}', '{}');
    perform ctx.audit('decision.raised', 'decision', decision, c.client_id, jsonb_build_object('cadenceId', cadence));
    perform set_config('app.ctx', '', true);
  end $$;`;

/**
 * What follows from one miss: the second in a row is escalated, the third asks the question. Whoever was reminded that
 * this date is overdue has had word of it: beside its reminder nobody hears of a date more than once. A date that is done in
 * time or late ends the row; excused and not applicable ones neither end nor lengthen it, as consecutiveMisses of
 * libs/domain/src/adherence.ts says. Whatever lies before a miss and is due still is missed too.
 */
const judgeMisses = `
  create function ctx.judge_misses(tenant uuid, missed uuid) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare o public.occurrence; c public.cadence; kept date; misses integer;
  begin
    select x.* into o from public.occurrence x
    join public.engagement e on e.tenant_id = x.tenant_id and e.id = x.engagement_id and e.state = 'active'
    where x.tenant_id = tenant and x.id = missed;
    if not found then return; end if;
    with dated as (
      select x.local_date, x.state, x.state = 'done' and (x.done_at at time zone x.time_zone)::date
        < coalesce(lead(x.local_date) over (order by x.local_date), x.follows_on) as kept
      from public.occurrence x
      where x.tenant_id = tenant and x.cadence_id = o.cadence_id and x.local_date <= o.local_date
    ), last as (select coalesce(max(d.local_date) filter (where d.kept), '-infinity'::date) as on_date from dated d)
    select l.on_date, count(*) into kept, misses
    from last l join dated d on d.local_date > l.on_date and d.state in ('due', 'missed', 'done') group by l.on_date;

    if misses = 2 then
      insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
      select tenant, public.uuid_v7(), o.client_id, 'check_in_escalation', 'check_in_escalation:' || o.id || ':' || person,
        o.id, person
      from ctx.escalation_contacts(tenant, o.engagement_id) person
      where not exists (select from public.notification n
        where n.tenant_id = tenant and n.reason = 'check_in_overdue:' || o.id || ':' || person and n.state <> 'suppressed')
      on conflict (tenant_id, reason) do nothing;
    end if;
    select * into c from public.cadence x where x.tenant_id = tenant and x.id = o.cadence_id;
    if misses >= 3 and (c.ends_on is null or c.ends_on >= (now() at time zone c.time_zone)::date) then
      perform ctx.ask_keep_change_drop(tenant, o.cadence_id, kept, o.local_date);
    end if;
  end $$;`;

/**
 * One cadence after the other, so that two workers never wait for each other. While the engagement is paused, or the
 * client or the practice is away, nothing is missed: what is open waits until they are back.
 */
const sweepMissed = `
  create or replace function ctx.sweep_missed_occurrences(batch integer) returns integer
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare miss record; swept integer := 0;
  begin
    for miss in
      with found as (
        select o.tenant_id, o.id from public.occurrence o
        where o.state = 'due' and (now() at time zone o.time_zone)::date >= coalesce((
          select min(n.local_date) from public.occurrence n
          where n.tenant_id = o.tenant_id and n.cadence_id = o.cadence_id and n.local_date > o.local_date), o.follows_on)
          and coalesce(ctx.calendar_reason(o.tenant_id, o.client_id, (now() at time zone o.time_zone)::date), '')
            not in ('client_pause', 'practice_pause')
          and not exists (select from public.engagement e
            where e.tenant_id = o.tenant_id and e.id = o.engagement_id and e.state = 'paused')
        order by o.due_at limit batch for update of o skip locked
      ), over as (
        update public.occurrence o set state = 'missed', updated_at = now(), version = o.version + 1
        from found f where o.tenant_id = f.tenant_id and o.id = f.id
        returning o.tenant_id, o.id, o.client_id, o.cadence_id, o.local_date
      )
      select * from over order by tenant_id, client_id, cadence_id, local_date
    loop
      perform ctx.judge_misses(miss.tenant_id, miss.id);
      swept := swept + 1;
    end loop;
    return swept;
  end $$;`;

/** As it was before this migration. */
const sweepMissedBefore = `
  create or replace function ctx.sweep_missed_occurrences(batch integer) returns integer
  language sql security definer set search_path = public, pg_temp begin atomic
    with found as (
      select o.tenant_id, o.id from public.occurrence o
      where o.state = 'due' and exists (
        select from public.occurrence n
        where n.tenant_id = o.tenant_id and n.cadence_id = o.cadence_id and n.local_date > o.local_date
          and n.local_date <= (now() at time zone o.time_zone)::date)
      order by o.due_at limit batch for update of o skip locked
    ), swept as (
      update public.occurrence o set state = 'missed', updated_at = now(), version = version + 1
      from found f where o.tenant_id = f.tenant_id and o.id = f.id returning 1
    )
    select count(*)::integer from swept;
  end;`;
