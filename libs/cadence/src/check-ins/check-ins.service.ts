import { Injectable } from '@nestjs/common';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { announceUpdate } from './announce-update';
import { CheckInEntity } from './check-in.entity';
import type { ChangeCheckInDto, CheckInDto, CheckInListDto } from './check-ins.dto';
import { checkInsOfEngagement, oneCheckIn } from './check-ins.queries';
import { currencyMismatch, unreasoned } from './refusals';
import type { Visibility } from '@quarterdeck/domain/visibility';

@Injectable()
export class CheckInsService {
  constructor(private readonly gate: Gate) {}

  listOf(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<CheckInListDto>> {
    const after = decodeCursor(cursor, [cursorPart.instant, cursorPart.uuid]);
    return this.gate.read(checkInsOfEngagement, [engagementId, limit, ...after]);
  }

  one(id: string): Promise<Json<CheckInDto>> {
    return this.gate.read(oneCheckIn, [id]);
  }

  change(id: string, version: number, changes: ChangeCheckInDto): Promise<Json<CheckInDto>> {
    return this.gate.write(async (work) => {
      const { clientId, currency, ...before } = await found(work, id);
      const { health = before.health, healthReason = before.healthReason } = changes;
      const mismatch = currencyMismatch(changes, currency) ?? unreasoned(health, healthReason);
      if (mismatch) throw mismatch;
      const { blocked, decisionsNeeded, cash, cashIn, cashOut, ...rest } = changes;
      const { affected } = await work.manager.update(
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
      work.audit({
        action: 'check_in.changed',
        recordType: 'check_in',
        recordId: id,
        clientId,
        data: { ...changes },
      });
      return work.read(oneCheckIn, [id]);
    });
  }

  publish(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.show(id, version, 'published');
  }

  withdraw(id: string, version: number): Promise<Json<CheckInDto>> {
    return this.show(id, version, 'private');
  }

  private show(id: string, version: number, visibility: Visibility): Promise<Json<CheckInDto>> {
    return this.gate.write(async (work) => {
      const { clientId, visibility: before } = await found(work, id);
      const publishedAt = visibility === 'published' ? () => 'now()' : null;
      const { affected } = await work.manager.update(
        CheckInEntity,
        { id, version },
        { visibility, publishedAt },
      );
      if (!affected) throw new PreconditionFailed();
      if (before === visibility)
        throw new Conflict(`check_in.${visibility}`, `This check-in is ${visibility} already.`);
      const action = visibility === 'published' ? 'check_in.published' : 'check_in.withdrawn';
      work.audit({ action, recordType: 'check_in', recordId: id, clientId });
      if (visibility === 'published') await announceUpdate(work, id);
      return work.read(oneCheckIn, [id]);
    });
  }
}

type Known = Pick<CheckInEntity, 'clientId' | 'currency' | 'visibility' | 'health' | 'healthReason'>;

async function found(work: UnitOfWork, id: string): Promise<Known> {
  const select = { clientId: true, currency: true, visibility: true, health: true, healthReason: true };
  const checkIn = await work.manager.findOne(CheckInEntity, { select, where: { id } });
  if (!checkIn) throw new NotFound();
  return checkIn;
}
