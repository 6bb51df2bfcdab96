import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientDay, refuseFuture } from '@quarterdeck/practice/clients/client-day';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';
import { clientOfEngagement } from '../engagements/client-of-engagement';
import type {
  NewTimeEntryDto,
  TimeEntryChangesDto,
  TimeEntryDto,
  TimeEntryListDto,
} from './time-entries.dto';
import { oneTimeEntry, timeEntryPage } from './time-entries.queries';
import { TimeEntryEntity } from './time-entry.entity';

interface Place {
  clientId: string;
  today: LocalDate;
}

@Injectable()
export class TimeEntriesService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<TimeEntryListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(timeEntryPage(engagementId, limit, ...after));
  }

  create(engagementId: string, entry: NewTimeEntryDto): Promise<Json<TimeEntryDto>> {
    return this.db.write(async (tx) => {
      const { clientId, today } = await clientOfEngagement(tx, engagementId);
      await check(tx, entry, { clientId, today });
      const id = uuid();
      const { workedOn = today, minutes, personId, kind = 'hands_on', note = '' } = entry;
      const userId = personId ?? sql`ctx.user_id()`;
      await tx.insert(TimeEntryEntity, { id, clientId, engagementId, workedOn, minutes, userId, kind, note });
      tx.audit('time_entry.recorded', { id, clientId }, { engagementId, ...entry });
      return tx.read(oneTimeEntry(id));
    });
  }

  update(id: string, version: number, changes: TimeEntryChangesDto): Promise<Json<TimeEntryDto>> {
    return this.db.write(async (tx) => {
      const { clientId } = await tx.lock(TimeEntryEntity, { id, version });
      await check(tx, changes, { clientId, today: await clientDay(tx, clientId) });
      const { personId: userId, ...values } = changes;
      await tx.update(TimeEntryEntity, { id, version }, { ...values, userId });
      tx.audit('time_entry.changed', { id, clientId }, changes);
      return tx.read(oneTimeEntry(id));
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, workedOn, minutes } = await tx.lock(TimeEntryEntity, { id, version });
      await tx.delete(TimeEntryEntity, { id, version });
      tx.audit('time_entry.deleted', { id, clientId }, { workedOn, minutes });
    });
  }
}

async function check(
  tx: Transaction,
  { workedOn, personId }: TimeEntryChangesDto,
  { clientId, today }: Place,
): Promise<void> {
  refuseFuture('time_entry.invalid', 'workedOn', workedOn, today);
  if (!personId) return;
  const [insider] = await tx.query(
    sql`select from client c join membership m on m.tenant_id = c.tenant_id
        where c.id = ${clientId} and m.user_id = ${personId} and ${worksForClient(sql`m`, sql`c.id`)}`,
  );
  if (insider) return;
  const detail = 'must be a member of the practice’s team who can see this client';
  throw new Invalid('time_entry.invalid', `personId ${detail}.`, [{ pointer: '/personId', detail }]);
}
