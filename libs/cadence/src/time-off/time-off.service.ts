import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, Forbidden, Invalid, NotFound, PreconditionFailed } from '@quarterdeck/platform/errors';
import type { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { NewTimeOffDto, TimeOffDto, TimeOffListDto } from './time-off.dto';
import type { TimeOffPreviewDto, AffectedDatesDto } from './affected-dates.dto';
import { affectedByTimeOffOfClient, affectedByTimeOffOfPractice } from './affected-dates.queries';
import { TimeOffEntity } from './time-off.entity';
import { callersToday, oneTimeOff, timeOffOfClient, timeOffOfPractice } from './time-off.queries';

interface Known {
  clientId: string | null;
  over: boolean;
  version: number;
}

/** Vacations and the like. They may overlap: what lies in any of them is not expected. */
@Injectable()
export class TimeOffService {
  constructor(private readonly db: TenantDb) {}

  ofClient(clientId: string, { limit, cursor }: PageQuery): Promise<Json<TimeOffListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(timeOffOfClient(clientId, limit, ...after));
  }

  ofPractice({ limit, cursor }: PageQuery): Promise<Json<TimeOffListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(timeOffOfPractice(limit, ...after));
  }

  /** What time off on these days would free; nothing is written. */
  preview(
    clientId: string | null,
    { from, until = null }: TimeOffPreviewDto,
  ): Promise<Json<AffectedDatesDto>> {
    refuseEndBeforeStart(from, until);
    return clientId === null
      ? this.db.read(affectedByTimeOffOfPractice(from, until))
      : this.db.read(affectedByTimeOffOfClient(clientId, from, until));
  }

  begin(clientId: string | null, { from, until = null, reason }: NewTimeOffDto): Promise<Json<TimeOffDto>> {
    return this.db.write(async (tx) => {
      refuseEndBeforeStart(from, until);
      if (clientId === null) await refuseRestricted(tx);
      else if (!(await tx.query(sql`select from client where id = ${clientId}`)).length) throw new NotFound();
      const id = uuid();
      await tx.insert(TimeOffEntity, { id, clientId, fromOn: from, untilOn: until, reason });
      await tx.query(sql`select ctx.settle_calendar(${clientId})`);
      tx.audit('time_off.added', { id, clientId }, { from, until, reason });
      return tx.read(oneTimeOff(id));
    });
  }

  end(id: string, version: number): Promise<Json<TimeOffDto>> {
    return this.db.write(async (tx) => {
      const today = sql`coalesce(${clientToday(sql`c`)}, ${callersToday})`;
      const [timeOff] = await tx.query<Known>(
        sql`select p.client_id as "clientId", p.version, (p.until_on < ${today} or p.until_on < p.from_on) is true as over
         from time_off p left join client c on c.tenant_id = p.tenant_id and c.id = p.client_id where p.id = ${id}`,
      );
      if (!timeOff) throw new NotFound();
      if (timeOff.clientId === null) await refuseRestricted(tx);
      if (timeOff.version !== version) throw new PreconditionFailed();
      if (timeOff.over) throw new Conflict('time_off.over', 'This time off is already over.');
      const [ended] = await tx.query<{ until: string }>(
        sql`update time_off p set ended_at = now(), version = p.version + 1, until_on = greatest(p.from_on - 1, x.today - 1)
         from (select ${today} as today from time_off q left join client c on c.tenant_id = q.tenant_id and c.id = q.client_id
           where q.id = ${id}) x
         where p.id = ${id} and p.version = ${version} returning p.until_on::text as until`,
      );
      if (!ended) throw new PreconditionFailed();
      await tx.query(sql`select ctx.settle_calendar(${timeOff.clientId})`);
      tx.audit('time_off.ended', { id, clientId: timeOff.clientId }, { until: ended.until });
      return tx.read(oneTimeOff(id));
    });
  }
}

function refuseEndBeforeStart(from: LocalDate, until: LocalDate | null | undefined): void {
  if (!until || until >= from) return;
  const detail = `is before ${from}, its first day`;
  throw new Invalid('time_off.dates', `until ${detail}.`, [{ pointer: '/until', detail }]);
}

/** Time off of the whole practice concerns every client, so only people who see every client may set it. */
async function refuseRestricted(tx: Transaction): Promise<void> {
  const [caller] = await tx.query<{ unrestricted: boolean }>(sql`select ctx.unrestricted() as unrestricted`);
  if (caller?.unrestricted) return;
  throw new Forbidden(
    'time_off.practice',
    'Only people who see every client can add time off for the whole practice. Ask the owner, or add it for one client.',
  );
}
