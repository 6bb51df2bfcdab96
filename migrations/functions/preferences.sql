set local role quarterdeck_ctx;

-- The rules library knows zones that this database may not know; nobody's digest may stand in the way of the others'.
create or replace function ctx.known_zone(zone text) returns text
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  perform now() at time zone zone;
  return zone;
exception when invalid_parameter_value then return 'UTC';
end $$;
grant execute on function ctx.known_zone(text) to app_job;

create or replace function ctx.start_preferences() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into public.notification_preference (tenant_id, user_id, digest)
  values (new.tenant_id, new.user_id, case when new.role = 'viewer' then 'off' else 'weekly' end)
  on conflict do nothing;
  return null;
end $$;
grant execute on function ctx.start_preferences() to quarterdeck_owner;

-- The end of the quiet hours that an instant falls into, or the instant. An end that the clocks show twice is the later.
create or replace function ctx.after_quiet_hours(instant timestamptz, quiet_from time, quiet_until time, zone text) returns timestamptz
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case
    when quiet_from < quiet_until and l.clock >= quiet_from and l.clock < quiet_until
      or quiet_from > quiet_until and l.clock < quiet_until then (l.day + quiet_until) at time zone l.zone
    when quiet_from > quiet_until and l.clock >= quiet_from then (l.day + 1 + quiet_until) at time zone l.zone
    else instant end
  from (
    select z.name as zone, (instant at time zone z.name)::date as day, (instant at time zone z.name)::time as clock
    from (select ctx.known_zone(zone) as name) z) l
$$;

-- Null where no quiet hours count.
create or replace function ctx.heard_at(tenant uuid, recipient uuid, kind text, instant timestamptz) returns timestamptz
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select ctx.after_quiet_hours(instant, n.quiet_from, n.quiet_until, u.time_zone)
  from public.notification_preference n
  join public."user" u on u.id = n.user_id
  join public.notification_kind k on k.kind = heard_at.kind and k.heeds_quiet_hours
  where n.tenant_id = tenant and n.user_id = recipient and n.quiet_from is not null
$$;

-- Code that writes a notification need not know its recipient's quiet hours.
create or replace function ctx.keep_quiet_hours() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  new.not_before := coalesce(
    ctx.heard_at(new.tenant_id, new.recipient_user_id, new.kind, greatest(new.not_before, now())), new.not_before);
  return new;
end $$;
grant execute on function ctx.keep_quiet_hours() to quarterdeck_owner;

-- For a worker that comes late: how long the recipient does not want to hear of it, from now on; 0 when they do.
create or replace function ctx.quiet_seconds(recipient uuid, kind text) returns double precision
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(extract(epoch from ctx.heard_at(ctx.tenant(), recipient, kind, now()) - now()), 0)::double precision
$$;
grant execute on function ctx.quiet_seconds(uuid, text) to app_job;

-- Without a sign-in: whoever calls it has checked the signature of the mail's address. Tells what holds then; null when
-- the person was never in that practice. Without a wish it only tells.
create or replace function ctx.mute_topic(tenant uuid, person uuid, topic text, mute boolean) returns jsonb
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare changed boolean := false;
begin
  if mute is not null then
    update public.notification_preference p
    set muted = case when mute then array_append(p.muted, topic) else array_remove(p.muted, topic) end,
      updated_at = now(), version = p.version + 1
    where p.tenant_id = tenant and p.user_id = person and (topic = any (p.muted)) <> mute;
    changed := found;
  end if;
  if changed then
    perform ctx.seal(tenant, person, null, 'mailed_link', false, false, '{}', '{}', 'mailed_link');
    perform ctx.audit(case when mute then 'notification_preference.topic_muted' else 'notification_preference.topic_resumed' end,
      'notification_preference', person, null, jsonb_build_object('topic', topic));
    perform set_config('app.ctx', '', true);
  end if;
  return (select jsonb_build_object('practice', t.name, 'topic', topic, 'muted', topic = any (p.muted))
    from public.notification_preference p join public.tenant t on t.id = p.tenant_id
    where p.tenant_id = tenant and p.user_id = person);
end $$;
grant execute on function ctx.mute_topic(uuid, uuid, text, boolean) to app_auth;

reset role;
