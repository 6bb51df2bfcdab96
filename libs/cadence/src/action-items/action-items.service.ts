import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { ActionItemEntity } from './action-item.entity';
import type {
  ActionItemChangesDto,
  ActionItemDto,
  ActionItemListDto,
  ActionItemListQuery,
  NewActionItemDto,
} from './action-items.dto';
import { closedActionItems, oneActionItem, openActionItems } from './action-items.queries';
import { lockActionItem, refuseStranger } from './lock-action-item';

@Injectable()
export class ActionItemsService {
  constructor(private readonly db: TenantDb) {}

  list(clientId: string, query: ActionItemListQuery): Promise<Json<ActionItemListDto>> {
    const { limit, cursor, state = 'open', ownerId = null, engagementId = null } = query;
    const which = [clientId, limit, ownerId, engagementId] as const;
    if (state === 'open')
      return this.db.read(
        openActionItems(...which, ...decodeCursor(cursor, [cursorPart.date, cursorPart.uuid])),
      );
    return this.db.read(
      closedActionItems(...which, ...decodeCursor(cursor, [cursorPart.instant, cursorPart.uuid])),
    );
  }

  one(id: string): Promise<Json<ActionItemDto>> {
    return this.db.read(oneActionItem(id));
  }

  add(engagementId: string, item: NewActionItemDto): Promise<Json<ActionItemDto>> {
    return this.db.write(async (tx) => {
      const clientId = await openEngagement(tx, engagementId);
      const { title, note = '', ownerId, dueOn, occurrenceId, visibility = 'private' } = item;
      if (ownerId) await refuseStranger(tx, ownerId, clientId);
      if (occurrenceId) await refuseForeign(tx, occurrenceId, engagementId);
      const id = uuid();
      const today = sql`(select ${clientToday(sql`c`)} from client c where c.id = ${clientId})`;
      await tx.insert(ActionItemEntity, {
        id,
        clientId,
        engagementId,
        occurrenceId,
        title,
        note,
        ownerUserId: ownerId ?? sql`ctx.user_id()`,
        raisedBy: sql`ctx.user_id()`,
        raisedOn: today,
        dueOn: dueOn ?? sql`${today} + 7`,
        visibility,
        publishedAt: visibility === 'published' ? sql`now()` : null,
      });
      tx.audit('action_item.added', { id, clientId }, { engagementId, ...item });
      if (visibility === 'published') tx.audit('action_item.published', { id, clientId });
      return tx.read(oneActionItem(id));
    });
  }

  change(id: string, version: number, changes: ActionItemChangesDto): Promise<Json<ActionItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId, state } = await lockActionItem(tx, id, version);
      if (state !== 'open')
        throw new Conflict('action_item.closed', `This is ${state}. Reopen it to change it.`);
      const { title, note, ownerId, dueOn } = changes;
      if (ownerId) await refuseStranger(tx, ownerId, clientId);
      await tx.update(ActionItemEntity, { id }, { title, note, ownerUserId: ownerId, dueOn });
      tx.audit('action_item.changed', { id, clientId }, changes);
      return tx.read(oneActionItem(id));
    });
  }
}

async function openEngagement(tx: Transaction, id: string): Promise<string> {
  const [found] = await tx.query<{ clientId: string; state: EngagementState }>(
    sql`select client_id as "clientId", state from engagement where id = ${id}`,
  );
  if (!found) throw new NotFound();
  if (found.state === 'completed' || found.state === 'cancelled')
    throw new Conflict(
      'engagement.over',
      `The engagement is ${found.state}. Add the item to the client's next one.`,
    );
  return found.clientId;
}

async function refuseForeign(tx: Transaction, occurrenceId: string, engagementId: string): Promise<void> {
  const [occurrence] = await tx.query(
    sql`select from occurrence where id = ${occurrenceId} and engagement_id = ${engagementId}`,
  );
  if (occurrence) return;
  const detail = 'must be a due date of this engagement';
  throw new Invalid('action_item.occurrence', `occurrenceId: ${detail}.`, [
    { pointer: '/occurrenceId', detail },
  ]);
}
