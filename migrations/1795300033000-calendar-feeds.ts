import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** Addresses at which a calendar program reads what a person has to do; each is its owner's alone. */
export class CalendarFeeds1795300033000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The token follows from the id and the installation's secret: its owner can be shown the address again.
      create table calendar_feed (
        tenant_id uuid not null references tenant (id) on delete cascade,
        id uuid not null,
        user_id uuid not null references "user" (id) on delete cascade,
        client_id uuid,
        token_hash bytea not null,
        created_at timestamptz not null default now(),
        primary key (tenant_id, id),
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create unique index calendar_feed_token on calendar_feed (token_hash, tenant_id);
      create index calendar_feed_user on calendar_feed (tenant_id, user_id, id desc);
      ${secureTenantTable({ table: 'calendar_feed', audience: 'everyone', http: 'select, insert, delete', ctx: 'select' })}
      create policy scope on calendar_feed as restrictive to app_http, app_job
        using (user_id = (select ctx.user_id()) and (client_id is null or ctx.sees(client_id, true)))
        with check (user_id = (select ctx.user_id()) and (client_id is null or ctx.sees(client_id, true)));
      create policy quarterdeck_ctx on client for select to quarterdeck_ctx using (true);
      grant select (tenant_id, id, name) on client to quarterdeck_ctx;

      set local role quarterdeck_ctx;
      -- A calendar program signs in with nothing but the address. What it gets is decided anew each time: people who left get
      -- nothing, and of the clients that a person lost nothing is left. Null when no feed has the token.
      create function ctx.calendar_of_feed(hash bytea) returns jsonb
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select jsonb_build_object('practice', t.name, 'slug', t.slug,
          'client', (select c.name from public.client c where c.tenant_id = f.tenant_id and c.id = f.client_id),
          'events', coalesce((
            select jsonb_agg(jsonb_build_object('occurrenceId', o.id, 'cadenceId', o.cadence_id, 'localDate', o.local_date,
              'dueAt', o.due_at, 'timeZone', o.time_zone, 'title', d.title, 'client', c.name, 'revision', o.version - 1,
              'changedAt', o.updated_at) order by o.due_at, o.id)
            from public.occurrence o
            join public.cadence d on d.tenant_id = o.tenant_id and d.id = o.cadence_id
            join public.client c on c.tenant_id = o.tenant_id and c.id = o.client_id
            join public.engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
            where o.tenant_id = f.tenant_id and o.state <> 'not_applicable' and o.due_at > now() - interval '90 days'
              and (f.client_id is null or o.client_id = f.client_id)
              and (m.role in ('owner', 'cto') or (m.role = 'associate' or e.visibility = 'published')
                and exists (select from public.client_grant g
                  where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = o.client_id))), '[]'))
        from public.calendar_feed f
        join public.tenant t on t.id = f.tenant_id
        join public.membership m on m.tenant_id = f.tenant_id and m.user_id = f.user_id and m.ended_at is null
        where f.token_hash = hash
      $$;
      revoke all on function ctx.calendar_of_feed(bytea) from public;
      grant execute on function ctx.calendar_of_feed(bytea) to app_http;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ctx.calendar_of_feed(bytea);
      drop table calendar_feed;
      drop policy quarterdeck_ctx on client;
      revoke select (tenant_id, id, name) on client from quarterdeck_ctx;
    `);
  }
}
