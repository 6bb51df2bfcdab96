import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Practices take turns in the queue, and the lists of notifications have indexes that serve them. */
export class FairTurns1795300036000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index notification_client on notification (tenant_id, client_id, id desc) where client_id is not null;
      drop index notification_to_wake;
      create index notification_to_wake on notification (tenant_id, wake_after, not_before) where state in ('pending', 'sending');
      set local role quarterdeck_ctx;
      ${wakeNotifications}
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      ${wakeNotificationsBefore}
      reset role;
      drop index notification_to_wake;
      create index notification_to_wake on notification (wake_after, not_before) where state in ('pending', 'sending');
      drop index notification_client;
    `);
  }
}

/**
 * The first that waits of every practice, then the second of each, and so on: ten thousand reminders of one do not hold up
 * the one mail of another. Practices with something open are found by stepping through the index from one to the next.
 */
const wakeNotifications = `
      create or replace function ctx.wake_notifications(batch integer, again_after interval)
      returns table (id uuid, attempts integer)
      language sql security definer set search_path = public, pg_temp begin atomic
        with recursive practice as (
          (select w.tenant_id from public.notification w where w.state in ('pending', 'sending') order by w.tenant_id limit 1)
          union all
          select (select w.tenant_id from public.notification w
            where w.state in ('pending', 'sending') and w.tenant_id > p.tenant_id order by w.tenant_id limit 1)
          from practice p where p.tenant_id is not null
        ), due as (
          select d.tenant_id, d.id, d.turn, d.not_before
          from practice p
          cross join lateral (
            select w.tenant_id, w.id, w.not_before, row_number() over (order by w.wake_after, w.not_before) as turn
            from public.notification w
            where w.tenant_id = p.tenant_id and w.state in ('pending', 'sending') and w.wake_after <= now()
              and w.not_before <= now() and (w.state = 'pending' or w.lease_until <= now())
            order by w.wake_after, w.not_before
            limit (select greatest(25, batch / greatest(1, count(o.tenant_id))) from practice o)
          ) d
          order by d.turn, d.not_before limit batch
        ), taken as (
          select n.tenant_id, n.id, due.turn from due
          join public.notification n on n.tenant_id = due.tenant_id and n.id = due.id
          -- Asked again under the lock: another sweep may have been faster.
          where n.state in ('pending', 'sending') and n.wake_after <= now() and (n.state = 'pending' or n.lease_until <= now())
          for update of n skip locked
        ), woken as (
          update public.notification n set wake_after = now() + again_after
          from taken t where n.tenant_id = t.tenant_id and n.id = t.id
          returning n.id, n.attempts, t.turn, n.not_before
        )
        select w.id, w.attempts from woken w order by w.turn, w.not_before;
      end;`;

/** As it was before this migration. */
const wakeNotificationsBefore = `
      create or replace function ctx.wake_notifications(batch integer, again_after interval)
      returns table (id uuid, attempts integer)
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
      end;`;
