import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type {
  AccessItemChangesDto,
  AccessItemDto,
  AccessItemListDto,
  AccessItemListQuery,
  NewAccessItemDto,
} from './access-items.dto';
import { accessItemPage, oneAccessItem } from './access-items.queries';
import { lockAccessItem, refuseFuture } from './lock-access-item';

@Injectable()
export class AccessItemsService {
  constructor(private readonly db: TenantDb) {}

  list(
    engagementId: string,
    { limit, cursor, state }: AccessItemListQuery,
  ): Promise<Json<AccessItemListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(accessItemPage, [engagementId, limit, state ?? null, ...after]);
  }

  add(engagementId: string, item: NewAccessItemDto): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const [client] = await tx.query<{ id: string; today: LocalDate }>(
        `select c.id, ${clientToday('c')}::text as today
         from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = $1`,
        [engagementId],
      );
      if (!client) throw new NotFound();
      const { system, purpose = '', ownerName = '', requestedOn = null, neededBy, blocking = false } = item;
      refuseFuture('requestedOn', requestedOn, client.today);
      const id = uuid();
      await tx.query(
        `insert into access_item (tenant_id, id, client_id, engagement_id, system, purpose, owner_name, requested_on, needed_by, blocking)
         values (ctx.tenant(), $1, $2, $3, $4, $5, $6, $7, $8, $9)`,
        [id, client.id, engagementId, system, purpose, ownerName, requestedOn, neededBy, blocking],
      );
      const data = { engagementId, ...item };
      tx.audit({
        action: 'access_item.added',
        recordType: 'access_item',
        recordId: id,
        clientId: client.id,
        data,
      });
      return tx.read(oneAccessItem, [id]);
    });
  }

  change(id: string, version: number, changes: AccessItemChangesDto): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await lockAccessItem(tx, id, version);
      const { system, purpose, ownerName, requestedOn, neededBy, blocking } = changes;
      refuseFuture('requestedOn', requestedOn, today);
      await tx.query(
        `update access_item set system = coalesce($2, system), purpose = coalesce($3, purpose),
           owner_name = coalesce($4, owner_name), requested_on = case when $5::boolean then $6 else requested_on end,
           needed_by = coalesce($7, needed_by), blocking = coalesce($8, blocking),
           updated_at = now(), version = version + 1 where id = $1`,
        [id, system, purpose, ownerName, requestedOn !== undefined, requestedOn, neededBy, blocking],
      );
      const about = { recordType: 'access_item', recordId: id, clientId };
      tx.audit({ action: 'access_item.changed', ...about, data: { ...changes } });
      return tx.read(oneAccessItem, [id]);
    });
  }

  /** What was granted once stays in the record. */
  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, system, state } = await lockAccessItem(tx, id, version);
      if (state !== 'open')
        throw new Conflict('access.not_open', `${system} was granted once: revoke it, its record stays.`);
      await tx.query('delete from access_item where id = $1', [id]);
      const about = { recordType: 'access_item', recordId: id, clientId };
      tx.audit({ action: 'access_item.deleted', ...about, data: { system } });
    });
  }
}
