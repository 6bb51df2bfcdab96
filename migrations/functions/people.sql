set local role quarterdeck_ctx;

-- Returns whether every client is seen. Errors: QD401 no open session has this token, QD403 or QD404 its role may not do this,
-- QD421 it is not for this login.
-- Scopes of the resource 'account' are everybody's own: sessions, password, profile.
create or replace function ctx.enter(token_hash bytea, scope text)
returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
#variable_conflict use_column
declare s record; insider boolean; all_clients boolean; client_ids uuid[] := '{}'; engagement_ids uuid[] := '{}';
begin
  select s.id, s.user_id, s.last_seen_at, m.tenant_id, m.id as membership_id, m.role into s
  from public.session s
  left join public.membership m
    on m.tenant_id = s.active_tenant_id and m.id = s.active_membership_id and m.ended_at is null
  where s.token_hash = enter.token_hash and s.revoked_at is null
    and s.expires_at > now() and s.idle_expires_at > now();
  if s.id is null then
    raise exception 'the credential is not valid' using errcode = 'QD401';
  end if;
  if coalesce(enter.scope, '') not in ('account:read', 'account:write') and not exists (
    select from ctx.role_scope r where r.role = s.role and r.scope = enter.scope
  ) then
    -- What founders and viewers may not do does not exist for them.
    raise exception 'the role may not do this'
      using errcode = case when s.role in ('founder', 'viewer') then 'QD404' else 'QD403' end;
  end if;
  insider := coalesce(s.role in ('owner', 'cto', 'associate'), false);
  all_clients := coalesce(s.role in ('owner', 'cto'), false);
  if s.role is not null and not all_clients then
    select coalesce(array_agg(g.client_id), '{}') into client_ids from public.client_grant g
    where g.tenant_id = s.tenant_id and g.membership_id = s.membership_id;
  end if;
  if not insider and client_ids <> '{}' then
    select coalesce(array_agg(e.id), '{}') into engagement_ids from public.engagement e
    where e.tenant_id = s.tenant_id and e.client_id = any (client_ids) and e.visibility = 'published';
  end if;
  -- Once a minute is often enough for "last seen"; a read stays a read otherwise.
  if s.last_seen_at < now() - interval '1 minute' then
    update public.session set last_seen_at = now(),
      idle_expires_at = least(expires_at, now() + interval '7 days') where id = s.id;
  end if;
  perform ctx.seal(s.tenant_id, s.user_id, s.id, coalesce(s.role, 'none'), insider, all_clients, client_ids, engagement_ids, enter.scope);
  return all_clients;
end $$;
grant execute on function ctx.enter(bytea, text) to app_full, app_scoped, app_auth;

-- An owner ends the sessions that a member has open in this practice: a right that was taken away ends with them.
create or replace function ctx.end_member_sessions(member uuid) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if ctx.role() <> 'owner' then
    raise exception 'only an owner ends sessions of others' using errcode = 'QD403';
  end if;
  update public.session s set revoked_at = now()
  where s.active_tenant_id = (select ctx.tenant_for('{members}')) and s.active_membership_id = member and s.revoked_at is null;
end $$;
grant execute on function ctx.end_member_sessions(uuid) to app_full, app_scoped;

-- Members of the practice, also those who left, and oneself; people with client grants know the practice's own
-- people and those who share a client.
create or replace function ctx.known_people() returns uuid[] language plpgsql stable security definer
set search_path = pg_catalog, pg_temp as $$
declare c text := ctx.claims();
  t uuid := nullif(split_part(c, '|', 1), '')::uuid;
  me uuid := nullif(split_part(c, '|', 2), '')::uuid;
  clients uuid[] := string_to_array(split_part(c, '|', 7), ',')::uuid[];
begin
  if split_part(c, '|', 6) = '1' then
    return array(select m.user_id from public.membership m where m.tenant_id = t) || me;
  end if;
  return array(
    select m.user_id from public.membership m
    where m.tenant_id = t and (m.role in ('owner', 'cto') or exists (
      select from public.client_grant g
      where g.tenant_id = t and g.membership_id = m.id and g.client_id = any (clients)))) || me;
end $$;
grant execute on function ctx.known_people() to app_full, app_scoped, app_job;

-- A person with client grants sees the practice's own people and those who share a client. Asked through functions:
-- as conditions they would bring two more tables with their policies into the plan of every name that is shown.
create or replace function ctx.knows_member(member uuid, member_user uuid, member_role text) returns boolean
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare c text := ctx.claims();
begin
  return split_part(c, '|', 6) = '1' or member_user::text = split_part(c, '|', 2) or member_role in ('owner', 'cto')
    or exists (select from public.client_grant g where g.tenant_id::text = split_part(c, '|', 1)
      and g.membership_id = member and g.client_id::text = any (string_to_array(split_part(c, '|', 7), ',')));
end $$;
grant execute on function ctx.knows_member(uuid, uuid, text) to app_full, app_scoped, app_job;

-- For lists: comparing with it costs a fraction of asking ctx.sees for each row, and no index is kept from use.
create or replace function ctx.client_ids() returns uuid[] language sql stable as $$
  select string_to_array(split_part(ctx.claims(), '|', 7), ',')::uuid[]
$$;
grant execute on function ctx.client_ids() to app_full, app_scoped, app_auth, app_job;

reset role;
