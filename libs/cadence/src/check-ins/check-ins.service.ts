import { Injectable } from '@nestjs/common';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { announceUpdate } from './announce-update';
import { CheckInEntity } from './check-in.entity';
import type { ChangeCheckInDto, CheckInDto, CheckInListDto } from './check-ins.dto';
import { checkInsOfEngagement, oneCheckIn } from './check-ins.queries';
import { currencyMismatch, unreasoned } from './refusals';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Injectable()
export class CheckInsService {
  constructor(private readonly db: TenantDb) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<CheckInListDto>> {
    const after = decodeCursor(cursor, [cursorPart.instant, cursorPart.uuid]);
    return this.db.read(checkInsOfEngagement(engagementId, limit, ...after));
  }

  one(id: string): Promise<Json<CheckInDto>> {
    return this.db.read(oneCheckIn(id));
  }

  change(id: string, version: number, changes: ChangeCheckInDto): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, currency, ...before } = await tx.lock(CheckInEntity, { id });
      const { health = before.health, healthReason = before.healthReason } = changes;
      const mismatch = currencyMismatch(changes, currency) ?? unreasoned(health, healthReason);
      if (mismatch) throw mismatch;
      const { blocked, decisionsNeeded, cash, cashIn, cashOut, ...rest } = changes;
      await tx.update(
        CheckInEntity,
        { id, version },
        {
          ...rest,
          ...(blocked !== undefined && { blocked: blocked ?? '' }),
          ...(decisionsNeeded !== undefined && { decisionsNeeded: decisionsNeeded ?? '' }),
          ...(cash !== undefined && { cashAmount: cash?.amount ?? null }),
          ...(cashIn !== undefined && { cashInAmount: cashIn?.amount ?? null }),
          ...(cashOut !== undefined && { cashOutAmount: cashOut?.amount ?? null }),
        },
      );
      tx.audit('check_in.changed', { id, clientId }, changes);
      return tx.read(oneCheckIn(id));
    });
  }

  publish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.setVisibility(id, version, 'published');
  }

  unpublish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.setVisibility(id, version, 'private');
  }

  private setVisibility(id: string, version: number, visibility: Visibility): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: before } = await tx.lock(CheckInEntity, { id });
      const publishedAt = visibility === 'published' ? sql`now()` : null;
      await tx.update(CheckInEntity, { id, version }, { visibility, publishedAt });
      if (before === visibility)
        throw new Conflict(`check_in.${visibility}`, `This check-in is ${visibility} already.`);
      const action = visibility === 'published' ? 'check_in.published' : 'check_in.unpublished';
      tx.audit(action, { id, clientId });
      if (visibility === 'published') await announceUpdate(tx, id);
      return tx.read(oneCheckIn(id));
    });
  }
}
