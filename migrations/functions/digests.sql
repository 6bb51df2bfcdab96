set local role quarterdeck_ctx;

-- The first slot after an instant, as the zone's clocks show it; null when there is none to come.
create or replace function ctx.next_digest(digest text, clock time, zone text, since timestamptz) returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp as $$
  select min(s.slot)
  from (select ctx.known_zone(zone) as name) z, generate_series(0, 8) n,
    lateral (select (since at time zone z.name)::date + n as day) d,
    lateral (select (d.day + clock) at time zone z.name as slot) s
  where s.slot > since and case digest
    when 'daily' then extract(isodow from d.day) <= 5 when 'weekly' then extract(isodow from d.day) = 1 else false end
$$;

create or replace function ctx.plan_digest() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  -- One that is due and not swept yet still comes.
  if tg_op = 'UPDATE' and old.next_digest_at <= now() and new.digest <> 'off' then return new; end if;
  new.next_digest_at := (select ctx.next_digest(new.digest, new.digest_time, u.time_zone, now())
    from public."user" u where u.id = new.user_id);
  return new;
end $$;
grant execute on function ctx.plan_digest() to quarterdeck_owner;

-- A digest that is due already stays due.
create or replace function ctx.follow_time_zone() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  update public.notification_preference p
  set next_digest_at = ctx.next_digest(p.digest, p.digest_time, new.time_zone, now())
  where p.user_id = new.id and p.next_digest_at > now();
  return null;
end $$;
grant execute on function ctx.follow_time_zone() to quarterdeck_owner;

-- Takes the place of the reminders of a day: a digest that is there already, or that comes later today.
create or replace function ctx.has_digest_today(recipient uuid, client uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from public.notification_preference p
    join public."user" u on u.id = p.user_id
    cross join lateral (select ctx.known_zone(u.time_zone) as zone) z
    cross join lateral (select (now() at time zone z.zone)::date as today) d
    where p.tenant_id = ctx.tenant() and p.user_id = recipient and p.digest <> 'off' and not 'digest' = any (p.muted)
      and ((p.next_digest_at at time zone z.zone)::date = d.today or exists (
        select from public.notification n where n.tenant_id = p.tenant_id and n.state not in ('failed', 'suppressed')
          and n.reason in ('digest:' || recipient || ':' || d.today, 'digest:' || recipient || ':' || d.today || ':' || client))))
$$;
grant execute on function ctx.has_digest_today(uuid, uuid) to app_job;

-- One digest for everybody whose time has come, however long nobody looked: a founder gets one for each client, so that
-- no mail names two. People who left and practices that are away get none.
create or replace function ctx.sweep_digests(batch integer) returns integer
language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select p.tenant_id, p.user_id, p.digest, p.digest_time, p.next_digest_at
    from public.notification_preference p where p.next_digest_at <= now()
    order by p.next_digest_at limit batch for update skip locked
  ), judged as (
    select f.*, m.id as membership_id, m.role, z.zone, (f.next_digest_at at time zone z.zone)::date as day,
      m.ended_at is null and m.role <> 'viewer' and not exists (
        select from public.time_off a where a.tenant_id = f.tenant_id and a.client_id is null
          and a.from_on <= (now() at time zone z.zone)::date
          and (a.until_on is null or a.until_on >= (now() at time zone z.zone)::date)) as wanted
    from found f
    join public.membership m on m.tenant_id = f.tenant_id and m.user_id = f.user_id
    join public."user" u on u.id = f.user_id
    cross join lateral (select ctx.known_zone(u.time_zone) as zone) z
  ), moved as (
    update public.notification_preference p
    set next_digest_at = ctx.next_digest(j.digest, j.digest_time, j.zone, now())
    from judged j where p.tenant_id = j.tenant_id and p.user_id = j.user_id
    returning j.tenant_id, j.user_id, j.membership_id, j.role, j.day, j.wanted
  ), told as (
    insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
    select o.tenant_id, public.uuid_v7(), c.client_id, 'digest',
      'digest:' || o.user_id || ':' || o.day || coalesce(':' || c.client_id, ''), coalesce(c.client_id, o.tenant_id), o.user_id
    from moved o
    cross join lateral (
      select null::uuid as client_id where o.role <> 'founder'
      union all
      select g.client_id from public.client_grant g
      where o.role = 'founder' and g.tenant_id = o.tenant_id and g.membership_id = o.membership_id) c
    where o.wanted
    on conflict (tenant_id, reason) do nothing
    returning 1
  )
  select count(*)::integer from moved;
$$;
grant execute on function ctx.sweep_digests(integer) to app_job;

-- A worker that writes a digest sees with its reader's eyes: role, clients and what is published to them; of a founder
-- with several clients, the one that the digest is about. Only from within the context of that notification.
create or replace function ctx.enter_reader() returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare n record; all_clients boolean; insider boolean; client_ids uuid[] := '{}'; engagement_ids uuid[] := '{}';
begin
  if ctx.role() <> 'job' then
    raise exception 'only a worker reads for a person' using errcode = 'QD001';
  end if;
  select x.tenant_id, x.id, x.client_id, x.recipient_user_id, m.id as membership_id, m.role into n
  from public.notification x
  join public.membership m on m.tenant_id = x.tenant_id and m.user_id = x.recipient_user_id and m.ended_at is null
  where x.tenant_id = ctx.tenant() and x.id = ctx.credential_id();
  insider := coalesce(n.role in ('owner', 'cto', 'associate'), false);
  all_clients := coalesce(n.role in ('owner', 'cto'), false) and n.client_id is null;
  if n.client_id is not null or not all_clients then
    select coalesce(array_agg(c.id), '{}') into client_ids from public.client c
    where c.tenant_id = n.tenant_id and (c.id = n.client_id or n.client_id is null and insider)
      and (n.role in ('owner', 'cto') or exists (select from public.client_grant g
        where g.tenant_id = c.tenant_id and g.membership_id = n.membership_id and g.client_id = c.id));
  end if;
  if not insider and client_ids <> '{}' then
    select coalesce(array_agg(e.id), '{}') into engagement_ids from public.engagement e
    where e.tenant_id = n.tenant_id and e.client_id = any (client_ids) and e.visibility = 'published';
  end if;
  perform ctx.seal(ctx.tenant(), n.recipient_user_id, ctx.credential_id(), coalesce(n.role, 'none'),
    insider, all_clients, client_ids, engagement_ids, 'job');
end $$;
grant execute on function ctx.enter_reader() to app_job;

-- The caller tries how they are told; asked again within the minute, it is the same message.
create or replace function ctx.ask_test_message() returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  insert into public.notification (tenant_id, id, kind, reason, subject_id, recipient_user_id)
  select p.tenant_id, public.uuid_v7(), 'test_message',
    'test_message:' || p.user_id || ':' || floor(extract(epoch from now()) / 60), p.user_id, p.user_id
  from public.notification_preference p where p.tenant_id = (select ctx.tenant_for('{account}')) and p.user_id = ctx.user_id()
  on conflict (tenant_id, reason) do nothing
$$;
grant execute on function ctx.ask_test_message() to app_full, app_scoped;

reset role;
