set local role quarterdeck_ctx;

-- Sums over every client, also those that an associate does not see: a promise to one is kept to all.
create or replace function ctx.capacity(excluding uuid) returns table (available integer, committed integer)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t uuid := ctx.tenant();
begin
  if not ctx.insider() then return; end if;
  return query select
    (select sum(c.minutes_per_month)::integer from public.member_capacity c
       join public.membership m on m.tenant_id = c.tenant_id and m.id = c.membership_id
       where c.tenant_id = t and m.ended_at is null),
    (select coalesce(sum(b.minutes_per_month), 0)::integer from public.hours_budget b
       join public.engagement e on e.tenant_id = b.tenant_id and e.id = b.engagement_id
       where b.tenant_id = t and e.state in ('active', 'paused') and e.id is distinct from excluding);
end $$;
grant execute on function ctx.capacity(uuid) to app_full, app_scoped;

-- Notifies the author of the proposal of the caller's answer, or the owners when the author may no longer see it.
create or replace function ctx.tell_rights_answered(right_set uuid) returns void
language sql security definer set search_path = pg_catalog, pg_temp as $$
  with answered as (
    select s.tenant_id, s.id, s.client_id, s.proposed_by from public.decision_right_set s
    where s.tenant_id = (select ctx.tenant_for('{decision-rights}')) and s.id = right_set
      and ctx.user_id() = case s.state when 'agreed' then s.agreed_by when 'objected' then s.objected_by end
  ), proposer as (
    select m.user_id from answered a
    join public.membership m on m.tenant_id = a.tenant_id and m.user_id = a.proposed_by and m.ended_at is null
    where m.role in ('owner', 'cto') or (m.role = 'associate' and exists (select from public.client_grant g
      where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = a.client_id))
  ), told as (
    select user_id from proposer
    union
    select m.user_id from answered a
    join public.membership m on m.tenant_id = a.tenant_id and m.role = 'owner' and m.ended_at is null
    where not exists (select from proposer)
  )
  insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
  select a.tenant_id, public.uuid_v7(), a.client_id, 'decision_rights_answered',
    'decision_rights_answered:' || a.id || ':' || t.user_id, a.id, t.user_id
  from answered a, told t
  on conflict (tenant_id, reason) do nothing
$$;
grant execute on function ctx.tell_rights_answered(uuid) to app_full, app_scoped;

reset role;
