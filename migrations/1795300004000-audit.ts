import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Append-only audit events, hash-chained per tenant: each hash covers the one before and the event's own content. */
export class Audit1795300004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table audit_head (
        tenant_id uuid not null references tenant (id) on delete cascade,
        seq bigint not null,
        hash bytea not null,
        primary key (tenant_id)
      );

      create table audit_event (
        tenant_id uuid not null references tenant (id) on delete cascade,
        seq bigint not null,
        occurred_at timestamptz not null,
        actor_user_id uuid,
        action text not null,
        record_type text not null,
        record_id uuid not null,
        client_id uuid,
        data jsonb not null,
        previous_hash bytea not null,
        hash bytea not null,
        primary key (tenant_id, seq)
      );
      create index audit_event_record on audit_event (tenant_id, record_type, record_id, seq desc);

      ${secureTenantTable({ table: 'audit_head', audience: 'insider', ctx: 'select, insert, update' })}
      ${secureTenantTable({ table: 'audit_event', client: 'client_id', audience: 'insider', http: 'select', ctx: 'select, insert' })}

      set local role quarterdeck_ctx;
      -- What the hash covers, as one text; an export can be verified with any SHA-256.
      create function ctx.audit_text(seq bigint, occurred_at timestamptz, actor uuid, action text, record_type text,
                                     record_id uuid, client_id uuid, data jsonb) returns text
      language sql immutable set search_path = pg_catalog, pg_temp as $$
        select concat_ws(chr(10), seq, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          coalesce(actor::text, '-'), action, record_type, record_id, coalesce(client_id::text, '-'), data)
      $$;

      -- The head's row lock orders the writers of one tenant; take it as late in a transaction as possible.
      create function ctx.audit(action text, record_type text, record_id uuid, client_id uuid, data jsonb) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare t uuid := ctx.tenant(); head public.audit_head; at timestamptz := clock_timestamp(); h bytea;
      begin
        -- What people do to their own account while they are in no practice belongs to no practice's chain.
        if t is null then return; end if;
        insert into public.audit_head (tenant_id, seq, hash) values (t, 0, sha256(uuid_send(t)))
          on conflict (tenant_id) do nothing;
        select * into head from public.audit_head a where a.tenant_id = t for update;
        h := sha256(head.hash || convert_to(ctx.audit_text(head.seq + 1, at, ctx.user_id(), audit.action,
          audit.record_type, audit.record_id, audit.client_id, audit.data), 'UTF8'));
        insert into public.audit_event values (t, head.seq + 1, at, ctx.user_id(), audit.action, audit.record_type,
          audit.record_id, audit.client_id, audit.data, head.hash, h);
        update public.audit_head a set seq = head.seq + 1, hash = h where a.tenant_id = t;
      end $$;
      revoke all on function ctx.audit(text, text, uuid, uuid, jsonb) from public;
      grant execute on function ctx.audit(text, text, uuid, uuid, jsonb) to app_http, app_auth, app_job;
      reset role;

      -- First answers of POSTs, kept 48 hours, written in the effect's own transaction.
      create table idempotency_key (
        tenant_id uuid not null references tenant (id) on delete cascade,
        user_id uuid not null references "user" (id) on delete cascade,
        key text not null check (length(key) between 1 and 200),
        request_hash bytea not null,
        status smallint,
        body text,
        created_at timestamptz not null default now(),
        primary key (tenant_id, user_id, key)
      );
      create index idempotency_key_age on idempotency_key (created_at);
      ${secureTenantTable({ table: 'idempotency_key', audience: 'everyone', http: 'select, insert, update, delete', ctx: 'select, delete' })}
      create policy own on idempotency_key as restrictive to app_http
        using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));

      set local role quarterdeck_ctx;
      -- Runs under the caller's row security. The lock tells "still running" from "done" without waiting.
      create function ctx.claim_idempotency_key(wanted text, hash bytea)
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

      reset role;

      -- Counters of attempts and requests per window; the key is a hash, so no address or email is kept.
      create table rate_limit (
        key text not null,
        window_start timestamptz not null,
        count integer not null,
        primary key (key, window_start)
      );
      create index rate_limit_age on rate_limit (window_start);
      grant select, insert, update, delete on rate_limit to app_http, app_auth, app_job;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ctx.claim_idempotency_key(text, bytea);
      drop table rate_limit, idempotency_key, audit_event, audit_head;
      drop function ctx.audit(text, text, uuid, uuid, jsonb);
      drop function ctx.audit_text(bigint, timestamptz, uuid, text, text, uuid, uuid, jsonb);`);
  }
}
