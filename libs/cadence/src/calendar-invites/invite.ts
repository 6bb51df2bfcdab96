import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

/**
 * Tells everybody who belongs to the ritual how it stands now, and those who did before its change that it is over for them.
 * A draft invites nobody, and nobody is asked into an engagement that is over.
 */
export async function invite(
  tx: Transaction,
  ritualId: string,
  before: readonly string[] = [],
): Promise<void> {
  // A minute later, so that several changes in a row send one invite: the last replaces those before it.
  await tx.query(sql`
    with changed as (
      update ritual c set invite_sequence = c.invite_sequence + 1
      from engagement e
      where c.id = ${ritualId} and e.tenant_id = c.tenant_id and e.id = c.engagement_id and (e.state in ('active', 'paused') or c.invite_sequence > 0)
      returning c.tenant_id, c.id, c.client_id, c.owner_user_id, c.invite_sequence as sequence
    ), people as (
      select owner_user_id as user_id from changed
      union
      select p.user_id from ritual_participant p join changed c on c.tenant_id = p.tenant_id and c.id = p.ritual_id
      union
      select unnest(${before}::uuid[])
    )
    insert into notification (tenant_id, id, client_id, kind, reason, subject_id, recipient_user_id, not_before)
    select c.tenant_id, uuid_v7(), c.client_id, 'calendar_invite',
      'calendar_invite:' || c.id || ':' || p.user_id || ':' || c.sequence, c.id, p.user_id, now() + interval '1 minute'
    from changed c, people p`);
}

/** Who belongs to it now. */
export async function peopleOf(tx: Transaction, ritualId: string): Promise<string[]> {
  const people = await tx.query<{ id: string }>(
    sql`select owner_user_id as id from ritual where id = ${ritualId}
     union select user_id from ritual_participant where ritual_id = ${ritualId}`,
  );
  return people.map(({ id }) => id);
}
