import { Injectable } from '@nestjs/common';
import type { AccessState } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict } from '@quarterdeck/platform/errors';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { AccessItemDto } from './access-items.dto';
import { oneAccessItem } from './access-items.queries';
import { lockAccessItem, refuseDate, refuseFuture } from './lock-access-item';

interface Step {
  readonly from: AccessState;
  readonly column: 'granted_on' | 'revoked_on';
  readonly event: string;
}

const steps = {
  grant: { from: 'open', column: 'granted_on', event: 'access_item.granted' },
  takeGrantBack: { from: 'granted', column: 'granted_on', event: 'access_item.grant_undone' },
  revoke: { from: 'granted', column: 'revoked_on', event: 'access_item.revoked' },
  takeRevocationBack: { from: 'revoked', column: 'revoked_on', event: 'access_item.revocation_undone' },
} as const satisfies Record<string, Step>;

const wayOn: Record<AccessState, string> = {
  open: 'is not granted yet: record the grant first',
  granted: 'is granted already',
  revoked: 'was revoked. Ask for it anew with a new item',
};

/** Access that is given and taken away again. */
@Injectable()
export class AccessGrantsService {
  constructor(private readonly db: TenantDb) {}

  grant(id: string, version: number, grantedOn?: LocalDate): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.grant, grantedOn);
  }

  /** A grant that was recorded by mistake. */
  takeGrantBack(id: string, version: number): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.takeGrantBack, null);
  }

  revoke(id: string, version: number, revokedOn?: LocalDate): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.revoke, revokedOn);
  }

  /** A revocation that was recorded by mistake. */
  takeRevocationBack(id: string, version: number): Promise<Json<AccessItemDto>> {
    return this.move(id, version, steps.takeRevocationBack, null);
  }

  private move(
    id: string,
    version: number,
    { from, column, event }: Step,
    given: LocalDate | null | undefined,
  ): Promise<Json<AccessItemDto>> {
    return this.db.write(async (tx) => {
      const { clientId, system, state, grantedOn, today } = await lockAccessItem(tx, id, version);
      if (state !== from) throw new Conflict('access.not_allowed', `${system} ${wayOn[state]}.`);
      const on = given === undefined ? today : given;
      const field = column === 'granted_on' ? 'grantedOn' : 'revokedOn';
      refuseFuture(field, on, today);
      if (on && column === 'revoked_on' && grantedOn && on < grantedOn)
        refuseDate(field, `is before the grant on ${grantedOn}`);
      await tx.query(
        `update access_item set ${column} = $2, updated_at = now(), version = version + 1 where id = $1`,
        [id, on],
      );
      const about = { recordType: 'access_item', recordId: id, clientId };
      tx.audit({ action: event, ...about, data: { system, [field]: on } });
      return tx.read(oneAccessItem, [id]);
    });
  }
}
