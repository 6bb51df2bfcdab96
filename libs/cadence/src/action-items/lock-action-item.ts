import type { ActionItemState } from '@quarterdeck/domain/action-item';
import type { Role } from '@quarterdeck/domain/roles';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';

export interface KnownActionItem {
  clientId: string;
  title: string;
  state: ActionItemState;
  visibility: Visibility;
  version: number;
  /** Of the person who asks. */
  role: Role;
  isMine: boolean;
  closedByMe: boolean;
}

export async function lockActionItem(tx: Transaction, id: string, version: number): Promise<KnownActionItem> {
  const [item] = await tx.query<KnownActionItem>(
    sql`select a.client_id as "clientId", a.title, a.state, a.visibility, a.version, ctx.role() as role,
       a.owner_user_id = ctx.user_id() as "isMine", a.closed_by is not distinct from ctx.user_id() as "closedByMe"
     from action_item a where a.id = ${id} for no key update`,
  );
  if (!item) throw new NotFound();
  if (item.version !== version) throw new PreconditionFailed();
  return item;
}

/** The owner of an action item can see the client: practice staff, or its founder or viewer. */
export async function refuseStranger(tx: Transaction, ownerId: string, clientId: string): Promise<void> {
  const [member] = await tx.query(
    sql`select from membership m where m.user_id = ${ownerId} and m.ended_at is null
       and (m.role in ('owner', 'cto') or exists (
         select from client_grant g
         where g.tenant_id = m.tenant_id and g.membership_id = m.id and g.client_id = ${clientId}))`,
  );
  if (member) return;
  const detail = 'must be someone in the practice or at the client who can see this client';
  throw new Invalid('action_item.owner', `ownerId: ${detail}.`, [{ pointer: '/ownerId', detail }]);
}
