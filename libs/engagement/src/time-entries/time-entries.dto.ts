import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { TIME_KINDS, type TimeKind } from '@quarterdeck/domain/hours-budget';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Time worked for a client. */
export class TimeEntryDto {
  id: string;
  engagementId: string;
  workedOn: LocalDate;
  minutes: number;
  /** The person who worked. */
  person: PersonNameDto;
  @IsIn(TIME_KINDS)
  kind: TimeKind;
  note: string;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class TimeEntryListDto {
  data: TimeEntryDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class NewTimeEntryDto {
  /** In the client's time zone; not in the future. Defaults to today. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  workedOn?: LocalDate;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;

  /** ID of the person who worked: practice staff who can see the client. Defaults to you. */
  @IfGiven()
  @IsUUID()
  personId?: string;

  /** `unplanned` is work that was not requested the day before. Defaults to `hands_on`. */
  @IfGiven()
  @IsIn(TIME_KINDS)
  kind?: TimeKind;

  /** At most 500 characters. Founders and viewers cannot read it. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** Fields you omit stay unchanged. */
export class TimeEntryChangesDto {
  /** In the client's time zone; not in the future. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  workedOn?: LocalDate;

  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes?: number;

  /** ID of the person who worked. */
  @IfGiven()
  @IsUUID()
  personId?: string;

  @IfGiven()
  @IsIn(TIME_KINDS)
  kind?: TimeKind;

  /** At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}
