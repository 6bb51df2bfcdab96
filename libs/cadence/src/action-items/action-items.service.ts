import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { EngagementState } from '@quarterdeck/domain/engagement';
import { Conflict, Invalid, NotFound } from '@quarterdeck/platform/http/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
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
  constructor(private readonly gate: Gate) {}

  list(clientId: string, query: ActionItemListQuery): Promise<Json<ActionItemListDto>> {
    const { limit, cursor, state = 'open', ownerId = null, engagementId = null } = query;
    const which = [clientId, limit, ownerId, engagementId];
    if (state === 'open')
      return this.gate.read(openActionItems, [
        ...which,
        ...decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]),
      ]);
    return this.gate.read(closedActionItems, [
      ...which,
      ...decodeCursor(cursor, [cursorPart.instant, cursorPart.uuid]),
    ]);
  }

  one(id: string): Promise<Json<ActionItemDto>> {
    return this.gate.read(oneActionItem, [id]);
  }

  add(engagementId: string, item: NewActionItemDto): Promise<Json<ActionItemDto>> {
    return this.gate.write(async (work) => {
      const clientId = await openEngagement(work, engagementId);
      const { title, note = '', ownerId, dueOn, occurrenceId, visibility = 'private' } = item;
      if (ownerId) await refuseStranger(work, ownerId, clientId);
      if (occurrenceId) await refuseForeign(work, occurrenceId, engagementId);
      const id = uuid();
      await work.query(
        `insert into action_item (tenant_id, id, client_id, engagement_id, occurrence_id, title, note, owner_user_id,
           raised_by, raised_on, due_on, visibility, published_at)
         select c.tenant_id, $1, c.id, $3, $4, $5, $6, coalesce($7::uuid, ctx.user_id()), ctx.user_id(), ${clientToday('c')},
           coalesce($8::date, ${clientToday('c')} + 7), $9::text, case $9::text when 'published' then now() end
         from client c where c.id = $2`,
        [
          ...[id, clientId, engagementId, occurrenceId ?? null, title, note],
          ...[ownerId ?? null, dueOn ?? null, visibility],
        ],
      );
      const about = { recordType: 'action_item', recordId: id, clientId };
      work.audit({ ...about, action: 'action_item.added', data: { engagementId, ...item } });
      if (visibility === 'published') work.audit({ ...about, action: 'action_item.published' });
      return work.read(oneActionItem, [id]);
    });
  }

  change(id: string, version: number, changes: ActionItemChangesDto): Promise<Json<ActionItemDto>> {
    return this.gate.write(async (work) => {
      const { clientId, state } = await lockActionItem(work, id, version);
      if (state !== 'open')
        throw new Conflict('action_item.closed', `This is ${state}. Reopen it to change it.`);
      const { title, note, ownerId, dueOn } = changes;
      if (ownerId) await refuseStranger(work, ownerId, clientId);
      await work.query(
        `update action_item set title = coalesce($2, title), note = coalesce($3, note),
           owner_user_id = coalesce($4, owner_user_id), due_on = coalesce($5, due_on),
           updated_at = now(), version = version + 1 where id = $1`,
        [id, title, note, ownerId, dueOn],
      );
      const about = { recordType: 'action_item', recordId: id, clientId };
      work.audit({ action: 'action_item.changed', ...about, data: { ...changes } });
      return work.read(oneActionItem, [id]);
    });
  }
}

async function openEngagement(work: UnitOfWork, id: string): Promise<string> {
  const [found] = await work.query<{ clientId: string; state: EngagementState }>(
    'select client_id as "clientId", state from engagement where id = $1',
    [id],
  );
  if (!found) throw new NotFound();
  if (found.state === 'completed' || found.state === 'cancelled')
    throw new Conflict(
      'engagement.over',
      `The engagement is ${found.state}; add the item to the client's next one.`,
    );
  return found.clientId;
}

async function refuseForeign(work: UnitOfWork, occurrenceId: string, engagementId: string): Promise<void> {
  const [occurrence] = await work.query('select from occurrence where id = $1 and engagement_id = $2', [
    occurrenceId,
    engagementId,
  ]);
  if (occurrence) return;
  const detail = 'must be a due date of this engagement';
  throw new Invalid('action_item.occurrence', `occurrenceId: ${detail}.`, [
    { pointer: '/occurrenceId', detail },
  ]);
}
