import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import { worksForClient } from '@quarterdeck/practice/people/works-for-client.sql';
import type {
  NewTimeEntryDto,
  TimeEntryChangesDto,
  TimeEntryDto,
  TimeEntryListDto,
} from './time-entries.dto';
import { oneTimeEntry, timeEntryPage } from './time-entries.queries';

interface Place {
  clientId: string;
  today: LocalDate;
}

@Injectable()
export class TimeEntriesService {
  constructor(private readonly db: TenantDb) {}

  list(engagementId: string, { limit, cursor }: PageQuery): Promise<Json<TimeEntryListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(timeEntryPage, [engagementId, limit, ...after]);
  }

  record(engagementId: string, entry: NewTimeEntryDto): Promise<Json<TimeEntryDto>> {
    return this.db.write(async (tx) => {
      const [place] = await tx.query<Place>(
        `select c.id as "clientId", ${clientToday('c')}::text as today
         from engagement e join client c on c.tenant_id = e.tenant_id and c.id = e.client_id where e.id = $1`,
        [engagementId],
      );
      if (!place) throw new NotFound();
      await refuseWrong(tx, entry, place);
      const id = uuid();
      const { workedOn = place.today, minutes, personId, kind = 'hands_on', note = '' } = entry;
      await tx.query(
        `insert into time_entry (tenant_id, id, client_id, engagement_id, worked_on, minutes, user_id, kind, note)
         values (ctx.tenant(), $1, $2, $3, $4, $5, coalesce($6, ctx.user_id()), $7, $8)`,
        [id, place.clientId, engagementId, workedOn, minutes, personId, kind, note],
      );
      const data = { engagementId, ...entry };
      tx.audit({ action: 'time_entry.recorded', ...about(id, place.clientId), data });
      return tx.read(oneTimeEntry, [id]);
    });
  }

  change(id: string, version: number, changes: TimeEntryChangesDto): Promise<Json<TimeEntryDto>> {
    return this.db.write(async (tx) => {
      const place = await lockEntry(tx, id, version);
      await refuseWrong(tx, changes, place);
      const { workedOn, minutes, personId, kind, note } = changes;
      await tx.query(
        `update time_entry set worked_on = coalesce($2, worked_on), minutes = coalesce($3, minutes),
           user_id = coalesce($4, user_id), kind = coalesce($5, kind), note = coalesce($6, note),
           updated_at = now(), version = version + 1 where id = $1`,
        [id, workedOn, minutes, personId, kind, note],
      );
      tx.audit({ action: 'time_entry.changed', ...about(id, place.clientId), data: { ...changes } });
      return tx.read(oneTimeEntry, [id]);
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const { clientId, workedOn, minutes } = await lockEntry(tx, id, version);
      await tx.query('delete from time_entry where id = $1', [id]);
      tx.audit({ action: 'time_entry.deleted', ...about(id, clientId), data: { workedOn, minutes } });
    });
  }
}

const about = (recordId: string, clientId: string) => ({ recordType: 'time_entry', recordId, clientId });

interface KnownEntry extends Place {
  workedOn: LocalDate;
  minutes: number;
  version: number;
}

async function lockEntry(tx: Transaction, id: string, version: number): Promise<KnownEntry> {
  const [entry] = await tx.query<KnownEntry>(
    `select c.id as "clientId", ${clientToday('c')}::text as today, t.worked_on::text as "workedOn", t.minutes, t.version
     from time_entry t join client c on c.tenant_id = t.tenant_id and c.id = t.client_id where t.id = $1 for update of t`,
    [id],
  );
  if (!entry) throw new NotFound();
  if (entry.version !== version) throw new PreconditionFailed();
  return entry;
}

async function refuseWrong(
  tx: Transaction,
  { workedOn, personId }: TimeEntryChangesDto,
  { clientId, today }: Place,
): Promise<void> {
  if (workedOn && workedOn > today) refuse('workedOn', `is after today, which is ${today} at this client`);
  if (!personId) return;
  const [insider] = await tx.query(
    `select from membership m where m.user_id = $1 and ${worksForClient('m', '$2')}`,
    [personId, clientId],
  );
  if (!insider) refuse('personId', 'must be one of the practice’s own people who sees this client');
}

function refuse(field: string, detail: string): never {
  throw new Invalid('time_entry.invalid', `${field} ${detail}.`, [{ pointer: `/${field}`, detail }]);
}
