import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { type Sql, sql } from '@quarterdeck/platform/tenancy/sql';

/** The instant that stands for a day at the client: now for today, midday for an earlier one, so that no zone moves it to another date. */
export const instantOf = (day: LocalDate, clientId: string): Sql => sql`(
  select case when ${day}::date = (now() at time zone c.time_zone)::date then now()
    else (${day}::date + time '12:00') at time zone c.time_zone end
  from client c where c.id = ${clientId})`;
