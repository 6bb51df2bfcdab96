import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { accessState } from '@quarterdeck/domain/access';
import { Conflict } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientDay, refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { clientOfEngagement } from '../engagements/client-of-engagement';
import { AccessItemEntity } from './access-item.entity';
import type {
  AccessItemChangesDto,
  AccessItemDto,
  AccessItemListDto,
  AccessItemListQuery,
  NewAccessItemDto,
} from './access-items.dto';
import { accessItemPage, oneAccessItem } from './access-items.queries';

@Injectable()
export class AccessItemsService {
  constructor(private readonly db: TenantDb) {}

  list(
    engagementId: string,
    { limit, cursor, state }: AccessItemListQuery,
  ): Promise<Json<AccessItemListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(accessItemPage(engagementId, limit, state ?? null, ...after));
  }

  create(engagementId: string, item: NewAccessItemDto): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await clientOfEngagement(tx, engagementId);
      refuseFuture('access.date', 'requestedOn', item.requestedOn, today);
      const id = uuid();
      const { blocking = false } = item;
      await tx.insert(AccessItemEntity, { id, clientId, engagementId, ...item, blocking });
      tx.audit('access_item.added', { id, clientId }, { engagementId, ...item });
      return tx.read(oneAccessItem(id));
    });
  }

  update(id: string, version: number, changes: AccessItemChangesDto): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId } = await tx.lock(AccessItemEntity, { id, version });
      refuseFuture('access.date', 'requestedOn', changes.requestedOn, await clientDay(tx, clientId));
      await tx.update(AccessItemEntity, { id, version }, { ...changes });
      tx.audit('access_item.changed', { id, clientId }, changes);
      return tx.read(oneAccessItem(id));
    });
  }

  /** What was granted once stays in the record. */
  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const item = await tx.lock(AccessItemEntity, { id, version });
      const { system } = item;
      if (accessState(item) !== 'open')
        throw new Conflict(
          'access.not_open',
          `${system} was granted, so its record stays. Revoke it instead.`,
        );
      await tx.delete(AccessItemEntity, { id, version });
      tx.audit('access_item.deleted', item, { system });
    });
  }
}
