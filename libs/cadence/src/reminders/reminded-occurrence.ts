import type { RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { OccurrenceState } from '@quarterdeck/domain/occurrence';
import { Suppressed } from '@quarterdeck/platform/jobs/mail-composer';
import { readOne } from '@quarterdeck/platform/jobs/read-one';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';
import { seesRitual, takesPart } from './sees-ritual.sql';

export interface RemindedOccurrence {
  occurrenceId: string;
  state: OccurrenceState;
  engagementState: string;
  /** Why nothing is expected on its day, though the sweep has not said so yet. */
  away: string | null;
  left: boolean;
  writes: boolean;
  /** One of the participants, who sees the client. */
  takesPart: boolean;
  /** Of a letter to everybody: this reader is not the one who writes it up. */
  takesPartOnly: boolean;
  kind: RitualKind;
  title: string;
  agenda: string;
  clientName: string;
  dueAt: string;
  zone: string;
  practice: string;
  slug: string;
  userId: string;
  name: string;
  email: string;
}

const readOccurrence = statement<RemindedOccurrence, [id: string]>(
  'check-in-reminder.due',
  (id) => sql`select json_build_object('occurrenceId', o.id, 'state', o.state, 'engagementState', e.state,
      'away', ctx.calendar_reason(o.tenant_id, o.client_id, o.local_date),
      'left', m.ended_at is not null, 'writes', ${worksForClient(sql`m`, sql`o.client_id`)},
      'takesPart', ${seesRitual(sql`m`, sql`c`, sql`e`)} and ${takesPart(sql`m.user_id`, sql`c`)},
      'takesPartOnly', c.owner_user_id <> m.user_id, 'kind', c.kind, 'title', c.title, 'agenda', c.agenda, 'clientName', cl.name, 'dueAt', o.due_at,
      'zone', o.time_zone, 'practice', t.name, 'slug', t.slug, 'userId', u.id, 'name', u.name, 'email', u.email)::text
   from notification n
   join tenant t on t.id = n.tenant_id
   join occurrence o on o.tenant_id = n.tenant_id and o.id = n.subject_id
   join engagement e on e.tenant_id = o.tenant_id and e.id = o.engagement_id
   join ritual c on c.tenant_id = o.tenant_id and c.id = o.ritual_id
   join client cl on cl.tenant_id = o.tenant_id and cl.id = o.client_id
   join "user" u on u.id = n.recipient_user_id
   join membership m on m.tenant_id = n.tenant_id and m.user_id = u.id
   where n.tenant_id = (select ctx.tenant()) and n.id = ${id}`,
);

/**
 * What a reminder is about, or why there is nothing to remind of any more. Asked again with every attempt: who left or
 * lost the client meanwhile gets no link into it, and what is done, excused or in a pause by now is left in peace.
 * @param to `everybody` includes the participants, not the writer alone.
 */
export async function remindedOccurrence(
  tx: Transaction,
  notificationId: string,
  expected: OccurrenceState,
  to: 'writer' | 'everybody' = 'writer',
): Promise<RemindedOccurrence | Suppressed> {
  const found = await readOne(tx, readOccurrence(notificationId));
  if (!found || found.left) return new Suppressed('recipient_left');
  if (!found.writes && !(to === 'everybody' && found.takesPart))
    return new Suppressed('recipient_without_access');
  if (found.state !== expected) return new Suppressed(`occurrence_${found.state}`);
  if (found.engagementState !== 'active') return new Suppressed(`engagement_${found.engagementState}`);
  if (found.away) return new Suppressed(found.away);
  return { ...found, takesPartOnly: found.takesPartOnly && to === 'everybody' };
}
