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

-- One reminder before the due date. One that comes too late to be of use leaves its place to the next.
create or replace function ctx.sweep_lead_reminders(batch integer) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select o.tenant_id, o.id, o.client_id, o.engagement_id, o.ritual_id, o.time_zone, o.due_at, o.lead_at
    from public.occurrence o where o.state = 'scheduled' and o.lead_at <= now()
    order by o.lead_at limit batch for update skip locked
  ), judged as (
    select f.tenant_id, f.id, f.client_id, f.ritual_id, f.due_at, c.owner_user_id,
      e.state = 'active' and now() < f.due_at and now() - f.lead_at <= (f.due_at - f.lead_at) / 2
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
grant execute on function ctx.sweep_lead_reminders(integer) to app_job;

create or replace function ctx.sweep_due_occurrences(batch integer) returns integer
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
when now() - f.due_at <= interval '5 minutes' then null
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
grant execute on function ctx.sweep_due_occurrences(integer) to app_job;

-- One reminder of what stays open. While the client or the practice is away it waits, a day at a time.
create or replace function ctx.sweep_overdue_reminders(batch integer) returns integer
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
    update public.occurrence o set overdue_at = case when not j.reminds then now() + interval '1 day' end
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
grant execute on function ctx.sweep_overdue_reminders(integer) to app_job;

create or replace function ctx.sweep_missed_occurrences(batch integer) returns integer
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare miss record; swept integer := 0;
begin
  for miss in
    with found as (
      select o.tenant_id, o.id from public.occurrence o
      where o.state = 'due' and (now() at time zone o.time_zone)::date >= coalesce((
        select min(n.local_date) from public.occurrence n
        where n.tenant_id = o.tenant_id and n.ritual_id = o.ritual_id and n.local_date > o.local_date), o.follows_on)
        and coalesce(ctx.calendar_reason(o.tenant_id, o.client_id, (now() at time zone o.time_zone)::date), '')
          not in ('client_time_off', 'practice_time_off')
        and not exists (select from public.engagement e
          where e.tenant_id = o.tenant_id and e.id = o.engagement_id and e.state = 'paused')
      order by o.due_at limit batch for update of o skip locked
    ), over as (
      update public.occurrence o set state = 'missed', updated_at = now(), version = o.version + 1
      from found f where o.tenant_id = f.tenant_id and o.id = f.id
      returning o.tenant_id, o.id, o.client_id, o.ritual_id, o.local_date
    )
    select * from over order by tenant_id, client_id, ritual_id, local_date
  loop
    perform ctx.judge_misses(miss.tenant_id, miss.id);
    swept := swept + 1;
  end loop;
  return swept;
end $$;
grant execute on function ctx.sweep_missed_occurrences(integer) to app_job;

create or replace function ctx.judge_misses(tenant uuid, missed uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare o public.occurrence; c public.ritual; kept date; misses integer;
begin
  select x.* into o from public.occurrence x
  join public.engagement e on e.tenant_id = x.tenant_id and e.id = x.engagement_id and e.state = 'active'
  where x.tenant_id = tenant and x.id = missed;
  if not found then return; end if;
  with dated as (
    select x.local_date, x.state, x.state = 'done' and (x.done_at at time zone x.time_zone)::date
      < coalesce(lead(x.local_date) over (order by x.local_date), x.follows_on) as kept
    from public.occurrence x
    where x.tenant_id = tenant and x.ritual_id = o.ritual_id and x.local_date <= o.local_date
  ), last as (select coalesce(max(d.local_date) filter (where d.kept), '-infinity'::date) as on_date from dated d)
  select l.on_date, count(*) into kept, misses
  from last l join dated d on d.local_date > l.on_date and d.state in ('due', 'missed', 'done') group by l.on_date;

  if misses = 2 then
    insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select tenant, public.uuid_v7(), o.client_id, 'ritual_missed', 'ritual_missed:' || o.id || ':' || person,
      o.id, person
    from ctx.escalation_contacts(tenant, o.engagement_id) person
    where not exists (select from public.notification n
      where n.tenant_id = tenant and n.reason = 'ritual_overdue:' || o.id || ':' || person and n.state <> 'suppressed')
    on conflict (tenant_id, reason) do nothing;
  end if;
  select * into c from public.ritual x where x.tenant_id = tenant and x.id = o.ritual_id;
  if misses >= 3 and (c.ends_on is null or c.ends_on >= (now() at time zone c.time_zone)::date) then
    perform ctx.ask_keep_change_drop(tenant, o.ritual_id, kept, o.local_date);
  end if;
end $$;

create or replace function ctx.escalation_contacts(tenant uuid, engagement uuid) returns setof uuid
language sql stable security definer set search_path = public, pg_temp as $$
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
$$;

create or replace function ctx.ask_keep_change_drop(tenant uuid, ritual uuid, kept_on date, last_missed date) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  c public.ritual; decision uuid := public.uuid_v7(); number integer; missed text; content text;
begin
  select * into c from public.ritual x where x.tenant_id = tenant and x.id = ritual;
  insert into public.ritual_question (tenant_id, ritual_id, kept_on, client_id, decision_id)
    values (tenant, ritual, kept_on, c.client_id, decision) on conflict do nothing;
  if not found then return; end if;
  select string_agg(to_char(d.local_date, 'FMDD FMMonth YYYY'), ', ' order by d.local_date) into missed
  from (
    select o.local_date from public.occurrence o
    where o.tenant_id = tenant and o.ritual_id = ritual and o.local_date > kept_on and o.local_date <= last_missed
      and o.state in ('due', 'missed', 'done') order by o.local_date desc limit 3) d;
  content := '{"category":"process","confidence":null,"confirmation":"","consequences":{"negative":[],"positive":[]},"consulted":[],"context":'
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
  insert into public.decision (tenant_id, id, client_id, engagement_id, number, category, door, raised_by)
    values (tenant, decision, c.client_id, c.engagement_id, number, 'process', 'two_way', c.owner_user_id);
  insert into public.decision_revision (tenant_id, decision_id, number, client_id, content, content_hash, author_user_id)
    values (tenant, decision, 1, c.client_id, content::jsonb, sha256(convert_to(content, 'UTF8')), c.owner_user_id);
  insert into public.decision_event (tenant_id, id, decision_id, client_id, kind, user_id)
    values (tenant, public.uuid_v7(), decision, c.client_id, 'raised', c.owner_user_id);
  perform ctx.seal(tenant, null, ritual, 'job', true, true, '{}', '{}');
  perform ctx.audit('decision.raised', 'decision', decision, c.client_id, jsonb_build_object('ritualId', ritual));
  perform set_config('app.ctx', '', true);
end $$;

reset role;
