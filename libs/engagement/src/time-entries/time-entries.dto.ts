import { IsIn, IsInt, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { TIME_KINDS, type TimeKind } from '@quarterdeck/domain/hours-budget';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** Time that was worked for a client. */
export class TimeEntryDto {
  id: string;
  engagementId: string;
  workedOn: LocalDate;
  minutes: number;
  /** Who worked. */
  person: PersonNameDto;
  @IsIn(TIME_KINDS)
  kind: TimeKind;
  note: string;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class TimeEntryListDto {
  data: TimeEntryDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class NewTimeEntryDto {
  /** In the client's zone, not in the future; today when left out. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  workedOn?: LocalDate;

  @IsInt()
  @Min(1)
  @Max(1440)
  minutes: number;

  /** User id of who worked, one of the practice's own people who sees the client; you when left out. */
  @IfGiven()
  @IsUUID()
  personId?: string;

  /** `unplanned` is what nobody had asked for the day before. `hands_on` when left out. */
  @IfGiven()
  @IsIn(TIME_KINDS)
  kind?: TimeKind;

  /** At most 500 characters. Founders and viewers do not read it. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** What is left out stays as it is. */
export class TimeEntryChangesDto {
  /** In the client's zone, not in the future. */
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  workedOn?: LocalDate;

  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(1440)
  minutes?: number;

  /** User id of who worked. */
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
