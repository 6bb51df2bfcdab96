import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a worker may do before it has a context: see that rows are due, and claim them. It enters the context of a row
 * that it has claimed, with the fence that the claim gave it; a worker that lost its lease has a fence that no longer fits.
 * The database's clock decides everywhere.
 */
export class Jobs1795300007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;

      -- Scheduled occurrences whose instant has come become due with their reminder, in one statement.
      -- While an engagement does not run nothing is due: the slot is not applicable and nothing is sent.
      create function ctx.sweep_due_occurrences(batch integer) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with found as (
          select o.tenant_id, o.id, e.state = 'active' as runs, c.owner_user_id
          from public.occurrence o
          join public.engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
          join public.cadence c on c.tenant_id = o.tenant_id and c.id = o.cadence_id
          where o.state = 'scheduled' and o.due_at <= now()
          order by o.due_at limit batch for update of o skip locked
        ), swept as (
          update public.occurrence o
          set state = case when f.runs then 'due' else 'not_applicable' end, updated_at = now(), version = version + 1
          from found f where o.tenant_id = f.tenant_id and o.id = f.id
          returning o.tenant_id, o.id, o.client_id, f.runs, f.owner_user_id
        ), reminded as (
          insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
          select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_reminder',
            'check_in_reminder:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
          from swept s where s.runs
          on conflict (tenant_id, reason) do nothing
          returning 1
        )
        select count(*)::integer from swept;
      end;

      -- A due occurrence that the next due date finds open is missed (AC-30).
      create function ctx.sweep_missed_occurrences(batch integer) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with found as (
          select o.tenant_id, o.id from public.occurrence o
          where o.state = 'due' and exists (
            select from public.occurrence n
            where n.tenant_id = o.tenant_id and n.cadence_id = o.cadence_id and n.local_date > o.local_date
              and n.local_date <= (now() at time zone o.time_zone)::date)
          order by o.due_at limit batch for update of o skip locked
        ), swept as (
          update public.occurrence o set state = 'missed', updated_at = now(), version = version + 1
          from found f where o.tenant_id = f.tenant_id and o.id = f.id returning 1
        )
        select count(*)::integer from swept;
      end;

      -- Notifications that wait: taken for waking so that sweepers do not wake the same one twice within the interval.
      create function ctx.wake_notifications(batch integer, again_after interval) returns table (id uuid, attempts integer)
      language sql security definer set search_path = public, pg_temp begin atomic
        update public.notification n set wake_after = now() + again_after
        from (
          select w.tenant_id, w.id from public.notification w
          where w.state in ('pending', 'sending') and w.wake_after <= now() and w.not_before <= now()
            and (w.state = 'pending' or w.lease_until <= now())
          order by w.wake_after, w.not_before limit batch for update skip locked
        ) due
        where n.tenant_id = due.tenant_id and n.id = due.id
        returning n.id, n.attempts;
      end;

      -- Returns the fence of the claim, or null when there is nothing to send (sent, leased by another, not yet).
      create function ctx.claim_notification(notification_id uuid, lease interval) returns bigint
      language sql security definer set search_path = public, pg_temp begin atomic
        update public.notification n
        set state = 'sending', fence = n.fence + 1, attempts = n.attempts + 1, lease_until = clock_timestamp() + lease
        from (
          select w.tenant_id, w.id from public.notification w
          where w.id = notification_id and w.not_before <= clock_timestamp()
            and (w.state = 'pending' or (w.state = 'sending' and w.lease_until <= clock_timestamp()))
          for update skip locked
        ) due
        where n.tenant_id = due.tenant_id and n.id = due.id
        returning n.fence;
      end;

      create function ctx.enter_notification(notification_id uuid, claimed_fence bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare t uuid;
      begin
        select n.tenant_id into t from public.notification n
        where n.id = notification_id and n.fence = claimed_fence and n.state = 'sending' and n.lease_until > clock_timestamp();
        if t is null then
          raise exception 'the claim is no longer held' using errcode = 'QD409';
        end if;
        perform ctx.seal(t, null, notification_id, 'job', true, true, '{}', '{}');
      end $$;

      -- Cadences of running engagements that are not planned up to the horizon.
      create function ctx.claim_cadences(batch integer, horizon_days integer, lease interval)
      returns table (id uuid, fence bigint)
      language sql security definer set search_path = public, pg_temp begin atomic
        update public.cadence c set plan_fence = c.plan_fence + 1, plan_lease_until = clock_timestamp() + lease
        from (
          select w.tenant_id, w.id from public.cadence w
          join public.engagement e on e.tenant_id = w.tenant_id and e.id = w.engagement_id and e.state = 'active'
          where w.planned_until < (now() at time zone 'UTC')::date + horizon_days
            and (w.ends_on is null or w.planned_until < w.ends_on)
            and w.plan_lease_until <= clock_timestamp()
          order by w.planned_until, w.id limit batch for update of w skip locked
        ) due
        where c.tenant_id = due.tenant_id and c.id = due.id
        returning c.id, c.plan_fence;
      end;

      create function ctx.enter_cadence(cadence_id uuid, claimed_fence bigint) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare t uuid;
      begin
        select c.tenant_id into t from public.cadence c
        where c.id = cadence_id and c.plan_fence = claimed_fence and c.plan_lease_until > clock_timestamp();
        if t is null then
          raise exception 'the claim is no longer held' using errcode = 'QD409';
        end if;
        perform ctx.seal(t, null, cadence_id, 'job', true, true, '{}', '{}');
      end $$;

      -- Housekeeping that belongs to no tenant.
      create function ctx.sweep_expired() returns void
      language sql security definer set search_path = public, pg_temp begin atomic
        delete from public.idempotency_key where created_at < now() - interval '48 hours';
      end;

      -- For the operator: how long the longest waiting message has been due.
      create function ctx.oldest_due_seconds() returns float8
      language sql stable security definer set search_path = public, pg_temp begin atomic
        select coalesce(extract(epoch from now() - min(not_before)), 0)::float8
        from public.notification where state in ('pending', 'sending') and not_before <= now();
      end;

      revoke all on function ctx.oldest_due_seconds(), ctx.sweep_due_occurrences(integer), ctx.sweep_missed_occurrences(integer),
        ctx.wake_notifications(integer, interval), ctx.claim_notification(uuid, interval),
        ctx.enter_notification(uuid, bigint), ctx.claim_cadences(integer, integer, interval),
        ctx.enter_cadence(uuid, bigint), ctx.sweep_expired() from public;
      grant execute on function ctx.oldest_due_seconds(), ctx.sweep_due_occurrences(integer), ctx.sweep_missed_occurrences(integer),
        ctx.wake_notifications(integer, interval), ctx.claim_notification(uuid, interval),
        ctx.enter_notification(uuid, bigint), ctx.claim_cadences(integer, integer, interval),
        ctx.enter_cadence(uuid, bigint), ctx.sweep_expired() to app_job;

      -- Removes the demo practice of the caller in one action, with its people who belong to no other practice.
      create function ctx.remove_demo() returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare t uuid := ctx.tenant(); people uuid[];
      begin
        if ctx.role() <> 'owner' or not exists (select from public.tenant where id = t and demo) then
          return false;
        end if;
        select array_agg(m.user_id) into people from public.membership m where m.tenant_id = t;
        delete from public.tenant where id = t;
        delete from public."user" u where u.id = any (people)
          and not exists (select from public.membership m where m.user_id = u.id);
        return true;
      end $$;
      revoke all on function ctx.remove_demo() from public;
      grant execute on function ctx.remove_demo() to app_http;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ctx.oldest_due_seconds(), ctx.remove_demo(), ctx.sweep_due_occurrences(integer), ctx.sweep_missed_occurrences(integer),
        ctx.wake_notifications(integer, interval), ctx.claim_notification(uuid, interval),
        ctx.enter_notification(uuid, bigint), ctx.claim_cadences(integer, integer, interval),
        ctx.enter_cadence(uuid, bigint), ctx.sweep_expired();`);
  }
}
