import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/** A missed occurrence of a running engagement, and the misses in a row that it ends. */
export interface MissesInARow {
  occurrenceId: string;
  clientId: string;
  engagementId: string;
  ritualId: string;
  title: string;
  /** Writes the ritual up. */
  ownerId: string;
  /** Its last date is still ahead. */
  goesOn: boolean;
  /** The last date that was kept; `-infinity` before the first. */
  keptOn: string;
  /** The dates since then on which nothing was written in time, itself the last. */
  missedOn: string[];
}

/** What is excused or did not apply neither ends the row nor lengthens it. */
export function missesInARow(tx: Transaction, occurrenceIds: readonly string[]): Promise<MissesInARow[]> {
  return tx.query<MissesInARow>(sql`
    select o.id as "occurrenceId", o.client_id as "clientId", o.engagement_id as "engagementId", o.ritual_id as "ritualId",
      c.title, c.owner_user_id as "ownerId", since.kept_on::text as "keptOn", since.missed_on as "missedOn",
      c.ends_on is null or c.ends_on >= (now() at time zone c.time_zone)::date as "goesOn"
    from occurrence o
    join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id and e.state = 'active'
    join ritual c on c.tenant_id = o.tenant_id and c.id = o.ritual_id
    cross join lateral (
      with dated as (
        select x.local_date, x.state, x.state = 'done' and (x.done_at at time zone x.time_zone)::date
          < coalesce(lead(x.local_date) over (order by x.local_date), x.follows_on) as kept
        from occurrence x
        where x.tenant_id = o.tenant_id and x.ritual_id = o.ritual_id and x.local_date <= o.local_date
      ), last as (
        select coalesce(max(d.local_date) filter (where d.kept), '-infinity'::date) as kept_on from dated d
      )
      select l.kept_on, array_agg(d.local_date::text order by d.local_date) as missed_on
      from last l join dated d on d.local_date > l.kept_on and d.state in ('due', 'missed', 'done')
      group by l.kept_on
    ) since
    where o.id = any(${occurrenceIds}::uuid[])
    order by o.client_id, o.ritual_id, o.local_date`);
}
