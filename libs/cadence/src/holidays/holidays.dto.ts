import { IsString, Length, MaxLength } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PageQuery } from '@quarterdeck/platform/http/pages/page.query';
import { QueryBoolean } from '@quarterdeck/platform/http/validation/query-boolean';
import { AffectedDatesDto } from '../time-off/affected-dates.dto';

export const LARGEST_CALENDAR = 1_048_576;

/** A day on which a client has nothing due. */
export class HolidayDto {
  id: string;
  clientId: string;
  /** In the client's time zone. */
  date: LocalDate;
  name: string;
  version: number;
}

export class HolidayListDto {
  data: HolidayDto[];
  nextCursor: string | null;
}

export class HolidayListQuery extends PageQuery {
  /** First day of the list. Defaults to today in the client's time zone. */
  @IfGiven()
  @IsLocalDate()
  from?: LocalDate;
}

export class NewHolidayDto {
  /** In the client's time zone. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  date: LocalDate;

  /** 1 to 120 characters. */
  @IsString()
  @Length(1, 120)
  @NotBlank()
  name: string;
}

export class HolidayImportQuery {
  /** `true` returns what would be added without adding it. */
  @QueryBoolean()
  dryRun?: boolean = false;
}

export class CalendarFileDto {
  /** Contents of an .ics file, at most 1 MB. */
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
  /** One sentence. */
  why: string;
}

/** `affected` lists the due dates planned on the added days. */
export class HolidayImportDto extends AffectedDatesDto {
  dryRun: boolean;
  /** Holidays the client did not have yet, by date. */
  added: ImportedHolidayDto[];
  /** Days in the file that were already holidays, under any name. */
  known: number;
  /** Events that are not holidays, at most 100. */
  leftOut: LeftOutEventDto[];
  leftOutCount: number;
}
