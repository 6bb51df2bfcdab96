import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import type { Recurrence } from '@quarterdeck/domain/recurrence';
import { recurrenceJson } from '../rituals/recurrence.sql';
import { seesRitual, takesPart } from '../reminders/sees-ritual.sql';

export interface InvitedRitual {
  ritualId: string;
  clientId: string;
  /** A later invitation of the same person says more. */
  superseded: boolean;
  /** An earlier one has reached them. */
  invitedBefore: boolean;
  left: boolean;
  sees: boolean;
  belongs: boolean;
  kind: RitualKind;
  title: string;
  description: string;
  agenda: string;
  clientName: string;
  recurrence: Recurrence;
  localTime: string;
  zone: string;
  startsOn: string;
  /** Of the ritual or of its engagement, whichever was first. */
  endsOn: string | null;
  kickoffOn: string;
  /** Nothing is due up to this instant; null when that has no limit. */
  dueFrom: string | null;
  /** The database's clock. */
  now: string;
  sequence: number;
  changedAt: string;
  practice: string;
  slug: string;
  name: string;
  email: string;
}

/** Of the same person and cadence, by the numbers in their reasons. */
const other = (from: Sql, to: Sql, condition = sql`true`) => sql`exists (
      select from generate_series(${from}, ${to}) s
      join notification l on l.tenant_id = n.tenant_id
        and l.reason = 'calendar_invite:' || c.id || ':' || n.recipient_user_id || ':' || s
      where ${condition})`;

const instant = (of: Sql) => sql`to_char(${of} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const readInvited = statement<InvitedRitual, [id: string]>(
  'calendar-invite.invited',
  (id) => sql`select json_build_object('ritualId', c.id, 'clientId', c.client_id,
      'superseded', ${other(sql`x.sequence + 1`, sql`c.invite_sequence`)},
      'invitedBefore', ${other(sql`1`, sql`x.sequence - 1`, sql`l.state = 'sent'`)},
      'left', m.ended_at is not null, 'sees', ${seesRitual(sql`m`, sql`c`, sql`e`)},
      'belongs', c.owner_user_id = u.id or ${takesPart(sql`u.id`, sql`c`)},
      'kind', c.kind, 'title', c.title, 'description', c.description, 'agenda', c.agenda, 'clientName', k.name,
      'recurrence', ${recurrenceJson(sql`c`)}, 'localTime', to_char(c.local_time, 'HH24:MI'), 'zone', c.time_zone,
      'startsOn', c.starts_on, 'endsOn', least(c.ends_on, case when e.state in ('completed', 'cancelled')
        then (coalesce(e.ended_at, now()) at time zone c.time_zone)::date end), 'kickoffOn', e.kickoff_on,
      'dueFrom', case when isfinite(c.due_from) then ${instant(sql`c.due_from`)} end, 'now', ${instant(sql`now()`)},
      'sequence', c.invite_sequence, 'changedAt', ${instant(sql`n.created_at`)}, 'practice', t.name, 'slug', t.slug,
      'name', u.name, 'email', u.email)::text
   from notification n
   cross join lateral (select split_part(n.reason, ':', 4)::int as sequence) x
   join tenant t on t.id = n.tenant_id
   join ritual c on c.tenant_id = n.tenant_id and c.id = n.subject_id
   join engagement e on e.tenant_id = c.tenant_id and e.id = c.engagement_id
   join client k on k.tenant_id = c.tenant_id and k.id = c.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

export const invitedRitual = (tx: Transaction, notificationId: string): Promise<InvitedRitual | undefined> =>
  readOne(tx, readInvited(notificationId));

/** Of these days, those on which nothing is expected: holidays and pauses. */
export async function freeDays(
  tx: Transaction,
  clientId: string,
  days: readonly string[],
): Promise<string[]> {
  const free = await tx.query<{ day: string }>(
    sql`select d::text as day from unnest(${days}::date[]) as d
     where ctx.calendar_reason((select ctx.tenant()), ${clientId}, d) is not null order by d`,
  );
  return free.map(({ day }) => day);
}
