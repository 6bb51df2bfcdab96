import { Injectable } from '@nestjs/common';
import { type AccessState, accessState } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid } from '@quarterdeck/platform/errors';
import type { Values } from '@quarterdeck/platform/tenancy/transaction';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { clientDay, refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { AccessItemEntity } from './access-item.entity';
import type { AccessItemDto } from './access-items.dto';
import { oneAccessItem } from './access-items.queries';

interface Step {
  readonly from: AccessState;
  readonly column: 'grantedOn' | 'revokedOn';
  readonly event: `access_item.${string}`;
}

const steps = {
  grant: { from: 'open', column: 'grantedOn', event: 'access_item.granted' },
  undoGrant: { from: 'granted', column: 'grantedOn', event: 'access_item.grant_undone' },
  revoke: { from: 'granted', column: 'revokedOn', event: 'access_item.revoked' },
  undoRevocation: { from: 'revoked', column: 'revokedOn', event: 'access_item.revocation_undone' },
} as const satisfies Record<string, Step>;

const wayForward: Record<AccessState, string> = {
  open: 'is not granted yet: record the grant first',
  granted: 'is already granted',
  revoked: 'was revoked. Add a new item to request it again',
};

/** Access that is given and taken away again. */
@Injectable()
export class AccessGrantsService {
  constructor(private readonly db: TenantDb) {}

  grant(id: string, version: number, grantedOn?: LocalDate): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.grant, grantedOn);
  }

  /** A grant that was recorded by mistake. */
  undoGrant(id: string, version: number): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.undoGrant, null);
  }

  revoke(id: string, version: number, revokedOn?: LocalDate): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.revoke, revokedOn);
  }

  /** A revocation that was recorded by mistake. */
  undoRevocation(id: string, version: number): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.undoRevocation, null);
  }

  private move(
    id: string,
    version: number,
    { from, column, event }: Step,
    day: LocalDate | null | undefined,
  ): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const item = await tx.lock(AccessItemEntity, { id, version });
      const { clientId, system, grantedOn } = item;
      const state = accessState(item);
      if (state !== from) throw new Conflict('access.not_allowed', `${system} ${wayForward[state]}.`);
      const today = await clientDay(tx, clientId);
      const on = day === undefined ? today : day;
      refuseFuture('access.date', column, on, today);
      if (on && column === 'revokedOn' && grantedOn && on < grantedOn) {
        const detail = `is before the grant on ${grantedOn}`;
        throw new Invalid('access.date', `${column} ${detail}.`, [{ pointer: `/${column}`, detail }]);
      }
      const changes: Values<AccessItemEntity> = { [column]: on };
      await tx.update(AccessItemEntity, { id, version }, changes);
      tx.audit(event, item, { system, [column]: on });
      return tx.read(oneAccessItem(id));
    });
  }
}
