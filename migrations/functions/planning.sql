set local role quarterdeck_ctx;

create or replace function ctx.date_after(tenant uuid, ritual uuid, day date) returns date
language sql stable security definer set search_path = public, pg_temp as $$
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
  from public.ritual c where c.tenant_id = tenant and c.id = ritual;
$$;

create or replace function ctx.follow_occurrence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.follows_on is not null then return new; end if;
  new.follows_on := ctx.date_after(new.tenant_id, new.ritual_id, new.local_date);
  return new;
end $$;
grant execute on function ctx.follow_occurrence() to quarterdeck_owner;

-- Planning code need not know of holidays, time off and reminders.
create or replace function ctx.place_occurrence() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' and new.state = 'scheduled' then
    new.outcome_reason := ctx.calendar_reason(new.tenant_id, new.client_id, new.local_date);
    if new.outcome_reason is not null then new.state := 'not_applicable'; end if;
  end if;
  new.lead_at := case when new.state = 'scheduled'
    then ctx.next_lead(new.tenant_id, new.ritual_id, new.due_at) end;
  return new;
end $$;
grant execute on function ctx.place_occurrence() to quarterdeck_owner;

create or replace function ctx.follow_lead_minutes() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.occurrence o set lead_at = ctx.next_lead(o.tenant_id, o.ritual_id, o.due_at)
  where o.tenant_id = new.tenant_id and o.ritual_id = new.id and o.state = 'scheduled' and o.due_at > now();
  return null;
end $$;
grant execute on function ctx.follow_lead_minutes() to quarterdeck_owner;

-- The first instant still ahead at which a ritual reminds before a due date.
create or replace function ctx.next_lead(tenant uuid, ritual uuid, due timestamptz) returns timestamptz
language sql stable security definer set search_path = public, pg_temp as $$
  select min(due - make_interval(mins => m)) from public.ritual c, unnest(c.lead_minutes) m
  where c.tenant_id = tenant and c.id = ritual and due - make_interval(mins => m) > now();
$$;

-- Why nothing is expected of a client on a day; null on a day like any other.
create or replace function ctx.calendar_reason(tenant uuid, client uuid, day date) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select case
    when exists (select from public.time_off p where p.tenant_id = tenant and p.client_id is null
      and day >= p.from_on and (p.until_on is null or p.until_on >= day)) then 'practice_time_off'
    when exists (select from public.time_off p where p.tenant_id = tenant and p.client_id = client
      and day >= p.from_on and (p.until_on is null or p.until_on >= day)) then 'client_time_off'
    when exists (select from public.client_holiday h where h.tenant_id = tenant and h.client_id = client
      and h.local_date = day) then 'client_holiday'
  end;
$$;
grant execute on function ctx.calendar_reason(uuid, uuid, date) to app_job;

-- After a change of the caller's calendar: of one client, or of every client for null. Only what is ahead moves.
create or replace function ctx.settle_calendar(client uuid) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with ahead as (
    select o.tenant_id, o.id, o.outcome_reason, ctx.calendar_reason(o.tenant_id, o.client_id, o.local_date) as reason
    from public.occurrence o
    where o.tenant_id = (select ctx.tenant_for('{calendar}')) and (client is null or o.client_id = client) and o.due_at > now()
      and (o.state = 'scheduled' or (o.state = 'not_applicable'
        and o.outcome_reason in ('client_holiday', 'client_time_off', 'practice_time_off')))
    for no key update of o
  ), settled as (
    update public.occurrence o
    set state = case when a.reason is null then 'scheduled' else 'not_applicable' end, outcome_reason = a.reason,
      lead_at = case when a.reason is null then ctx.next_lead(o.tenant_id, o.ritual_id, o.due_at) end,
      updated_at = now(), version = o.version + 1
    from ahead a
    where o.tenant_id = a.tenant_id and o.id = a.id and a.reason is distinct from a.outcome_reason
    returning 1
  )
  select count(*)::integer from settled;
$$;
grant execute on function ctx.settle_calendar(uuid) to app_full, app_scoped;

-- The different wall-clock times that are scheduled ahead, with the instants that were taken for them.
create or replace function ctx.due_times_ahead()
returns table (zone text, local_date text, local_time text, due_at text)
language sql stable security definer set search_path = public, pg_temp as $$
  select distinct o.time_zone, o.local_date::text, to_char(c.local_time, 'HH24:MI'),
    to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  from public.occurrence o
  join public.ritual c on c.tenant_id = o.tenant_id and c.id = o.ritual_id
  where o.state = 'scheduled' and o.due_at > now();
$$;
grant execute on function ctx.due_times_ahead() to app_job;

-- Moves what is scheduled ahead at these times from one instant to another.
create or replace function ctx.move_due_times(zones text[], dates date[], times time[], from_instants timestamptz[], to_instants timestamptz[])
returns integer
language sql security definer set search_path = public, pg_temp as $$
  with moved as (
    update public.occurrence o set due_at = m.moves_to, updated_at = now(), version = o.version + 1
    from unnest(zones, dates, times, from_instants, to_instants) as m (zone, local_date, local_time, moves_from, moves_to),
      public.ritual c
    where o.state = 'scheduled' and o.due_at > now() and o.due_at = m.moves_from and o.local_date = m.local_date
      and o.time_zone = m.zone and c.tenant_id = o.tenant_id and c.id = o.ritual_id and c.local_time = m.local_time
    returning 1
  )
  select count(*)::integer from moved;
$$;
grant execute on function ctx.move_due_times(text[], date[], time without time zone[], timestamp with time zone[], timestamp with time zone[]) to app_job;

-- Rituals of running engagements that are not planned up to the horizon, with what decides their due dates.
create or replace function ctx.claim_plans(batch integer, horizon_days integer, lease interval)
returns table (id uuid, fence bigint, version integer, recurrence json, local_time text, zone text, starts_on text,
  ends_on text, kickoff_on text, planned_until text, due_from text, now text)
language sql security definer set search_path = public, pg_temp as $$
  with due as (
    select w.tenant_id, w.id, e.kickoff_on from public.ritual w
    join public.engagement e on e.tenant_id = w.tenant_id and e.id = w.engagement_id and e.state = 'active'
    where w.planned_until < (now() at time zone 'UTC')::date + horizon_days
      and (w.ends_on is null or w.planned_until < w.ends_on)
      and w.plan_lease_until <= clock_timestamp()
    order by w.planned_until, w.id limit batch for update of w skip locked
  ), claimed as (
    update public.ritual c set plan_fence = c.plan_fence + 1, plan_lease_until = clock_timestamp() + lease
    from due where c.tenant_id = due.tenant_id and c.id = due.id
    returning c.id, c.plan_fence, c.version, c.recurrence, c.weekdays, c.every, c.nth, c.local_time, c.time_zone,
      c.starts_on, c.ends_on, due.kickoff_on, c.planned_until, c.due_from
  )
  select c.id, c.plan_fence, c.version,
    case c.recurrence
      when 'weekly' then json_build_object('type', 'weekly', 'weekdays', c.weekdays, 'everyWeeks', c.every)
      else json_build_object('type', 'monthly', 'nth', c.nth, 'weekday', c.weekdays[1], 'everyMonths', c.every) end,
    to_char(c.local_time, 'HH24:MI'), c.time_zone, c.starts_on::text, c.ends_on::text, c.kickoff_on::text,
    case when isfinite(c.planned_until) then c.planned_until::text end,
    case when isfinite(c.due_from) then to_char(c.due_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
    to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  from claimed c;
$$;
grant execute on function ctx.claim_plans(integer, integer, interval) to app_job;

-- The slots of claimed rituals, in one statement. A ritual whose claim was lost or that changed meanwhile is left
-- to its next claim, and so is one that somebody is changing just now.
create or replace function ctx.place_slots(rituals uuid[], fences bigint[], versions integer[], horizon date,
  slots uuid[], dates date[], dues timestamptz[]) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with held as (
    select c.tenant_id, c.id, c.client_id, c.engagement_id, c.kind, c.time_zone
    from unnest(rituals, fences, versions) as g (id, fence, version)
    join public.ritual c on c.id = g.id and c.plan_fence = g.fence and c.version = g.version
    where c.plan_lease_until > clock_timestamp()
    for no key update of c skip locked
  ), added as (
    insert into public.occurrence
      (tenant_id, id, client_id, engagement_id, ritual_id, kind, local_date, time_zone, due_at)
    select h.tenant_id, public.uuid_v7(), h.client_id, h.engagement_id, h.id, h.kind, s.local_date, h.time_zone, s.due_at
    from unnest(slots, dates, dues) as s (ritual_id, local_date, due_at)
    join held h on h.id = s.ritual_id
    on conflict (tenant_id, ritual_id, local_date) do nothing
    returning 1
  ), planned as (
    update public.ritual c set planned_until = greatest(c.planned_until, horizon)
    from held h where c.tenant_id = h.tenant_id and c.id = h.id
    returning 1
  )
  select count(*)::integer from added;
$$;
grant execute on function ctx.place_slots(uuid[], bigint[], integer[], date, uuid[], date[], timestamp with time zone[]) to app_job;

-- A calendar program signs in with nothing but the address. What it gets is decided each time: people who left get
-- nothing, and of the clients that a person lost nothing is left. Null when no feed has the token.
create or replace function ctx.calendar_of_feed(hash bytea) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select jsonb_build_object('practice', t.name, 'slug', t.slug,
    'client', (select c.name from public.client c where c.tenant_id = f.tenant_id and c.id = f.client_id),
    'events', coalesce((
      select jsonb_agg(jsonb_build_object('occurrenceId', o.id, 'ritualId', o.ritual_id, 'localDate', o.local_date,
        'dueAt', o.due_at, 'timeZone', o.time_zone, 'title', d.title, 'client', c.name, 'revision', o.version - 1,
        'changedAt', o.updated_at) order by o.due_at, o.id)
      from public.occurrence o
      join public.ritual d on d.tenant_id = o.tenant_id and d.id = o.ritual_id
      join public.client c on c.tenant_id = o.tenant_id and c.id = o.client_id
      join public.engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
      where o.tenant_id = f.tenant_id and o.state <> 'not_applicable' and o.due_at > now() - interval '90 days'
        and (f.client_id is null or o.client_id = f.client_id)
        and (m.role in ('owner', 'cto') or (m.role = 'associate' or e.visibility = 'published')
          and exists (select from public.client_grant g
            where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = o.client_id))), '[]'))
  from public.calendar_feed f
  join public.tenant t on t.id = f.tenant_id
  join public.membership m on m.tenant_id = f.tenant_id and m.user_id = f.user_id and m.ended_at is null
  where f.token_hash = hash
$$;
grant execute on function ctx.calendar_of_feed(bytea) to app_scoped;

reset role;
