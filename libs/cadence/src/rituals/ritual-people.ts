import { Invalid } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';

export async function refuseOutsider(tx: Transaction, userId: string, clientId: string): Promise<void> {
  const [insider] = await tx.query(sql`
    select from client c, membership m
    where c.id = ${clientId} and m.user_id = ${userId} and ${worksForClient(sql`m`, sql`c.id`)}`);
  if (insider) return;
  const detail = 'must be a member of the practice’s team who can see this client';
  throw new Invalid('ritual.owner', `ownerId: ${detail}.`, [{ pointer: '/ownerId', detail }]);
}

/** The participants are these from now on: people of the practice or of the client, who see it. */
export async function setParticipants(
  tx: Transaction,
  ritualId: string,
  clientId: string,
  userIds: readonly string[],
): Promise<void> {
  const strangers = await tx.query<{ index: number }>(
    sql`select (n - 1)::int as index from unnest(${userIds}::uuid[]) with ordinality as given (user_id, n)
     where not exists (
       select from membership m where m.user_id = given.user_id and m.ended_at is null
         and (m.role in ('owner', 'cto') or exists (
           select from client_grant g
           where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = ${clientId})))`,
  );
  if (strangers.length > 0) {
    const detail = 'must be someone in the practice or at the client who can see this client';
    const errors = strangers.map(({ index }) => ({ pointer: `/participantIds/${index}`, detail }));
    throw new Invalid('ritual.participant', `participantIds: each ${detail}.`, errors);
  }
  await tx.query(
    sql`delete from ritual_participant where ritual_id = ${ritualId} and user_id <> all(${userIds}::uuid[])`,
  );
  await tx.query(
    sql`insert into ritual_participant (tenant_id, ritual_id, user_id, client_id, engagement_id)
     select c.tenant_id, c.id, u, c.client_id, c.engagement_id from ritual c, unnest(${userIds}::uuid[]) as u where c.id = ${ritualId}
     on conflict do nothing`,
  );
}
