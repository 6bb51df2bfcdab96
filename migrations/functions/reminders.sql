set local role quarterdeck_ctx;

-- Who takes part beside the owner and sees the client now, as the rules of row security have it.
create or replace function ctx.participants_of(tenant uuid, ritual uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
  select p.user_id from public.ritual_participant p
  join public.ritual c on c.tenant_id = p.tenant_id and c.id = p.ritual_id and c.owner_user_id <> p.user_id
  join public.engagement e on e.tenant_id = p.tenant_id and e.id = p.engagement_id
  join public.membership m on m.tenant_id = p.tenant_id and m.user_id = p.user_id and m.ended_at is null
  where p.tenant_id = tenant and p.ritual_id = ritual
    and (m.role in ('owner', 'cto') or (m.role = 'associate' or e.visibility = 'published')
      and exists (select from public.client_grant g
        where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = p.client_id));
$$;

-- One reminder before the due date. One that comes after the given share of its time leaves its place to the next.
create or replace function ctx.sweep_lead_reminders(batch integer, useful_share float8) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select o.tenant_id, o.id, o.client_id, o.engagement_id, o.ritual_id, o.time_zone, o.due_at, o.lead_at
    from public.occurrence o where o.state = 'scheduled' and o.lead_at <= now()
    order by o.lead_at limit batch for update skip locked
  ), judged as (
    select f.tenant_id, f.id, f.client_id, f.ritual_id, f.due_at, c.owner_user_id,
      e.state = 'active' and now() < f.due_at and now() - f.lead_at <= (f.due_at - f.lead_at) * useful_share
        and ctx.calendar_reason(f.tenant_id, f.client_id, (now() at time zone f.time_zone)::date) is null as reminds
    from found f
    join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
    join public.ritual c on c.tenant_id = f.tenant_id and c.id = f.ritual_id
  ), swept as (
    update public.occurrence o
    set lead_at = case when not j.reminds then ctx.next_lead(j.tenant_id, j.ritual_id, j.due_at) end
    from judged j where o.tenant_id = j.tenant_id and o.id = j.id
    returning o.tenant_id, o.id, o.client_id, o.ritual_id, j.reminds, j.owner_user_id
  ), reminded as (
    insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select s.tenant_id, public.uuid_v7(), s.client_id, 'ritual_lead',
      'ritual_lead:' || s.id || ':' || r.user_id, s.id, r.user_id
    from swept s, lateral (
      select s.owner_user_id as user_id union select ctx.participants_of(s.tenant_id, s.ritual_id)) r
    where s.reminds
    on conflict (tenant_id, reason) do nothing
    returning 1
  )
  select count(*)::integer from swept;
$$;
grant execute on function ctx.sweep_lead_reminders(integer, float8) to app_job;

-- What comes later than on time goes by the rule of its ritual.
create or replace function ctx.sweep_due_occurrences(batch integer, on_time interval) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select o.tenant_id, o.id, o.client_id, o.engagement_id, o.ritual_id, o.local_date, o.due_at
    from public.occurrence o where o.state = 'scheduled' and o.due_at <= now()
    order by o.due_at limit batch for update skip locked
  ), judged as (
    select f.tenant_id, f.id, c.owner_user_id, c.remind_overdue_after_minutes as overdue_minutes,
      coalesce(case
when e.state = 'paused' or exists (select from public.engagement_pause p
  where p.tenant_id = f.tenant_id and p.engagement_id = f.engagement_id and p.paused_at <= f.due_at
    and (p.resumed_at is null or p.resumed_at > f.due_at)) then 'engagement_paused'
when e.state <> 'active' then 'engagement_over'
else ctx.calendar_reason(f.tenant_id, f.client_id, f.local_date) end, case
when now() - f.due_at <= on_time then null
when c.misfire = 'skip' then 'misfire_skipped'
when c.misfire = 'send_late' and now() - f.due_at > make_interval(mins => c.grace_minutes) then 'misfire_skipped'
when c.misfire = 'merge' and exists (select from public.occurrence n
  where n.tenant_id = f.tenant_id and n.ritual_id = f.ritual_id and n.local_date > f.local_date and n.due_at <= now()
    and n.state in ('scheduled', 'due', 'done') and case
when e.state = 'paused' or exists (select from public.engagement_pause p
  where p.tenant_id = n.tenant_id and p.engagement_id = n.engagement_id and p.paused_at <= n.due_at
    and (p.resumed_at is null or p.resumed_at > n.due_at)) then 'engagement_paused'
when e.state <> 'active' then 'engagement_over'
else ctx.calendar_reason(n.tenant_id, n.client_id, n.local_date) end is null) then 'misfire_merged'
end) as reason
    from found f
    join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
    join public.ritual c on c.tenant_id = f.tenant_id and c.id = f.ritual_id
  ), swept as (
    update public.occurrence o
    set state = case when j.reason is null then 'due' else 'not_applicable' end, outcome_reason = j.reason, lead_at = null,
      overdue_at = case when j.reason is null then now() + make_interval(mins => j.overdue_minutes) end,
      updated_at = now(), version = o.version + 1
    from judged j where o.tenant_id = j.tenant_id and o.id = j.id
    returning o.tenant_id, o.id, o.client_id, j.reason, j.owner_user_id
  ), reminded as (
    insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select s.tenant_id, public.uuid_v7(), s.client_id, 'ritual_due',
      'ritual_due:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
    from swept s where s.reason is null
    on conflict (tenant_id, reason) do nothing
    returning 1
  )
  select count(*)::integer from swept;
$$;
grant execute on function ctx.sweep_due_occurrences(integer, interval) to app_job;

-- One reminder of what stays open. While the client or the practice is away it is asked again after a while.
create or replace function ctx.sweep_overdue_reminders(batch integer, again_after interval) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select o.tenant_id, o.id, o.client_id, o.engagement_id, o.ritual_id, o.time_zone
    from public.occurrence o where o.state = 'due' and o.overdue_at <= now()
    order by o.overdue_at limit batch for update skip locked
  ), judged as (
    select f.tenant_id, f.id, c.owner_user_id, e.state = 'active'
        and ctx.calendar_reason(f.tenant_id, f.client_id, (now() at time zone f.time_zone)::date) is null as reminds
    from found f
    join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
    join public.ritual c on c.tenant_id = f.tenant_id and c.id = f.ritual_id
  ), swept as (
    update public.occurrence o set overdue_at = case when not j.reminds then now() + again_after end
    from judged j where o.tenant_id = j.tenant_id and o.id = j.id
    returning o.tenant_id, o.id, o.client_id, j.reminds, j.owner_user_id
  ), reminded as (
    insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select s.tenant_id, public.uuid_v7(), s.client_id, 'ritual_overdue',
      'ritual_overdue:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
    from swept s where s.reminds
    on conflict (tenant_id, reason) do nothing
    returning 1
  )
  select count(*)::integer from swept;
$$;
grant execute on function ctx.sweep_overdue_reminders(integer, interval) to app_job;

-- Whether an open occurrence is missed: the next date has come, and nobody is away who would still write it.
create or replace function ctx.is_missed(tenant uuid, occurrence uuid) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (
    select from public.occurrence o
    where o.tenant_id = tenant and o.id = occurrence and o.state = 'due'
      and (now() at time zone o.time_zone)::date >= coalesce((
        select min(n.local_date) from public.occurrence n
        where n.tenant_id = o.tenant_id and n.ritual_id = o.ritual_id and n.local_date > o.local_date), o.follows_on)
      and coalesce(ctx.calendar_reason(o.tenant_id, o.client_id, (now() at time zone o.time_zone)::date), '')
        not in ('client_time_off', 'practice_time_off')
      and not exists (select from public.engagement e
        where e.tenant_id = o.tenant_id and e.id = o.engagement_id and e.state = 'paused'))
$$;

-- What is to be marked, by practice, for ctx.enter_misses; without those practices that have to wait.
create or replace function ctx.find_misses(batch integer, without uuid[]) returns table (practice uuid, occurrences uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select f.tenant_id, array_agg(f.id)
  from (
    select o.tenant_id, o.id from public.occurrence o
    where o.state = 'due' and o.tenant_id <> all (without) and o.local_date < (now() at time zone o.time_zone)::date and ctx.is_missed(o.tenant_id, o.id)
    order by o.due_at limit batch) f
  group by f.tenant_id
$$;
grant execute on function ctx.find_misses(integer, uuid[]) to app_job;

-- Marks what is still missed and enters the practice, in the transaction that says what follows from it: a miss is
-- marked and judged, or neither. One worker at a time judges a practice. Returns what was marked; without any, nothing
-- is entered.
create or replace function ctx.enter_misses(practice uuid, occurrences uuid[]) returns setof uuid
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare marked uuid[];
begin
  if not pg_try_advisory_xact_lock(hashtextextended('misses|' || practice, 0)) then return; end if;
  with found as (
    select o.tenant_id, o.id from public.occurrence o
    where o.tenant_id = practice and o.id = any (occurrences) and o.state = 'due' and ctx.is_missed(o.tenant_id, o.id)
    for update skip locked
  ), over as (
    update public.occurrence o set state = 'missed', updated_at = now(), version = o.version + 1
    from found f where o.tenant_id = f.tenant_id and o.id = f.id
    returning o.id
  )
  select array_agg(o.id) into marked from over o;
  if marked is null then return; end if;
  perform ctx.seal(practice, null, null, 'job', true, true, '{}', '{}', 'job');
  return query select unnest(marked);
end $$;
grant execute on function ctx.enter_misses(uuid, uuid[]) to app_job;

reset role;
