import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A reminder before the due date goes to whoever takes part as well, as far as they see the client. */
export class ParticipantsReminded1795300039001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      grant select on cadence_participant to app_job;
      create policy quarterdeck_ctx on cadence_participant for select to quarterdeck_ctx using (true);
      grant select on cadence_participant to quarterdeck_ctx;

      set local role quarterdeck_ctx;
      -- Who takes part beside the owner and sees the client now, as the rules of row security have it.
      create function ctx.participants_of(tenant uuid, cadence uuid) returns setof uuid
      language sql stable security definer set search_path = public, pg_temp begin atomic
        select p.user_id from public.cadence_participant p
        join public.cadence c on c.tenant_id = p.tenant_id and c.id = p.cadence_id and c.owner_user_id <> p.user_id
        join public.engagement e on e.tenant_id = p.tenant_id and e.id = p.engagement_id
        join public.membership m on m.tenant_id = p.tenant_id and m.user_id = p.user_id and m.ended_at is null
        where p.tenant_id = tenant and p.cadence_id = cadence
          and (m.role in ('owner', 'cto') or (m.role = 'associate' or e.visibility = 'published')
            and exists (select from public.client_grant g
              where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = p.client_id));
      end;
      revoke all on function ctx.participants_of(uuid, uuid) from public;
      ${sweepLeadReminders(`
          select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_lead',
            'check_in_lead:' || s.id || ':' || r.user_id, s.id, r.user_id
          from swept s, lateral (
            select s.owner_user_id as user_id union select ctx.participants_of(s.tenant_id, s.cadence_id)) r
          where s.reminds`)}
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      ${sweepLeadReminders(`
          select s.tenant_id, public.uuid_v7(), s.client_id, 'check_in_lead',
            'check_in_lead:' || s.id || ':' || s.owner_user_id, s.id, s.owner_user_id
          from swept s where s.reminds`)}
      drop function ctx.participants_of(uuid, uuid);
      reset role;
      revoke select on cadence_participant from app_job;
      revoke select on cadence_participant from quarterdeck_ctx;
      drop policy quarterdeck_ctx on cadence_participant;
    `);
  }
}

/** @param reminders selects the notifications from `swept`. */
const sweepLeadReminders = (reminders: string): string => `
      -- One reminder before the due date. One that comes too late to be of use leaves its place to the next.
      create or replace function ctx.sweep_lead_reminders(batch integer) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with found as (
          select o.tenant_id, o.id, o.client_id, o.engagement_id, o.cadence_id, o.time_zone, o.due_at, o.lead_at
          from public.occurrence o where o.state = 'scheduled' and o.lead_at <= now()
          order by o.lead_at limit batch for update skip locked
        ), judged as (
          select f.tenant_id, f.id, f.client_id, f.cadence_id, f.due_at, c.owner_user_id,
            e.state = 'active' and now() < f.due_at and now() - f.lead_at <= (f.due_at - f.lead_at) / 2
              and ctx.calendar_reason(f.tenant_id, f.client_id, (now() at time zone f.time_zone)::date) is null as reminds
          from found f
          join public.engagement e on e.tenant_id = f.tenant_id and e.id = f.engagement_id
          join public.cadence c on c.tenant_id = f.tenant_id and c.id = f.cadence_id
        ), swept as (
          update public.occurrence o
          set lead_at = case when not j.reminds then ctx.next_lead(j.tenant_id, j.cadence_id, j.due_at) end
          from judged j where o.tenant_id = j.tenant_id and o.id = j.id
          returning o.tenant_id, o.id, o.client_id, o.cadence_id, j.reminds, j.owner_user_id
        ), reminded as (
          insert into public.notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id)
          ${reminders.trim()}
          on conflict (tenant_id, reason) do nothing
          returning 1
        )
        select count(*)::integer from swept;
      end;`;
