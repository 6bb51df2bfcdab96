import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The gate: `ctx.seal` writes who acts into the transaction with a MAC that binds it to this backend and this
 * transaction, `ctx.claims` reads it and checks the MAC. A plain setting could be forged by one injected
 * `set_config` call; a sealed one cannot, because only the owner of `ctx` reads the key.
 */
export class Context1795300001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create schema ctx authorization quarterdeck_ctx;
      revoke create on schema public from public;
      grant usage on schema public to app_http, app_auth, app_job, quarterdeck_ctx;

      set local role quarterdeck_ctx;
      grant usage on schema ctx to app_http, app_auth, app_job, quarterdeck_owner;

      create table ctx.seal_key (
        only_one boolean primary key default true check (only_one),
        inner_key bytea not null,
        outer_key bytea not null
      );
      insert into ctx.seal_key (inner_key, outer_key) select
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()),
        uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid());

      -- Immutable, so that the planner puts the key into the cached plans of the two functions below: reading it from the
      -- table at every check costs more than the hash. Only the owner of ctx may call it.
      create function ctx.inner_key() returns bytea language plpgsql immutable security definer
      set search_path = pg_catalog, pg_temp as $$ begin return (select inner_key from ctx.seal_key); end $$;
      create function ctx.outer_key() returns bytea language plpgsql immutable security definer
      set search_path = pg_catalog, pg_temp as $$ begin return (select outer_key from ctx.seal_key); end $$;
      revoke all on function ctx.inner_key(), ctx.outer_key() from public;

      -- tenant | user | credential | role | insider | all clients | client ids | ids of the engagements published to a founder or viewer
      create function ctx.seal(tenant uuid, "user" uuid, credential uuid, role text, insider boolean,
                               all_clients boolean, client_ids uuid[], engagement_ids uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare claims text := concat_ws('|', coalesce(tenant::text, ''), coalesce("user"::text, ''),
        coalesce(credential::text, ''), role, insider::int, all_clients::int, array_to_string(client_ids, ','), array_to_string(engagement_ids, ','));
      begin
        -- HMAC-SHA-256 (RFC 2104, with the padded keys drawn at random) over backend, transaction and claims.
        perform set_config('app.ctx', encode(sha256(ctx.outer_key() || sha256(ctx.inner_key()
          || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp())
          || convert_to(claims, 'UTF8'))), 'hex') || claims, true);
      end $$;
      revoke all on function ctx.seal(uuid, uuid, uuid, text, boolean, boolean, uuid[], uuid[]) from public;

      -- A setting is '' and not null after the first transaction on a pooled connection.
      create function ctx.claims() returns text language plpgsql stable security definer parallel unsafe
      set search_path = pg_catalog, pg_temp as $$
      declare sealed text := current_setting('app.ctx', true); claims text;
      begin
        if sealed is null or sealed = '' then
          raise exception 'no context was entered' using errcode = 'QD001';
        end if;
        claims := substr(sealed, 65);
        if encode(sha256(ctx.outer_key() || sha256(ctx.inner_key()
          || int4send(pg_backend_pid()) || timestamptz_send(transaction_timestamp())
          || convert_to(claims, 'UTF8'))), 'hex') <> left(sealed, 64) then
          raise exception 'the context is not sealed for this transaction' using errcode = 'QD001';
        end if;
        return claims;
      end $$;
      grant execute on function ctx.claims() to public;

      create function ctx.tenant() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 1), '')::uuid $$;
      create function ctx.user_id() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 2), '')::uuid $$;
      create function ctx.credential_id() returns uuid language sql stable as $$ select nullif(split_part(ctx.claims(), '|', 3), '')::uuid $$;
      create function ctx.role() returns text language sql stable as $$ select split_part(ctx.claims(), '|', 4) $$;
      create function ctx.insider() returns boolean language sql stable as $$ select split_part(ctx.claims(), '|', 5) = '1' $$;
      create function ctx.all_clients() returns boolean language sql stable as $$ select split_part(ctx.claims(), '|', 6) = '1' $$;
      create function ctx.unrestricted() returns boolean language sql stable as $$ select ctx.claims() like '%|1|1|%' $$;

      -- For people with restrictions, asked per row: of those, everybody else's statement is spared the plan.
      create function ctx.sees(client uuid, published boolean) returns boolean language plpgsql stable as $$
      declare c text := ctx.claims();
      begin
        return (published or split_part(c, '|', 5) = '1')
          and (split_part(c, '|', 6) = '1' or coalesce(client::text = any (string_to_array(split_part(c, '|', 7), ',')), false));
      end $$;
      create function ctx.sees_part(client uuid, engagement uuid) returns boolean language plpgsql stable as $$
      declare c text := ctx.claims();
      begin
        return (split_part(c, '|', 5) = '1' or engagement::text = any (string_to_array(split_part(c, '|', 8), ',')))
          and (split_part(c, '|', 6) = '1' or client::text = any (string_to_array(split_part(c, '|', 7), ',')));
      end $$;

      -- What each role may do; filled from the rules library by every migration run.
      create table ctx.role_scope (role text not null, scope text not null, primary key (role, scope));

      -- Tells a wrong QUARTERDECK_SECRET from the right one without holding it.
      create table ctx.installation (
        only_one boolean primary key default true check (only_one),
        secret_fingerprint bytea not null
      );
      create function ctx.secret_fingerprint() returns bytea language sql stable security definer
      set search_path = pg_catalog, pg_temp as $$ select secret_fingerprint from ctx.installation $$;
      grant select, insert, update, delete on ctx.role_scope, ctx.installation to quarterdeck_owner;
      reset role;

      -- UUID version 7 (RFC 9562): 48 bits of milliseconds, then random; PostgreSQL 18 has its own, 15 to 17 do not.
      create function uuid_v7() returns uuid language sql volatile as $$
        select encode(set_byte(overlay(uuid_send(gen_random_uuid())
          placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
          6, (get_byte(uuid_send(gen_random_uuid()), 0) & 15) | 112), 'hex')::uuid
      $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function uuid_v7(); drop schema ctx cascade;`);
  }
}
