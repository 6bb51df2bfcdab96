import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** A message finds its way over several channels, and what was sent can be read in the portal. */
export class Channels1795300035000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table notification
        drop constraint notification_channel_check,
        add constraint notification_channel_check check (channel in ('email', 'slack')),
        drop constraint notification_state_check,
        -- Given up: failed when it surely did not go out, unknown when an attempt ended without word.
        add constraint notification_state_check
          check (state in ('pending', 'sending', 'sent', 'failed', 'unknown', 'suppressed')),
        -- Channels that have surely not taken it, and the attempts that were made on them.
        add column tried text[] not null default '{}' check (tried <@ array['email', 'slack']),
        add column attempts_elsewhere integer not null default 0,
        -- Once true it stays on its channel: on a second one its recipient could be told twice.
        add column may_be_sent boolean not null default false;
      create index notification_state on notification (tenant_id, state, id desc);

      -- What a person was told, for nobody else to read.
      create table inbox_item (
        tenant_id uuid not null,
        id uuid not null,
        notification_id uuid not null,
        user_id uuid not null references "user" (id) on delete cascade,
        client_id uuid,
        kind text not null,
        title text not null check (length(title) between 1 and 300),
        path text not null check (path ~ '^/[^/]' and length(path) <= 500),
        created_at timestamptz not null default now(),
        read_at timestamptz,
        primary key (tenant_id, id),
        unique (tenant_id, notification_id),
        foreign key (tenant_id, notification_id) references notification (tenant_id, id) on delete cascade,
        foreign key (tenant_id, client_id) references client (tenant_id, id) on delete cascade
      );
      create index inbox_item_user on inbox_item (tenant_id, user_id, id desc);
      create index inbox_item_unread on inbox_item (tenant_id, user_id, id desc) where read_at is null;
      ${secureTenantTable({ table: 'inbox_item', audience: 'everyone', http: 'select, update (read_at)', job: 'insert' })}
      create policy scope on inbox_item as restrictive to app_http
        using (user_id = (select ctx.user_id()) and (client_id is null or ctx.sees(client_id, true)))
        with check (user_id = (select ctx.user_id()) and (client_id is null or ctx.sees(client_id, true)));

      set local role quarterdeck_ctx;
      ${claimNotification("may_be_sent = n.may_be_sent or n.state = 'sending', ")}

      -- Somebody of the practice who sees every client sends again what was given up, under the same id. Tells whether it was.
      create function ctx.resend_notification(notification_id uuid) returns boolean
      language sql security definer set search_path = pg_catalog, pg_temp as $$
        update public.notification n
        set state = 'pending', not_before = now(), wake_after = '-infinity', attempts_elsewhere = n.attempts, tried = '{}'
        where n.tenant_id = ctx.tenant() and n.id = notification_id and n.state in ('failed', 'unknown')
          and ctx.role() in ('owner', 'cto')
        returning true
      $$;
      revoke all on function ctx.resend_notification(uuid) from public;
      grant execute on function ctx.resend_notification(uuid) to app_http;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      drop function ctx.resend_notification(uuid);
      ${claimNotification('')}
      reset role;
      drop table inbox_item;
      drop index notification_state;
      update notification set state = 'failed' where state = 'unknown';
      update notification set channel = 'email' where channel <> 'email';
      alter table notification
        drop column tried, drop column attempts_elsewhere, drop column may_be_sent,
        drop constraint notification_channel_check,
        add constraint notification_channel_check check (channel in ('email')),
        drop constraint notification_state_check,
        add constraint notification_state_check check (state in ('pending', 'sending', 'sent', 'failed', 'suppressed'));
    `);
  }
}

/** Whoever claims what another had in hand does not know how far that one came. */
const claimNotification = (also: string) => `
      create or replace function ctx.claim_notification(notification_id uuid, lease interval) returns bigint
      language sql security definer set search_path = public, pg_temp begin atomic
        update public.notification n
        set state = 'sending', ${also}fence = n.fence + 1, attempts = n.attempts + 1, lease_until = clock_timestamp() + lease
        from (
          select w.tenant_id, w.id from public.notification w
          where w.id = notification_id and w.not_before <= clock_timestamp()
            and (w.state = 'pending' or (w.state = 'sending' and w.lease_until <= clock_timestamp()))
          for update skip locked
        ) due
        where n.tenant_id = due.tenant_id and n.id = due.id
        returning n.fence;
      end;`;
