import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientOfEngagement } from '../engagements/client-of-engagement';
import { FeePeriodEntity } from './fee-period.entity';
import { insertFee, refuseOtherCurrency } from './fees-of-engagement';
import type { FeePeriodChangesDto, FeePeriodDto, FeePeriodListDto, NewFeePeriodDto } from './fees.dto';
import { feePage, oneFeePeriod } from './fees.queries';

@Injectable()
export class FeesService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<FeePeriodListDto>> {
    return this.db.read(feePage(engagementId, limit, ...decodeCursor(cursor, [cursorPart.date])));
  }

  create(engagementId: string, period: NewFeePeriodDto): Promise<Json<FeePeriodDto>> {
    return this.db.write(async (tx) => {
      const { clientId } = await clientOfEngagement(tx, engagementId);
      await refuseSameDay(tx, engagementId, period.effectiveOn);
      const id = await insertFee(tx, { engagementId, clientId, ...period });
      tx.audit('fee.added', { id, clientId }, { engagementId, ...period });
      return tx.read(oneFeePeriod(id));
    });
  }

  update(id: string, version: number, changes: FeePeriodChangesDto): Promise<Json<FeePeriodDto>> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId } = await tx.lock(FeePeriodEntity, { id, version });
      const { effectiveOn, fee, note } = changes;
      if (fee) await refuseOtherCurrency(tx, clientId, fee);
      if (effectiveOn) await refuseSameDay(tx, engagementId, effectiveOn, id);
      await tx.update(FeePeriodEntity, { id, version }, { effectiveOn, amount: fee?.amount, note });
      tx.audit('fee.changed', { id, clientId }, changes);
      return tx.read(oneFeePeriod(id));
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, engagementId } = await tx.lock(FeePeriodEntity, { id, version });
      await tx.delete(FeePeriodEntity, { id, version });
      tx.audit('fee.deleted', { id, clientId }, { engagementId });
    });
  }
}

/** Said before the database's own unique rule does, which cannot say what to do. */
async function refuseSameDay(tx: Transaction, engagementId: string, effectiveOn: LocalDate, except?: string) {
  const [other] = await tx.query(
    sql`select from fee_period
        where engagement_id = ${engagementId} and effective_on = ${effectiveOn} and id is distinct from ${except}`,
  );
  if (!other) return;
  const detail = `another fee already starts on ${effectiveOn}: change that one`;
  throw new Conflict('fee.same_day', `${effectiveOn}: ${detail}.`, [{ pointer: '/effectiveOn', detail }]);
}
