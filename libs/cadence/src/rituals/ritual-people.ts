import { Invalid } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';

export async function refuseOutsider(tx: Transaction, userId: string, clientId: string): Promise<void> {
  const [insider] = await tx.query(
    `select from membership m where m.user_id = $1 and ${worksForClient('m', '$2')}`,
    [userId, clientId],
  );
  if (insider) return;
  const detail = 'must be one of the practice’s own people who sees this client';
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
    `select (n - 1)::int as index from unnest($1::uuid[]) with ordinality as given (user_id, n)
     where not exists (
       select from membership m where m.user_id = given.user_id and m.ended_at is null
         and (m.role in ('owner', 'cto') or exists (
           select from client_grant g
           where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = $2)))`,
    [userIds, clientId],
  );
  if (strangers.length > 0) {
    const detail = 'must be somebody of the practice or the client who sees this client';
    const errors = strangers.map(({ index }) => ({ pointer: `/participantIds/${index}`, detail }));
    throw new Invalid('ritual.participant', `participantIds: each ${detail}.`, errors);
  }
  await tx.query('delete from ritual_participant where ritual_id = $1 and user_id <> all($2::uuid[])', [
    ritualId,
    userIds,
  ]);
  await tx.query(
    `insert into ritual_participant (tenant_id, ritual_id, user_id, client_id, engagement_id)
     select c.tenant_id, c.id, u, c.client_id, c.engagement_id from ritual c, unnest($2::uuid[]) as u where c.id = $1
     on conflict do nothing`,
    [ritualId, userIds],
  );
}
