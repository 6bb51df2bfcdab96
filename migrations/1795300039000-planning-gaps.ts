import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Cadences are planned in batches, from the day after the last that was planned, so that a gap leaves no slot without a
 * row. Due instants follow the zone data. A new cadence reminds before its due date only when somebody asks for that.
 */
export class PlanningGaps1795300039000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table cadence alter column lead_minutes set default '{}';
      grant insert on occurrence to quarterdeck_ctx;

      set local role quarterdeck_ctx;
      drop function ctx.claim_cadences(integer, integer, interval), ctx.enter_cadence(uuid, bigint);

      -- Cadences of running engagements that are not planned up to the horizon, with what decides their due dates.
      create function ctx.claim_plans(batch integer, horizon_days integer, lease interval)
      returns table (id uuid, fence bigint, version integer, recurrence json, local_time text, zone text, starts_on text,
        ends_on text, kickoff_on text, planned_until text, due_from text, now text)
      language sql security definer set search_path = public, pg_temp begin atomic
        with due as (
          select w.tenant_id, w.id, e.kickoff_on from public.cadence w
          join public.engagement e on e.tenant_id = w.tenant_id and e.id = w.engagement_id and e.state = 'active'
          where w.planned_until < (now() at time zone 'UTC')::date + horizon_days
            and (w.ends_on is null or w.planned_until < w.ends_on)
            and w.plan_lease_until <= clock_timestamp()
          order by w.planned_until, w.id limit batch for update of w skip locked
        ), claimed as (
          update public.cadence c set plan_fence = c.plan_fence + 1, plan_lease_until = clock_timestamp() + lease
          from due where c.tenant_id = due.tenant_id and c.id = due.id
          returning c.id, c.plan_fence, c.version, c.recurrence, c.weekdays, c.every, c.nth, c.local_time, c.time_zone,
            c.starts_on, c.ends_on, due.kickoff_on, c.planned_until, c.due_from
        )
        select c.id, c.plan_fence, c.version,
          case c.recurrence
            when 'weekly' then json_build_object('type', 'weekly', 'weekdays', c.weekdays, 'everyWeeks', c.every)
            else json_build_object('type', 'monthly', 'nth', c.nth, 'weekday', c.weekdays[1], 'everyMonths', c.every) end,
          to_char(c.local_time, 'HH24:MI'), c.time_zone, c.starts_on::text, c.ends_on::text, c.kickoff_on::text,
          case when isfinite(c.planned_until) then c.planned_until::text end,
          case when isfinite(c.due_from) then to_char(c.due_from at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end,
          to_char(now() at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        from claimed c;
      end;

      -- The slots of claimed cadences, in one statement. A cadence whose claim was lost or that changed meanwhile is left
      -- to its next claim, and so is one that somebody is changing just now.
      create function ctx.place_slots(cadences uuid[], fences bigint[], versions integer[], horizon date,
        slots uuid[], dates date[], dues timestamptz[]) returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with held as (
          select c.tenant_id, c.id, c.client_id, c.engagement_id, c.kind, c.time_zone
          from unnest(cadences, fences, versions) as g (id, fence, version)
          join public.cadence c on c.id = g.id and c.plan_fence = g.fence and c.version = g.version
          where c.plan_lease_until > clock_timestamp()
          for no key update of c skip locked
        ), added as (
          insert into public.occurrence
            (tenant_id, id, client_id, engagement_id, cadence_id, kind, local_date, time_zone, due_at)
          select h.tenant_id, public.uuid_v7(), h.client_id, h.engagement_id, h.id, h.kind, s.local_date, h.time_zone, s.due_at
          from unnest(slots, dates, dues) as s (cadence_id, local_date, due_at)
          join held h on h.id = s.cadence_id
          on conflict (tenant_id, cadence_id, local_date) do nothing
          returning 1
        ), planned as (
          update public.cadence c set planned_until = greatest(c.planned_until, horizon)
          from held h where c.tenant_id = h.tenant_id and c.id = h.id
          returning 1
        )
        select count(*)::integer from added;
      end;

      -- The different wall-clock times that are scheduled ahead, with the instants that were taken for them.
      create function ctx.due_times_ahead()
      returns table (zone text, local_date text, local_time text, due_at text)
      language sql stable security definer set search_path = public, pg_temp begin atomic
        select distinct o.time_zone, o.local_date::text, to_char(c.local_time, 'HH24:MI'),
          to_char(o.due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
        from public.occurrence o
        join public.cadence c on c.tenant_id = o.tenant_id and c.id = o.cadence_id
        where o.state = 'scheduled' and o.due_at > now();
      end;

      -- Moves what is scheduled ahead at these times from one instant to another.
      create function ctx.move_due_times(zones text[], dates date[], times time[], from_instants timestamptz[], to_instants timestamptz[])
      returns integer
      language sql security definer set search_path = public, pg_temp begin atomic
        with moved as (
          update public.occurrence o set due_at = m.moves_to, updated_at = now(), version = o.version + 1
          from unnest(zones, dates, times, from_instants, to_instants) as m (zone, local_date, local_time, moves_from, moves_to),
            public.cadence c
          where o.state = 'scheduled' and o.due_at > now() and o.due_at = m.moves_from and o.local_date = m.local_date
            and o.time_zone = m.zone and c.tenant_id = o.tenant_id and c.id = o.cadence_id and c.local_time = m.local_time
          returning 1
        )
        select count(*)::integer from moved;
      end;

      revoke all on function ctx.claim_plans(integer, integer, interval),
        ctx.place_slots(uuid[], bigint[], integer[], date, uuid[], date[], timestamptz[]), ctx.due_times_ahead(),
        ctx.move_due_times(text[], date[], time[], timestamptz[], timestamptz[]) from public;
      grant execute on function ctx.claim_plans(integer, integer, interval),
        ctx.place_slots(uuid[], bigint[], integer[], date, uuid[], date[], timestamptz[]), ctx.due_times_ahead(),
        ctx.move_due_times(text[], date[], time[], timestamptz[], timestamptz[]) to app_job;
      reset role;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      set local role quarterdeck_ctx;
      drop function ctx.claim_plans(integer, integer, interval),
        ctx.place_slots(uuid[], bigint[], integer[], date, uuid[], date[], timestamptz[]), ctx.due_times_ahead(),
        ctx.move_due_times(text[], date[], time[], timestamptz[], timestamptz[]);

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
      revoke all on function ctx.claim_cadences(integer, integer, interval), ctx.enter_cadence(uuid, bigint) from public;
      grant execute on function ctx.claim_cadences(integer, integer, interval), ctx.enter_cadence(uuid, bigint) to app_job;
      reset role;

      revoke insert on occurrence from quarterdeck_ctx;
      alter table cadence alter column lead_minutes set default '{1440}';
    `);
  }
}
