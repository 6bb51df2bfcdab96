import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { parser } from '@quarterdeck/platform/parsing/parser';
import { ParserThreads } from '@quarterdeck/platform/parsing/parser-threads';
import { sql } from '@quarterdeck/platform/tenancy/sql';
import { TenantDb } from '@quarterdeck/platform/tenancy/tenant-db';
import { requestContext } from '@quarterdeck/platform/tenancy/request-context';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { Transaction } from '@quarterdeck/platform/tenancy/transaction';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { AffectedDatesDto } from '../time-off/affected-dates.dto';
import { affectedByHolidays } from '../time-off/affected-dates.queries';
import type { HolidayImportDto } from './holidays.dto';
import type { ReadHoliday } from './read-calendar';

const TWO_YEARS = 731;
const calendarParser = parser<typeof import('./calendar.parser')>(require.resolve('./calendar.parser'));

/** The client's day, and 404 for anyone who may not see the client, before the file is read. */
const importDay = statement<{ today: LocalDate }, [id: string]>(
  'holiday-import.day',
  (id) =>
    sql`select json_build_object('today', ${clientToday(sql`c`)})::text from client c where c.id = ${id}`,
);

/** All holidays of a file, or none. */
@Injectable()
export class ImportHolidaysService {
  constructor(
    private readonly db: TenantDb,
    private readonly threads: ParserThreads,
  ) {}

  async import(clientId: string, calendar: string, dryRun: boolean): Promise<Json<HolidayImportDto>> {
    const { today } = JSON.parse(await this.db.read(importDay(clientId))) as { today: LocalDate };
    const file = { text: calendar, from: today, until: addDays(today, TWO_YEARS) };
    const { holidays, leftOut, leftOutCount } = await this.threads.parse(calendarParser, file);
    return this.db.write(async (tx) => {
      const added = dryRun ? await unknown(tx, clientId, holidays) : await add(tx, clientId, holidays);
      const days = added.map(({ date }) => date);
      const affected = JSON.parse(await tx.read(affectedByHolidays(clientId, days))) as AffectedDatesDto;
      if (!dryRun && added.length > 0) {
        await tx.query(sql`select ctx.settle_calendar(${clientId})`);
        const data = { added: added.length, from: added[0]!.date, until: added.at(-1)!.date };
        tx.audit('holidays.imported', { type: 'client', id: clientId, clientId }, data);
      }
      const report: HolidayImportDto = {
        dryRun,
        added,
        known: holidays.length - added.length,
        leftOut,
        leftOutCount,
        ...affected,
      };
      requestContext().answer = { json: true };
      return JSON.stringify(report);
    });
  }
}

const dates = (holidays: readonly ReadHoliday[]) => holidays.map(({ date }) => date);
const names = (holidays: readonly ReadHoliday[]) => holidays.map(({ name }) => name);

function unknown(
  tx: Transaction,
  clientId: string,
  holidays: readonly ReadHoliday[],
): Promise<ReadHoliday[]> {
  return tx.query(sql`
    select r.date::text, r.name
    from unnest(${dates(holidays)}::date[], ${names(holidays)}::text[]) as r (date, name)
    where not exists (select from client_holiday h where h.client_id = ${clientId} and h.local_date = r.date)
    order by r.date`);
}

function add(tx: Transaction, clientId: string, holidays: readonly ReadHoliday[]): Promise<ReadHoliday[]> {
  const ids = holidays.map(() => uuid());
  return tx.query(sql`
    with added as (
      insert into client_holiday (tenant_id, id, client_id, local_date, name)
      select ctx.tenant(), r.id, ${clientId}, r.date, r.name
      from unnest(${dates(holidays)}::date[], ${names(holidays)}::text[], ${ids}::uuid[]) as r (date, name, id)
      on conflict (tenant_id, client_id, local_date) do nothing returning local_date, name)
    select local_date::text as date, name from added order by local_date`);
}
