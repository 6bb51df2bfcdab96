import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
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
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<FeePeriodListDto>> {
    return this.db.read(feePage, [engagementId, limit, ...decodeCursor(cursor, [cursorPart.date])]);
  }

  add(engagementId: string, period: NewFeePeriodDto): Promise<Json<FeePeriodDto>> {
    return this.db.write(async (tx) => {
      const clientId = await clientOfEngagement(tx, engagementId);
      await refuseSameDay(tx, engagementId, period.effectiveOn);
      const id = await insertFee(tx, { engagementId, clientId, ...period });
      tx.audit({
        action: 'fee.added',
        recordType: 'fee',
        recordId: id,
        clientId,
        data: { engagementId, ...period },
      });
      return tx.read(oneFeePeriod, [id]);
    });
  }

  change(id: string, version: number, changes: FeePeriodChangesDto): Promise<Json<FeePeriodDto>> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId } = await lockPeriod(tx, id, version);
      const { effectiveOn, fee, note } = changes;
      if (fee) await refuseOtherCurrency(tx, clientId, fee);
      if (effectiveOn) await refuseSameDay(tx, engagementId, effectiveOn, id);
      await tx.query(
        `update fee_period set effective_on = coalesce($2, effective_on), amount = coalesce($3, amount),
           note = coalesce($4, note), updated_at = now(), version = version + 1 where id = $1`,
        [id, effectiveOn, fee?.amount, note],
      );
      tx.audit({ action: 'fee.changed', recordType: 'fee', recordId: id, clientId, data: { ...changes } });
      return tx.read(oneFeePeriod, [id]);
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId } = await lockPeriod(tx, id, version);
      await tx.query('delete from fee_period where id = $1', [id]);
      tx.audit({
        action: 'fee.deleted',
        recordType: 'fee',
        recordId: id,
        clientId,
        data: { engagementId },
      });
    });
  }
}

async function lockPeriod(tx: Transaction, id: string, version: number): Promise<KnownPeriod> {
  const [period] = await tx.query<KnownPeriod>(
    'select client_id as "clientId", engagement_id as "engagementId", version from fee_period where id = $1 for update',
    [id],
  );
  if (!period) throw new NotFound();
  if (period.version !== version) throw new PreconditionFailed();
  return period;
}

/** Said before the database's own unique rule does, which cannot say what to do. */
async function refuseSameDay(tx: Transaction, engagementId: string, effectiveOn: LocalDate, except?: string) {
  const [taken] = await tx.query(
    'select from fee_period where engagement_id = $1 and effective_on = $2 and id is distinct from $3',
    [engagementId, effectiveOn, except ?? null],
  );
  if (!taken) return;
  const detail = `another fee begins on ${effectiveOn} already: change that one`;
  throw new Conflict('fee.same_day', `${effectiveOn}: ${detail}.`, [{ pointer: '/effectiveOn', detail }]);
}
