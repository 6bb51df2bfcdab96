set local role quarterdeck_ctx;

create or replace function ctx.wake_notifications(batch integer, again_after interval)
returns table (id uuid, attempts integer)
language sql security definer set search_path = public, pg_temp as $$
  with recursive practice as (
    (select w.tenant_id from public.notification w where w.state in ('pending', 'sending') order by w.tenant_id limit 1)
    union all
    select (select w.tenant_id from public.notification w
      where w.state in ('pending', 'sending') and w.tenant_id > p.tenant_id order by w.tenant_id limit 1)
    from practice p where p.tenant_id is not null
  ), due as (
    select d.tenant_id, d.id, d.turn, d.not_before
    from practice p
    cross join lateral (
      select w.tenant_id, w.id, w.not_before, row_number() over (order by w.wake_after, w.not_before) as turn
      from public.notification w
      where w.tenant_id = p.tenant_id and w.state in ('pending', 'sending') and w.wake_after <= now()
        and w.not_before <= now() and (w.state = 'pending' or w.lease_until <= now())
      order by w.wake_after, w.not_before
      limit (select greatest(25, batch / greatest(1, count(o.tenant_id))) from practice o)
    ) d
    order by d.turn, d.not_before limit batch
  ), taken as (
    select n.tenant_id, n.id, due.turn from due
    join public.notification n on n.tenant_id = due.tenant_id and n.id = due.id
    -- Asked again under the lock: another sweep may have been faster.
    where n.state in ('pending', 'sending') and n.wake_after <= now() and (n.state = 'pending' or n.lease_until <= now())
    for update of n skip locked
  ), woken as (
    update public.notification n set wake_after = now() + again_after
    from taken t where n.tenant_id = t.tenant_id and n.id = t.id
    returning n.id, n.attempts, t.turn, n.not_before
  )
  select w.id, w.attempts from woken w order by w.turn, w.not_before;
$$;
grant execute on function ctx.wake_notifications(integer, interval) to app_job;

create or replace function ctx.claim_notification(notification_id uuid, lease interval) returns bigint
language sql security definer set search_path = public, pg_temp as $$
  update public.notification n
  set state = 'sending', may_be_sent = n.may_be_sent or n.state = 'sending', fence = n.fence + 1, attempts = n.attempts + 1, lease_until = clock_timestamp() + lease
  from (
    select w.tenant_id, w.id from public.notification w
    where w.id = notification_id and w.not_before <= clock_timestamp()
      and (w.state = 'pending' or (w.state = 'sending' and w.lease_until <= clock_timestamp()))
    for update skip locked
  ) due
  where n.tenant_id = due.tenant_id and n.id = due.id
  returning n.fence;
$$;
grant execute on function ctx.claim_notification(uuid, interval) to app_job;

create or replace function ctx.enter_notification(notification_id uuid, claimed_fence bigint) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t uuid;
begin
  select n.tenant_id into t from public.notification n
  where n.id = notification_id and n.fence = claimed_fence and n.state = 'sending' and n.lease_until > clock_timestamp();
  if t is null then
    raise exception 'the claim is no longer held' using errcode = 'QD409';
  end if;
  perform ctx.seal(t, null, notification_id, 'job', true, true, '{}', '{}', 'job');
end $$;
grant execute on function ctx.enter_notification(uuid, bigint) to app_job;

-- An owner or CTO resends a failed notification under the same id. Returns whether it was one.
create or replace function ctx.resend_notification(notification_id uuid) returns boolean
language sql security definer set search_path = pg_catalog, pg_temp as $$
  update public.notification n
  set state = 'pending', not_before = now(), wake_after = '-infinity', attempts_elsewhere = n.attempts, tried = '{}'
  where n.tenant_id = (select ctx.tenant_for('{notifications}')) and n.id = notification_id and n.state in ('failed', 'unknown')
    and ctx.role() in ('owner', 'cto')
  returning true
$$;
grant execute on function ctx.resend_notification(uuid) to app_full, app_scoped;

-- For the operator: how long the longest waiting message has been due.
create or replace function ctx.oldest_due_seconds() returns float8
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(extract(epoch from now() - min(not_before)), 0)::float8
  from public.notification where state in ('pending', 'sending') and not_before <= now();
$$;
grant execute on function ctx.oldest_due_seconds() to app_job;

reset role;
