set local role quarterdeck_ctx;

create or replace function ctx.inner_key() returns bytea language plpgsql immutable security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$ begin return (ctx.current_key()).inner_key; end $$;

create or replace function ctx.outer_key() returns bytea language plpgsql immutable security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$ begin return (ctx.current_key()).outer_key; end $$;

-- Volatile: sees a renewal that the caller's snapshot is too old for. An isolated transaction cannot, and gets no key
-- that its session would go on accepting.
create or replace function ctx.current_key() returns ctx.seal_key language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$
declare k ctx.seal_key;
begin
  select * into k from ctx.seal_key s
  where s.usable_until = 'infinity' and current_setting('transaction_isolation') in ('read committed', 'read uncommitted');
  return k;
end $$;

-- HMAC-SHA-256 (RFC 2104, with the padded keys drawn at random) over backend, transaction and claims.
create or replace function ctx.mac(inner_key bytea, outer_key bytea, claims text) returns text language sql stable as $$
  select encode(sha256(outer_key || sha256(inner_key || int4send(pg_backend_pid())
    || timestamptz_send(transaction_timestamp()) || convert_to(claims, 'UTF8'))), 'hex')
$$;

-- For a session whose plan has another key than the transaction was sealed with.
create or replace function ctx.has_usable_mac(sealed text) returns boolean language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$
begin
  return exists (select from ctx.seal_key k where k.usable_until > transaction_timestamp()
    and ctx.mac(k.inner_key, k.outer_key, substr(sealed, 65)) = left(sealed, 64));
end $$;

create or replace function ctx.seal(tenant uuid, "user" uuid, credential uuid, role text, insider boolean,
                                    all_clients boolean, client_ids uuid[], engagement_ids uuid[], scope text) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$
declare claims text := concat_ws('|', coalesce(tenant::text, ''), coalesce("user"::text, ''), coalesce(credential::text, ''),
  role, insider::int, all_clients::int, array_to_string(client_ids, ','), array_to_string(engagement_ids, ','), scope);
begin
  -- Its policies restrict nobody, so only those come in whom nothing restricts.
  if session_user = 'app_full' and not (insider and all_clients) then
    raise exception 'this login is for people who see every client' using errcode = 'QD421';
  end if;
  perform set_config('app.ctx', ctx.mac(k.inner_key, k.outer_key, claims) || claims, true)
  from ctx.seal_key k where k.usable_until = 'infinity';
end $$;

create or replace function ctx.claims() returns text language plpgsql stable security definer parallel unsafe
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$
declare sealed text := current_setting('app.ctx', true); claims text;
begin
  if sealed is null or sealed = '' then
    raise exception 'no context was entered' using errcode = 'QD001';
  end if;
  -- Bounds how long a replaced key is accepted by a transaction that is kept open. Class 57 is answered with 503.
  if clock_timestamp() > transaction_timestamp() + interval '1 hour' then
    raise exception 'the context of this transaction has expired' using errcode = '57QD1';
  end if;
  claims := substr(sealed, 65);
  -- Distinct, because an isolated transaction folds a null.
  if ctx.mac(ctx.inner_key(), ctx.outer_key(), claims) is distinct from left(sealed, 64) and not ctx.has_usable_mac(sealed) then
    raise exception 'the context is not sealed for this transaction' using errcode = 'QD001';
  end if;
  return claims;
end $$;

-- Transactions begun by then keep the replaced key; the ten minutes are for a commit that is slow to arrive.
create or replace function ctx.renew_seal_key() returns void language plpgsql security definer
set search_path = pg_catalog, pg_temp set debug_print_plan = off as $$
begin
  lock table ctx.seal_key in exclusive mode;
  delete from ctx.seal_key where usable_until < clock_timestamp() - interval '1 hour';
  update ctx.seal_key set usable_until = clock_timestamp() + interval '10 minutes' where usable_until = 'infinity';
  insert into ctx.seal_key default values;
  -- Changes nothing, but has every session plan its check again, with the new key.
  alter function ctx.claims() stable;
end $$;
grant execute on function ctx.renew_seal_key() to quarterdeck_owner;

create or replace function ctx.tenant() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 1), '')::uuid $$;

-- Practice and person for what changes rows: only under a scope of one of these resources, and never under one to read.
create or replace function ctx.claim_for(place integer, resources text[]) returns uuid language plpgsql stable as $$
declare c text := ctx.claims(); scope text := split_part(c, '|', 9);
begin
  if split_part(scope, ':', 1) <> all (resources) or scope like '%:read' then
    raise exception 'the scope % does not change this table, which is for %', scope, resources using errcode = '42501';
  end if;
  return nullif(split_part(c, '|', place), '')::uuid;
end $$;
create or replace function ctx.tenant_for(resources text[]) returns uuid language sql stable as $$ select ctx.claim_for(1, resources) $$;
create or replace function ctx.user_for(resources text[]) returns uuid language sql stable as $$ select ctx.claim_for(2, resources) $$;

create or replace function ctx.user_id() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 2), '')::uuid $$;
create or replace function ctx.credential_id() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 3), '')::uuid $$;
create or replace function ctx.role() returns text language sql stable as $$ select split_part(ctx.claims(), '|', 4) $$;
create or replace function ctx.insider() returns boolean language sql stable as $$ select split_part(ctx.claims(), '|', 5) = '1' $$;
create or replace function ctx.all_clients() returns boolean language sql stable as $$ select split_part(ctx.claims(), '|', 6) = '1' $$;
create or replace function ctx.unrestricted() returns boolean language sql stable as $$ select ctx.claims() like '%|1|1|%' $$;

-- For people with restrictions, asked per row: of those, everybody else's statement is spared the plan.
create or replace function ctx.sees(client uuid, published boolean) returns boolean language plpgsql stable as $$
declare c text := ctx.claims();
begin
  return (published or split_part(c, '|', 5) = '1')
    and (split_part(c, '|', 6) = '1' or coalesce(client::text = any (string_to_array(split_part(c, '|', 7), ',')), false));
end $$;

create or replace function ctx.sees_part(client uuid, engagement uuid) returns boolean language plpgsql stable as $$
declare c text := ctx.claims();
begin
  return (split_part(c, '|', 5) = '1' or engagement::text = any (string_to_array(split_part(c, '|', 8), ',')))
    and (split_part(c, '|', 6) = '1' or client::text = any (string_to_array(split_part(c, '|', 7), ',')));
end $$;

create or replace function ctx.secret_fingerprint() returns bytea language sql stable security definer
set search_path = pg_catalog, pg_temp as $$ select secret_fingerprint from ctx.installation $$;

grant execute on function ctx.claims(), ctx.tenant(), ctx.user_id(), ctx.credential_id(), ctx.role(),
  ctx.insider(), ctx.all_clients(), ctx.unrestricted(), ctx.sees(uuid, boolean), ctx.sees_part(uuid, uuid),
  ctx.secret_fingerprint(), ctx.claim_for(integer, text[]), ctx.tenant_for(text[]), ctx.user_for(text[])
  to app_full, app_scoped, app_auth, app_job;
reset role;
