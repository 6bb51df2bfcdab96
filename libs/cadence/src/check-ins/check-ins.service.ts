import { Injectable } from '@nestjs/common';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
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
    return this.db.read(checkInsOfEngagement, [engagementId, limit, ...after]);
  }

  one(id: string): Promise<Json<CheckInDto>> {
    return this.db.read(oneCheckIn, [id]);
  }

  change(id: string, version: number, changes: ChangeCheckInDto): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, currency, ...before } = await found(tx, id);
      const { health = before.health, healthReason = before.healthReason } = changes;
      const mismatch = currencyMismatch(changes, currency) ?? unreasoned(health, healthReason);
      if (mismatch) throw mismatch;
      const { blocked, decisionsNeeded, cash, cashIn, cashOut, ...rest } = changes;
      const { affected } = await tx.manager.update(
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
      if (!affected) throw new PreconditionFailed();
      tx.audit({
        action: 'check_in.changed',
        recordType: 'check_in',
        recordId: id,
        clientId,
        data: { ...changes },
      });
      return tx.read(oneCheckIn, [id]);
    });
  }

  publish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.show(id, version, 'published');
  }

  withdraw(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.show(id, version, 'private');
  }

  private show(id: string, version: number, visibility: Visibility): Promise<Json<CheckInDto>> {
    return this.db.write(async (tx) => {
      const { clientId, visibility: before } = await found(tx, id);
      const publishedAt = visibility === 'published' ? () => 'now()' : null;
      const { affected } = await tx.manager.update(
        CheckInEntity,
        { id, version },
        { visibility, publishedAt },
      );
      if (!affected) throw new PreconditionFailed();
      if (before === visibility)
        throw new Conflict(`check_in.${visibility}`, `This check-in is ${visibility} already.`);
      const action = visibility === 'published' ? 'check_in.published' : 'check_in.withdrawn';
      tx.audit({ action, recordType: 'check_in', recordId: id, clientId });
      if (visibility === 'published') await announceUpdate(tx, id);
      return tx.read(oneCheckIn, [id]);
    });
  }
}

type Known = Pick<CheckInEntity, 'clientId' | 'currency' | 'visibility' | 'health' | 'healthReason'>;

async function found(tx: Transaction, id: string): Promise<Known> {
  const select = { clientId: true, currency: true, visibility: true, health: true, healthReason: true };
  const checkIn = await tx.manager.findOne(CheckInEntity, { select, where: { id } });
  if (!checkIn) throw new NotFound();
  return checkIn;
}
