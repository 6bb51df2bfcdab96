import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Keeps the key of the seal out of printed plans, and lets the migration step renew it. A session's check has the key folded
 * into its plan; when that key and the seal differ, the check asks the table, so a renewal fails no transaction.
 */
export class SealKey1795300040000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      alter table ctx.seal_key
        drop column only_one,
        add column usable_until timestamptz not null default 'infinity',
        alter column inner_key set default ${randomKey}, alter column inner_key set statistics 0,
        alter column outer_key set default ${randomKey}, alter column outer_key set statistics 0;
      create unique index seal_key_current on ctx.seal_key (usable_until) where usable_until = 'infinity';

      -- HMAC-SHA-256 (RFC 2104, with the padded keys drawn at random) over backend, transaction and claims.
      create function ctx.mac(inner_key bytea, outer_key bytea, claims text) returns text language sql stable as $$
        select ${macText('inner_key', 'outer_key')}
      $$;

      -- Volatile: sees a renewal that the caller's snapshot is too old for. An isolated transaction cannot, and gets no key
      -- that its session would go on accepting.
      create function ctx.current_key() returns ctx.seal_key language plpgsql volatile security definer ${sealed} as $$
      declare k ctx.seal_key;
      begin
        select * into k from ctx.seal_key s
        where s.usable_until = 'infinity' and current_setting('transaction_isolation') in ('read committed', 'read uncommitted');
        return k;
      end $$;
      create or replace function ctx.inner_key() returns bytea language plpgsql immutable security definer ${sealed}
      as $$ begin return (ctx.current_key()).inner_key; end $$;
      create or replace function ctx.outer_key() returns bytea language plpgsql immutable security definer ${sealed}
      as $$ begin return (ctx.current_key()).outer_key; end $$;

      -- For a session whose plan has another key than the transaction was sealed with.
      create function ctx.has_usable_mac(sealed text) returns boolean language plpgsql volatile security definer ${sealed} as $$
      begin
        return exists (select from ctx.seal_key k where k.usable_until > transaction_timestamp()
          and ctx.mac(k.inner_key, k.outer_key, substr(sealed, 65)) = left(sealed, 64));
      end $$;

      create or replace function ctx.seal(tenant uuid, "user" uuid, credential uuid, role text, insider boolean,
                                          all_clients boolean, client_ids uuid[], engagement_ids uuid[]) returns void
      language plpgsql security definer ${sealed} as $$
      declare claims text := ${claimsText};
      begin
        perform set_config('app.ctx', ctx.mac(k.inner_key, k.outer_key, claims) || claims, true)
        from ctx.seal_key k where k.usable_until = 'infinity';
      end $$;

      create or replace function ctx.claims() returns text language plpgsql stable security definer parallel unsafe ${sealed} as $$
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
      create function ctx.renew_seal_key() returns void language plpgsql security definer ${sealed} as $$
      begin
        lock table ctx.seal_key in exclusive mode;
        delete from ctx.seal_key where usable_until < clock_timestamp() - interval '1 hour';
        update ctx.seal_key set usable_until = clock_timestamp() + interval '10 minutes' where usable_until = 'infinity';
        insert into ctx.seal_key default values;
        -- Changes nothing, but has every session plan its check again, with the new key.
        alter function ctx.claims() stable;
      end $$;
      revoke all on function ctx.mac(bytea, bytea, text), ctx.current_key(), ctx.has_usable_mac(text), ctx.renew_seal_key() from public;
      grant execute on function ctx.renew_seal_key() to quarterdeck_owner;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      drop function ctx.renew_seal_key();
      create or replace function ctx.inner_key() returns bytea language plpgsql immutable security definer
      set search_path = pg_catalog, pg_temp as $$ begin return (select inner_key from ctx.seal_key); end $$;
      create or replace function ctx.outer_key() returns bytea language plpgsql immutable security definer
      set search_path = pg_catalog, pg_temp as $$ begin return (select outer_key from ctx.seal_key); end $$;
      create or replace function ctx.seal(tenant uuid, "user" uuid, credential uuid, role text, insider boolean,
                                          all_clients boolean, client_ids uuid[], engagement_ids uuid[]) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare claims text := ${claimsText};
      begin
        perform set_config('app.ctx', ${foldedMac} || claims, true);
      end $$;
      create or replace function ctx.claims() returns text language plpgsql stable security definer parallel unsafe
      set search_path = pg_catalog, pg_temp as $$
      declare sealed text := current_setting('app.ctx', true); claims text;
      begin
        if sealed is null or sealed = '' then
          raise exception 'no context was entered' using errcode = 'QD001';
        end if;
        claims := substr(sealed, 65);
        if ${foldedMac} <> left(sealed, 64) then
          raise exception 'the context is not sealed for this transaction' using errcode = 'QD001';
        end if;
        return claims;
      end $$;
      drop function ctx.current_key(), ctx.has_usable_mac(text), ctx.mac(bytea, bytea, text);
      delete from ctx.seal_key where usable_until <> 'infinity';
      alter table ctx.seal_key
        drop column usable_until,
        add column only_one boolean primary key default true check (only_one),
        alter column inner_key drop default, alter column inner_key set statistics -1,
        alter column outer_key drop default, alter column outer_key set statistics -1;
      reset role;
    `);
  }
}

const randomKey = Array(4).fill('uuid_send(gen_random_uuid())').join(' || ');

/** Plans of these functions hold the key; without the second setting any login can have them printed. */
const sealed = 'set search_path = pg_catalog, pg_temp set debug_print_plan = off';

const claimsText = `concat_ws('|', coalesce(tenant::text, ''), coalesce("user"::text, ''), coalesce(credential::text, ''),
        role, insider::int, all_clients::int, array_to_string(client_ids, ','), array_to_string(engagement_ids, ','))`;

const macText = (
  inner: string,
  outer: string,
) => `encode(sha256(${outer} || sha256(${inner} || int4send(pg_backend_pid())
          || timestamptz_send(transaction_timestamp()) || convert_to(claims, 'UTF8'))), 'hex')`;

const foldedMac = macText('ctx.inner_key()', 'ctx.outer_key()');
