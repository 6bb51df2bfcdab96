import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { Conflict, NotFound } from '@quarterdeck/platform/errors';
import { cursorPart, decodeCursor } from '@quarterdeck/platform/http/pages/pagination';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import type { Json } from '@quarterdeck/platform/tenancy/statement';
import { ClientHolidayEntity } from './client-holiday.entity';
import type { HolidayDto, HolidayListDto, HolidayListQuery, NewHolidayDto } from './holidays.dto';
import { holidayPage, oneHoliday } from './holidays.queries';

interface Known {
  clientId: string;
  date: LocalDate;
  name: string;
}

/** Days on which a client expects nothing; each change acts on what is planned ahead, and on nothing that has come. */
@Injectable()
export class HolidaysService {
  constructor(private readonly db: TenantDb) {}

  list(clientId: string, { limit, cursor, from }: HolidayListQuery): Promise<Json<HolidayListDto>> {
    const after = decodeCursor(cursor, [cursorPart.date, cursorPart.uuid]);
    return this.db.read(holidayPage(clientId, limit, from ?? null, ...after));
  }

  add(clientId: string, { date, name }: NewHolidayDto): Promise<Json<HolidayDto>> {
    return this.db.write(async (tx) => {
      const [client] = await tx.query(sql`select from client where id = ${clientId}`);
      if (!client) throw new NotFound();
      const id = uuid();
      const [added] = await tx.query(
        sql`insert into client_holiday (tenant_id, id, client_id, local_date, name) values (ctx.tenant(), ${id}, ${clientId}, ${date}, ${name})
         on conflict (tenant_id, client_id, local_date) do nothing returning id`,
      );
      if (!added) throw new Conflict('holiday.exists', `${date} is already a holiday of this client.`);
      await tx.query(sql`select ctx.settle_calendar(${clientId})`);
      tx.audit('holiday.added', { id, clientId }, { date, name });
      return tx.read(oneHoliday(id));
    });
  }

  delete(id: string, version: number): Promise<void> {
    return this.db.write(async (tx) => {
      const [holiday] = await tx.query<Known>(
        sql`select client_id as "clientId", local_date::text as date, name from client_holiday where id = ${id}`,
      );
      if (!holiday) throw new NotFound();
      const { clientId, date, name } = holiday;
      await tx.delete(ClientHolidayEntity, { id, version });
      await tx.query(sql`select ctx.settle_calendar(${clientId})`);
      tx.audit('holiday.deleted', { id, clientId }, { date, name });
    });
  }
}
