import { Injectable } from '@nestjs/common';
import { accessBlocking, type BlockingAccess, waitingDays } from '@quarterdeck/domain/access';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { SequenceItemDto, SequenceItemListDto } from './sequence-items.dto';
import { oneSequenceItem, sequenceItemPage } from './sequence-items.queries';

interface KnownStep {
  clientId: string;
  engagementId: string;
  blockedByAccess: boolean;
  doneOn: LocalDate | null;
  today: LocalDate;
  version: number;
}

/** The first month, step by step. */
@Injectable()
export class SequenceItemsService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<SequenceItemListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(sequenceItemPage, [engagementId, limit, ...after]);
  }

  complete(id: string, version: number, given?: LocalDate): Promise<Json<SequenceItemDto>> {
    return this.db.write(async (tx) => {
      const step = await lockStep(tx, id, version);
      if (step.doneOn) throw new Conflict('sequence_item.done', `This is done since ${step.doneOn}.`);
      const doneOn = given ?? step.today;
      if (doneOn > step.today) {
        const detail = `is after today, which is ${step.today} at this client`;
        throw new Invalid('sequence_item.done_in_future', `doneOn ${detail}.`, [
          { pointer: '/doneOn', detail },
        ]);
      }
      await refuseBlocked(tx, step);
      return mark(tx, id, step, doneOn);
    });
  }

  /** Opens an item again. */
  reopen(id: string, version: number): Promise<Json<SequenceItemDto>> {
    return this.db.write(async (tx) => {
      const step = await lockStep(tx, id, version);
      if (!step.doneOn) throw new Conflict('sequence_item.open', 'This is not done yet.');
      return mark(tx, id, step, null);
    });
  }
}

async function lockStep(tx: Transaction, id: string, version: number): Promise<KnownStep> {
  const [step] = await tx.query<KnownStep>(
    `select s.client_id as "clientId", s.engagement_id as "engagementId", s.blocked_by_access as "blockedByAccess",
       s.done_on::text as "doneOn", ${clientToday('c')}::text as today, s.version
     from sequence_item s join client c on c.tenant_id = s.tenant_id and c.id = s.client_id
     where s.id = $1 for update of s`,
    [id],
  );
  if (!step) throw new NotFound();
  if (step.version !== version) throw new PreconditionFailed();
  return step;
}

/** Work that was done without the access that it needs was not done. */
async function refuseBlocked(tx: Transaction, step: KnownStep): Promise<void> {
  const access = await tx.query<BlockingAccess & { system: string }>(
    `select system, blocking, requested_on::text as "requestedOn", needed_by::text as "neededBy",
       granted_on::text as "grantedOn", revoked_on::text as "revokedOn"
     from access_item where engagement_id = $1 order by requested_on, needed_by, id`,
    [step.engagementId],
  );
  const missing = accessBlocking(step, access).map((item) => ({
    system: item.system,
    days: waitingDays(item, step.today),
  }));
  if (missing.length === 0) return;
  const names = missing.map(
    ({ system, days }) => `${system} (waits since ${days === 1 ? '1 day' : `${days} days`})`,
  );
  throw new Conflict(
    'access.blocking',
    `This needs access that is not granted yet: ${names.join(', ')}. Record the grant, or mark it as not blocking.`,
  );
}

async function mark(
  tx: Transaction,
  id: string,
  { clientId }: KnownStep,
  doneOn: LocalDate | null,
): Promise<Json<SequenceItemDto>> {
  await tx.query(
    'update sequence_item set done_on = $2, updated_at = now(), version = version + 1 where id = $1',
    [id, doneOn],
  );
  const action = doneOn ? 'sequence_item.completed' : 'sequence_item.reopened';
  tx.audit({ action, recordType: 'sequence_item', recordId: id, clientId, data: { doneOn } });
  return tx.read(oneSequenceItem, [id]);
}
