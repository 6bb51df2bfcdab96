import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/http/errors';
import type { PageQuery } from '@quarterdeck/platform/http/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pagination';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { clientOfEngagement } from '../engagements/client-of-engagement';
import { insertFee, refuseOtherCurrency } from './fees-of-engagement';
import type { FeePeriodChangesDto, FeePeriodDto, FeePeriodListDto, NewFeePeriodDto } from './fees.dto';
import { feePage, oneFeePeriod } from './fees.queries';

interface KnownPeriod {
  clientId: string;
  engagementId: string;
  version: number;
}

@Injectable()
export class FeesService {
  constructor(private readonly gate: Gate) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<FeePeriodListDto>> {
    return this.gate.read(feePage, [engagementId, limit, ...decodeCursor(cursor, [cursorPart.date])]);
  }

  add(engagementId: string, period: NewFeePeriodDto): Promise<Json<FeePeriodDto>> {
    return this.gate.write(async (work) => {
      const clientId = await clientOfEngagement(work, engagementId);
      await refuseSameDay(work, engagementId, period.effectiveOn);
      const id = await insertFee(work, { engagementId, clientId, ...period });
      work.audit({
        action: 'fee.added',
        recordType: 'fee',
        recordId: id,
        clientId,
        data: { engagementId, ...period },
      });
      return work.read(oneFeePeriod, [id]);
    });
  }

  change(id: string, version: number, changes: FeePeriodChangesDto): Promise<Json<FeePeriodDto>> {
    return this.gate.write(async (work) => {
      const { clientId, engagementId } = await lockPeriod(work, id, version);
      const { effectiveOn, fee, note } = changes;
      if (fee) await refuseOtherCurrency(work, clientId, fee);
      if (effectiveOn) await refuseSameDay(work, engagementId, effectiveOn, id);
      await work.query(
        `update fee_period set effective_on = coalesce($2, effective_on), amount = coalesce($3, amount),
           note = coalesce($4, note), updated_at = now(), version = version + 1 where id = $1`,
        [id, effectiveOn, fee?.amount, note],
      );
      work.audit({ action: 'fee.changed', recordType: 'fee', recordId: id, clientId, data: { ...changes } });
      return work.read(oneFeePeriod, [id]);
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.gate.write(async (work) => {
      const { clientId, engagementId } = await lockPeriod(work, id, version);
      await work.query('delete from fee_period where id = $1', [id]);
      work.audit({
        action: 'fee.deleted',
        recordType: 'fee',
        recordId: id,
        clientId,
        data: { engagementId },
      });
    });
  }
}

async function lockPeriod(work: UnitOfWork, id: string, version: number): Promise<KnownPeriod> {
  const [period] = await work.query<KnownPeriod>(
    'select client_id as "clientId", engagement_id as "engagementId", version from fee_period where id = $1 for update',
    [id],
  );
  if (!period) throw new NotFound();
  if (period.version !== version) throw new PreconditionFailed();
  return period;
}

/** Said before the database's own unique rule does, which cannot say what to do. */
async function refuseSameDay(
  work: UnitOfWork,
  engagementId: string,
  effectiveOn: LocalDate,
  except?: string,
) {
  const [taken] = await work.query(
    'select from fee_period where engagement_id = $1 and effective_on = $2 and id is distinct from $3',
    [engagementId, effectiveOn, except ?? null],
  );
  if (!taken) return;
  const detail = `another fee begins on ${effectiveOn} already: change that one`;
  throw new Conflict('fee.same_day', `${effectiveOn}: ${detail}.`, [{ pointer: '/effectiveOn', detail }]);
}
