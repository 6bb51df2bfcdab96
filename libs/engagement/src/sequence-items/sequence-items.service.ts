import { Injectable } from '@nestjs/common';
import { accessBlocking, type BlockingAccess, waitingDays } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientDay, refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { SequenceItemEntity } from './sequence-item.entity';
import type { SequenceItemDto, SequenceItemListDto } from './sequence-items.dto';
import { oneSequenceItem, sequenceItemPage } from './sequence-items.queries';

/** The first month, step by step. */
@Injectable()
export class SequenceItemsService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<SequenceItemListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(sequenceItemPage(engagementId, limit, ...after));
  }

  complete(id: string, version: number, on?: LocalDate): Promise<Json<SequenceItemDto>> {
    return this.db.write(async (tx) => {
      const step = await tx.lock(SequenceItemEntity, { id, version });
      if (step.doneOn) throw new Conflict('sequence_item.done', `This has been done since ${step.doneOn}.`);
      const today = await clientDay(tx, step.clientId);
      const doneOn = on ?? today;
      refuseFuture('sequence_item.done_in_future', 'doneOn', doneOn, today);
      await refuseBlocked(tx, step, today);
      return setDone(tx, step, doneOn);
    });
  }

  /** Opens an item again. */
  reopen(id: string, version: number): Promise<Json<SequenceItemDto>> {
    return this.db.write(async (tx) => {
      const step = await tx.lock(SequenceItemEntity, { id, version });
      if (!step.doneOn) throw new Conflict('sequence_item.open', 'This is not done yet.');
      return setDone(tx, step, null);
    });
  }
}

/** Work that was done without the access that it needs was not done. */
async function refuseBlocked(tx: Transaction, step: SequenceItemEntity, today: LocalDate): Promise<void> {
  const access = await tx.query<BlockingAccess & { system: string }>(
    sql`select system, blocking, requested_on::text as "requestedOn", needed_by::text as "neededBy",
          granted_on::text as "grantedOn", revoked_on::text as "revokedOn"
        from access_item where engagement_id = ${step.engagementId} order by requested_on, needed_by, id`,
  );
  const missing = accessBlocking(step, access).map((item) => ({
    system: item.system,
    days: waitingDays(item, today),
  }));
  if (missing.length === 0) return;
  const names = missing.map(
    ({ system, days }) => `${system} (waiting for ${days === 1 ? '1 day' : `${days} days`})`,
  );
  throw new Conflict(
    'access.blocking',
    `This needs access that is not granted yet: ${names.join(', ')}. Record the grant, or mark it as not blocking.`,
  );
}

async function setDone(
  tx: Transaction,
  { id, version, clientId }: SequenceItemEntity,
  doneOn: LocalDate | null,
): Promise<Json<SequenceItemDto>> {
  await tx.update(SequenceItemEntity, { id, version }, { doneOn });
  const action = doneOn ? 'sequence_item.completed' : 'sequence_item.reopened';
  tx.audit(action, { id, clientId }, { doneOn });
  return tx.read(oneSequenceItem(id));
}
