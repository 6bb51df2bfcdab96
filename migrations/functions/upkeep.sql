set local role quarterdeck_ctx;

-- Housekeeping that belongs to no tenant.
create or replace function ctx.sweep_expired() returns void
language sql security definer set search_path = public, pg_temp as $$
  delete from public.idempotency_key where created_at < now() - interval '48 hours';
$$;
grant execute on function ctx.sweep_expired() to app_job;

-- Removes the demo practice of the caller in one action, with its people who belong to no other practice.
create or replace function ctx.remove_demo() returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare t uuid := ctx.tenant_for('{practice}'); people uuid[];
begin
  if ctx.role() <> 'owner' or not exists (select from public.tenant where id = t and demo) then
    return false;
  end if;
  select array_agg(m.user_id) into people from public.membership m where m.tenant_id = t;
  delete from public.tenant where id = t;
  delete from public."user" u where u.id = any (people)
    and not exists (select from public.membership m where m.user_id = u.id);
  return true;
end $$;
grant execute on function ctx.remove_demo() to app_full, app_scoped;

reset role;
