import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import type { DecisionState, WaitingOn } from '@quarterdeck/domain/decision';
import { audienceOf, type Role } from '@quarterdeck/domain/roles';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';

export interface LockedDecision {
  id: string;
  clientId: string;
  engagementId: string;
  number: number;
  state: DecisionState;
  headRevision: number;
  approvedRevision: number | null;
  waitingOn: WaitingOn | null;
  visibility: Visibility;
  version: number;
  /** Today's date where the client is. */
  today: LocalDate;
  /** Who acts. */
  actor: { userId: string; role: Role; founder: boolean };
}

/** The decision as it is, unchanged by others until this transaction ends; 412 when the caller read another version. */
export async function lockDecision(tx: Transaction, id: string, version: number): Promise<LockedDecision> {
  const [found] = await tx.query<Omit<LockedDecision, 'actor'> & { userId: string; role: Role }>(
    `select d.id, d.client_id as "clientId", d.engagement_id as "engagementId", d.number, d.state,
       d.head_revision as "headRevision", d.approved_revision as "approvedRevision", d.waiting_on as "waitingOn",
       d.visibility, d.version, ${clientToday('c')}::text as today, ctx.user_id() as "userId", ctx.role() as role
     from decision d join client c on c.tenant_id = d.tenant_id and c.id = d.client_id
     where d.id = $1 for update of d`,
    [id],
  );
  if (!found) throw new NotFound();
  if (found.version !== version) throw new PreconditionFailed();
  const { userId, role, ...decision } = found;
  return { ...decision, actor: { userId, role, founder: audienceOf(role) === 'published' } };
}
