set local role quarterdeck_ctx;

-- What the hash covers, as one text; an export can be verified with any SHA-256.
create or replace function ctx.audit_text(seq bigint, occurred_at timestamptz, actor uuid, action text, record_type text,
                               record_id uuid, client_id uuid, data jsonb) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select concat_ws(chr(10), seq, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    coalesce(actor::text, '-'), action, record_type, record_id, coalesce(client_id::text, '-'), data)
$$;
grant execute on function ctx.audit_text(bigint, timestamp with time zone, uuid, text, text, uuid, uuid, jsonb) to app_full, app_scoped, app_auth, app_job;

-- The head's row lock orders the writers of one tenant; take it as late in a transaction as possible.
create or replace function ctx.audit(action text, record_type text, record_id uuid, client_id uuid, data jsonb) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare c text := ctx.claims(); t uuid := nullif(split_part(c, '|', 1), ''); actor uuid := nullif(split_part(c, '|', 2), '');
  head public.audit_head; at timestamptz := clock_timestamp(); h bytea;
begin
  -- What people do to their own account while they are in no practice belongs to no practice's chain.
  if t is null then return; end if;
  if split_part(c, '|', 9) like '%:read' then
    raise exception 'a request that reads has nothing to record' using errcode = '42501';
  end if;
  insert into public.audit_head (tenant_id, seq, hash) values (t, 0, sha256(uuid_send(t)))
    on conflict (tenant_id) do nothing;
  select * into head from public.audit_head a where a.tenant_id = t for update;
  h := sha256(head.hash || convert_to(ctx.audit_text(head.seq + 1, at, actor, audit.action,
    audit.record_type, audit.record_id, audit.client_id, audit.data), 'UTF8'));
  insert into public.audit_event values (t, head.seq + 1, at, actor, audit.action, audit.record_type,
    audit.record_id, audit.client_id, audit.data, head.hash, h);
  update public.audit_head a set seq = head.seq + 1, hash = h where a.tenant_id = t;
end $$;
grant execute on function ctx.audit(text, text, uuid, uuid, jsonb) to app_full, app_scoped, app_auth, app_job;

-- Runs under the caller's row security. The lock tells "still running" from "done" without waiting.
create or replace function ctx.claim_idempotency_key(wanted text, hash bytea)
returns table (outcome text, status smallint, body text) language plpgsql as $$
#variable_conflict use_column
declare known public.idempotency_key;
begin
  if ctx.tenant() is null then
    return query select 'new', null::smallint, null::text; return;
  end if;
  if not pg_try_advisory_xact_lock(hashtextextended(concat_ws('|', ctx.tenant(), ctx.user_id(), wanted), 0)) then
    return query select 'running', null::smallint, null::text; return;
  end if;
  insert into public.idempotency_key (tenant_id, user_id, key, request_hash)
    values (ctx.tenant(), ctx.user_id(), wanted, hash) on conflict do nothing;
  if found then
    return query select 'new', null::smallint, null::text; return;
  end if;
  select * into known from public.idempotency_key k
    where k.tenant_id = ctx.tenant() and k.user_id = ctx.user_id() and k.key = wanted;
  return query select case when known.request_hash = hash then 'replay' else 'mismatch' end, known.status, known.body;
end $$;
grant execute on function ctx.claim_idempotency_key(text, bytea) to app_full, app_scoped, app_auth, app_job;

reset role;
