import { Injectable } from '@nestjs/common';
import type { ActionItemState } from '@quarterdeck/domain/action-item';
import { audienceOf } from '@quarterdeck/domain/roles';
import type { Visibility } from '@quarterdeck/domain/visibility';
import { Conflict, Forbidden } from '@quarterdeck/platform/errors';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { ActionItemEntity } from './action-item.entity';
import type { ActionItemDto } from './action-items.dto';
import { oneActionItem } from './action-items.queries';
import { type KnownActionItem, lockActionItem } from './lock-action-item';

const wayOn: Record<ActionItemState, string> = {
  open: 'is open. There is nothing to reopen.',
  done: 'is already done. Reopen it first.',
  dropped: 'was dropped. Reopen it first.',
};

const events = {
  done: 'action_item.completed',
  dropped: 'action_item.dropped',
  open: 'action_item.reopened',
} as const satisfies Record<ActionItemState, string>;

/** A promise is kept or dropped, and opened again when that was wrong; and shown to the client or not. */
@Injectable()
export class ActionItemMovesService {
  constructor(private readonly db: TenantDb) {}

  complete(id: string, version: number): Promise<Json<ActionItemDto>> {
    return this.move(id, version, 'done', null);
  }

  drop(id: string, version: number, reason: string): Promise<Json<ActionItemDto>> {
    return this.move(id, version, 'dropped', reason);
  }

  reopen(id: string, version: number): Promise<Json<ActionItemDto>> {
    return this.move(id, version, 'open', null);
  }

  publish(id: string, version: number): Promise<Json<ActionItemDto>> {
    return this.show(id, version, 'published');
  }

  unpublish(id: string, version: number): Promise<Json<ActionItemDto>> {
    return this.show(id, version, 'private');
  }

  private move(
    id: string,
    version: number,
    to: ActionItemState,
    reason: string | null,
  ): Promise<Json<ActionItemDto>> {
    return this.db.write(async (tx) => {
      const item = await lockActionItem(tx, id, version);
      const { clientId, title, state } = item;
      refuseOthersPromise(item);
      if ((state === 'open') === (to === 'open'))
        throw new Conflict('action_item.not_allowed', `“${title}” ${wayOn[state]}`);
      const closed = to !== 'open';
      await tx.update(
        ActionItemEntity,
        { id },
        {
          state: to,
          dropReason: reason,
          closedAt: closed ? sql`now()` : null,
          closedBy: closed ? sql`ctx.user_id()` : null,
          closedOn: closed
            ? sql`(select ${clientToday(sql`c`)} from client c where c.id = ${clientId})`
            : null,
        },
      );
      tx.audit(events[to], { id, clientId }, { title, ...(reason && { reason }) });
      return tx.read(oneActionItem(id));
    });
  }

  private show(id: string, version: number, visibility: Visibility): Promise<Json<ActionItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: before } = await lockActionItem(tx, id, version);
      if (before === visibility)
        throw new Conflict(`action_item.${visibility}`, `This action item is already ${visibility}.`);
      const publishedAt = visibility === 'published' ? sql`now()` : null;
      await tx.update(ActionItemEntity, { id }, { visibility, publishedAt });
      const action = visibility === 'published' ? 'action_item.published' : 'action_item.unpublished';
      tx.audit(action, { id, clientId });
      return tx.read(oneActionItem(id));
    });
  }
}

/** The practice keeps the list; a founder answers for what they promised themselves, and takes back no one else's word. */
function refuseOthersPromise({ role, isMine, state, closedByMe }: KnownActionItem): void {
  if (audienceOf(role) === 'insider' || (isMine && (state === 'open' || closedByMe))) return;
  throw new Forbidden('action_item.not_yours', 'Only the person who promised it can mark it done.');
}
