import type { MigrationInterface, QueryRunner } from 'typeorm';
import { secureTenantTable } from '@quarterdeck/platform/tenancy/policies';

/** What each person wants to be told, where and when. */
export class NotificationPreferences1795300034000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notification_preference (
        tenant_id uuid not null,
        user_id uuid not null,
        -- In the order in which they are tried.
        channels text[] not null default '{email}' check (channels <@ array['email', 'slack'] and
          cardinality(channels) between 1 and 2 and (cardinality(channels) = 1 or channels[1] <> channels[2])),
        -- Sealed; the hint is what a person recognises it by.
        slack_webhook text check (length(slack_webhook) <= 1000),
        slack_hint text check (length(slack_hint) = 4),
        -- By the person's own clock; may wrap midnight.
        quiet_from time(0),
        quiet_until time(0),
        muted text[] not null default '{}' check (
          muted <@ array['reminders', 'decisions', 'digest', 'invitations', 'activity'] and cardinality(muted) <= 5),
        digest text not null default 'weekly' check (digest in ('daily', 'weekly', 'off')),
        digest_time time(0) not null default '08:00',
        reminders_in_digest boolean not null default false,
        next_digest_at timestamptz,
        updated_at timestamptz not null default now(),
        version integer not null default 1,
        primary key (tenant_id, user_id),
        foreign key (tenant_id, user_id) references membership (tenant_id, user_id) on delete cascade,
        check (num_nulls(slack_webhook, slack_hint) in (0, 2)),
        check (not 'slack' = any (channels) or slack_webhook is not null),
        check (num_nulls(quiet_from, quiet_until) in (0, 2)),
        check (quiet_from <> quiet_until)
      );
      create index notification_preference_user on notification_preference (user_id);
      create index notification_preference_digest on notification_preference (next_digest_at)
        where next_digest_at is not null;
      ${secureTenantTable({
        table: 'notification_preference',
        audience: 'everyone',
        http:
          'select (tenant_id, user_id, channels, slack_hint, quiet_from, quiet_until, muted, digest, digest_time, ' +
          'reminders_in_digest, next_digest_at, updated_at, version), update',
        job: 'select',
        ctx: 'select, insert, update',
      })}
      create policy own on notification_preference as restrictive to app_http
        using (user_id = (select ctx.user_id())) with check (user_id = (select ctx.user_id()));

      set local role quarterdeck_ctx;
      -- The rules library knows zones that this database may not know; nobody's digest may stand in the way of the others'.
      create function ctx.known_zone(zone text) returns text
      language plpgsql stable set search_path = pg_catalog, pg_temp as $$
      begin
        perform now() at time zone zone;
        return zone;
      exception when invalid_parameter_value then return 'UTC';
      end $$;

      -- The end of the quiet hours that an instant falls into, or the instant. An end that the clocks show twice is the later.
      create function ctx.after_quiet_hours(instant timestamptz, quiet_from time, quiet_until time, zone text) returns timestamptz
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select case
          when quiet_from < quiet_until and l.clock >= quiet_from and l.clock < quiet_until
            or quiet_from > quiet_until and l.clock < quiet_until then (l.day + quiet_until) at time zone l.zone
          when quiet_from > quiet_until and l.clock >= quiet_from then (l.day + 1 + quiet_until) at time zone l.zone
          else instant end
        from (
          select z.name as zone, (instant at time zone z.name)::date as day, (instant at time zone z.name)::time as clock
          from (select ctx.known_zone(zone) as name) z) l
      $$;

      -- Null where no quiet hours count: somebody who waits for a link to sign in gets it at any hour.
      create function ctx.heard_at(tenant uuid, recipient uuid, kind text, instant timestamptz) returns timestamptz
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select ctx.after_quiet_hours(instant, n.quiet_from, n.quiet_until, u.time_zone)
        from public.notification_preference n join public."user" u on u.id = n.user_id
        where n.tenant_id = tenant and n.user_id = recipient and n.quiet_from is not null
          and kind not in ('sign_in_link', 'password_reset', 'invitation', 'test_message')
      $$;

      -- Whoever writes a notification need not know of the quiet hours of its recipient.
      create function ctx.keep_quiet_hours() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        new.not_before := coalesce(
          ctx.heard_at(new.tenant_id, new.recipient_user_id, new.kind, greatest(new.not_before, now())), new.not_before);
        return new;
      end $$;

      -- For a worker that comes late: how long the recipient does not want to hear of it, from now on; 0 when they do.
      create function ctx.quiet_seconds(recipient uuid, kind text) returns double precision
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(extract(epoch from ctx.heard_at(ctx.tenant(), recipient, kind, now()) - now()), 0)::double precision
      $$;

      create function ctx.start_preferences() returns trigger
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into public.notification_preference (tenant_id, user_id, digest)
        values (new.tenant_id, new.user_id, case when new.role = 'viewer' then 'off' else 'weekly' end)
        on conflict do nothing;
        return null;
      end $$;

      -- Without a sign-in: whoever calls it has checked the signature of the mail's address. Tells what holds then; null when
      -- the person was never in that practice. Without a wish it only tells.
      create function ctx.mute_topic(tenant uuid, person uuid, topic text, mute boolean) returns jsonb
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare changed boolean := false;
      begin
        if mute is not null then
          update public.notification_preference p
          set muted = case when mute then array_append(p.muted, topic) else array_remove(p.muted, topic) end,
            updated_at = now(), version = p.version + 1
          where p.tenant_id = tenant and p.user_id = person and (topic = any (p.muted)) <> mute;
          changed := found;
        end if;
        if changed then
          perform ctx.seal(tenant, person, null, 'mailed_link', false, false, '{}', '{}');
          perform ctx.audit(case when mute then 'notification_preference.topic_muted' else 'notification_preference.topic_resumed' end,
            'notification_preference', person, null, jsonb_build_object('topic', topic));
          perform set_config('app.ctx', '', true);
        end if;
        return (select jsonb_build_object('practice', t.name, 'topic', topic, 'muted', topic = any (p.muted))
          from public.notification_preference p join public.tenant t on t.id = p.tenant_id
          where p.tenant_id = tenant and p.user_id = person);
      end $$;

      revoke all on function ctx.known_zone(text), ctx.after_quiet_hours(timestamptz, time, time, text),
        ctx.heard_at(uuid, uuid, text, timestamptz), ctx.quiet_seconds(uuid, text), ctx.keep_quiet_hours(),
        ctx.start_preferences(), ctx.mute_topic(uuid, uuid, text, boolean) from public;
      grant execute on function ctx.quiet_seconds(uuid, text) to app_job;
      grant execute on function ctx.mute_topic(uuid, uuid, text, boolean) to app_auth;
      grant execute on function ctx.keep_quiet_hours(), ctx.start_preferences() to quarterdeck_owner;
      reset role;

      create trigger keep_quiet_hours before insert on notification
        for each row execute function ctx.keep_quiet_hours();
      -- One that is tried again keeps them too.
      create trigger keep_quiet_hours_again before update of not_before on notification
        for each row when (new.state = 'pending' and new.not_before is distinct from old.not_before)
        execute function ctx.keep_quiet_hours();
      create trigger start_preferences after insert on membership
        for each row execute function ctx.start_preferences();

      set local role quarterdeck_ctx;
      insert into public.notification_preference (tenant_id, user_id, digest)
      select m.tenant_id, m.user_id, case when m.role = 'viewer' then 'off' else 'weekly' end from public.membership m;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger start_preferences on membership;
      drop trigger keep_quiet_hours_again on notification;
      drop trigger keep_quiet_hours on notification;
      drop table notification_preference cascade;
      set local role quarterdeck_ctx;
      drop function ctx.mute_topic(uuid, uuid, text, boolean), ctx.start_preferences(), ctx.keep_quiet_hours(),
        ctx.quiet_seconds(uuid, text), ctx.heard_at(uuid, uuid, text, timestamptz),
        ctx.after_quiet_hours(timestamptz, time, time, text), ctx.known_zone(text);
      reset role;
    `);
  }
}
