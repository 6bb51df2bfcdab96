import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { addDays, type LocalDate } from '@quarterdeck/domain/calendar-date';
import { parser } from '@quarterdeck/platform/parsing/parser';
import { ParserThreads } from '@quarterdeck/platform/parsing/parser-threads';
import { Gate } from '@quarterdeck/platform/tenancy/gate';
import { requestContext } from '@quarterdeck/platform/tenancy/request-context';
import { type Json, statement } from '@quarterdeck/platform/tenancy/statement';
import type { UnitOfWork } from '@quarterdeck/platform/tenancy/unit-of-work';
import { clientToday } from '@quarterdeck/practice/clients/clients.queries';
import type { TouchedDto } from '../pauses/touched.dto';
import { touchedByHolidays } from '../pauses/touched.queries';
import type { HolidayImportDto } from './holidays.dto';
import type { ReadHoliday } from './read-calendar';

const TWO_YEARS = 731;
const calendarParser = parser<typeof import('./calendar.parser')>(require.resolve('./calendar.parser'));

/** The client's day, and 404 for anyone who may not see the client, before the file is read. $1 client. */
const importDay = statement<{ today: LocalDate }>(
  'holiday-import.day',
  `select json_build_object('today', ${clientToday('c')})::text from client c where c.id = $1`,
);

/** All holidays of a file, or none. */
@Injectable()
export class ImportHolidaysService {
  constructor(
    private readonly gate: Gate,
    private readonly threads: ParserThreads,
  ) {}

  async import(clientId: string, calendar: string, dryRun: boolean): Promise<Json<HolidayImportDto>> {
    const { today } = JSON.parse(await this.gate.read(importDay, [clientId])) as { today: LocalDate };
    const file = { text: calendar, from: today, until: addDays(today, TWO_YEARS) };
    const { holidays, leftOut, leftOutCount } = await this.threads.parse(calendarParser, file);
    return this.gate.write(async (work) => {
      const added = dryRun ? await unknown(work, clientId, holidays) : await add(work, clientId, holidays);
      const days = added.map(({ date }) => date);
      const touched = JSON.parse(await work.read(touchedByHolidays, [clientId, days])) as TouchedDto;
      if (!dryRun && added.length > 0) {
        await work.query('select ctx.settle_calendar($1)', [clientId]);
        const data = { added: added.length, from: added[0]!.date, until: added.at(-1)!.date };
        work.audit({ action: 'holidays.imported', recordType: 'client', recordId: clientId, clientId, data });
      }
      const report: HolidayImportDto = {
        dryRun,
        added,
        known: holidays.length - added.length,
        leftOut,
        leftOutCount,
        ...touched,
      };
      requestContext().answer = { json: true };
      return JSON.stringify(report);
    });
  }
}

const columns = (holidays: readonly ReadHoliday[]) => [
  holidays.map(({ date }) => date),
  holidays.map(({ name }) => name),
];

function unknown(
  work: UnitOfWork,
  clientId: string,
  holidays: readonly ReadHoliday[],
): Promise<ReadHoliday[]> {
  return work.query(
    `select r.date::text, r.name from unnest($2::date[], $3::text[]) as r (date, name)
     where not exists (select from client_holiday h where h.client_id = $1 and h.local_date = r.date) order by r.date`,
    [clientId, ...columns(holidays)],
  );
}

function add(work: UnitOfWork, clientId: string, holidays: readonly ReadHoliday[]): Promise<ReadHoliday[]> {
  return work.query(
    `with added as (
       insert into client_holiday (tenant_id, id, client_id, local_date, name)
       select ctx.tenant(), r.id, $1, r.date, r.name from unnest($2::date[], $3::text[], $4::uuid[]) as r (date, name, id)
       on conflict (tenant_id, client_id, local_date) do nothing returning local_date, name)
     select local_date::text as date, name from added order by local_date`,
    [clientId, ...columns(holidays), holidays.map(() => uuid())],
  );
}
