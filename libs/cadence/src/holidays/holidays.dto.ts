import { IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';
import { AffectedDatesDto } from '../time-off/affected-dates.dto';

export const LARGEST_CALENDAR = 1_048_576;

/** A day on which a client expects nothing. */
export class HolidayDto {
  id: string;
  clientId: string;
  /** In the client's zone. */
  date: LocalDate;
  name: string;
  version: number;
}

export class HolidayListDto {
  data: HolidayDto[];
  nextCursor: string | null;
}

export class HolidayListQuery extends PageQuery {
  /** First day of the list; the client's today unless told. */
  @IfGiven()
  @IsLocalDate()
  from?: LocalDate;
}

export class NewHolidayDto {
  /** In the client's zone. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  date: LocalDate;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'name must not be blank' })
  name: string;
}

export class HolidayImportQuery {
  /** `true` shows what would be added, and adds nothing. */
  @QueryBoolean()
  dryRun?: boolean = false;
}

export class CalendarFileDto {
  /** Text of an .ics file, at most 1 MB. */
  @IsString()
  @MaxLength(LARGEST_CALENDAR)
  calendar: string;
}

export class ImportedHolidayDto {
  date: LocalDate;
  name: string;
}

export class LeftOutEventDto {
  name: string;
  /** In a sentence. */
  why: string;
}

/** `affected` is what is planned on the days that are added. */
export class HolidayImportDto extends AffectedDatesDto {
  dryRun: boolean;
  /** Holidays that the client did not have, by date. */
  added: ImportedHolidayDto[];
  /** Days of the file that were holidays before, under whatever name. */
  known: number;
  /** Events that are no holidays, at most 100 of them. */
  leftOut: LeftOutEventDto[];
  leftOutCount: number;
}
