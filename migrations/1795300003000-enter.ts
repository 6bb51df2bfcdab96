import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How a person's credential becomes the context of a transaction. */
export class Enter1795300003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      grant insert on ctx.role_scope to quarterdeck_owner;

      -- Errors: QD401 no open session has this token, QD403 or QD404 its role may not do this.
      -- Scopes of the resource 'account' are everybody's own: sessions, password, profile.
      create function ctx.enter(token_hash bytea, scope text)
      returns table (session_id uuid, user_id uuid, tenant_id uuid, role text)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
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
        if enter.scope not in ('account:read', 'account:write') and not exists (
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
        perform ctx.seal(s.tenant_id, s.user_id, s.id, coalesce(s.role, 'none'), insider, all_clients, client_ids, engagement_ids);
        return query select s.id, s.user_id, s.tenant_id, s.role;
      end $$;
      revoke all on function ctx.enter(bytea, text) from public;
      grant execute on function ctx.enter(bytea, text) to app_http, app_auth;

      -- An owner ends the sessions that a member has open in this practice: a right that was taken away ends with them.
      create function ctx.end_member_sessions(member uuid) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if ctx.role() <> 'owner' then
          raise exception 'only an owner ends sessions of others' using errcode = 'QD403';
        end if;
        update public.session s set revoked_at = now()
        where s.active_tenant_id = ctx.tenant() and s.active_membership_id = member and s.revoked_at is null;
      end $$;
      revoke all on function ctx.end_member_sessions(uuid) from public;
      grant execute on function ctx.end_member_sessions(uuid) to app_http;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop function ctx.end_member_sessions(uuid), ctx.enter(bytea, text);`);
  }
}
