import { IsIn, IsInt, IsString, IsUUID, Length, Matches, Max, Min } from 'class-validator';
import type { LocalDate, Weekday } from '@quarterdeck/domain/calendar-date';
import type { LocalTime } from '@quarterdeck/domain/local-time';
import { IfGiven } from '@quarterdeck/platform/http/if-given';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';

/** A ritual of an engagement that repeats. */
export class CadenceDto {
  id: string;
  engagementId: string;
  clientId: string;
  @IsIn(['weekly_check_in'])
  kind: 'weekly_check_in';
  title: string;
  /** 1 is Monday, 7 is Sunday. */
  @IsInt()
  @Min(1)
  @Max(7)
  weekday: Weekday;
  /** Wall-clock time in `timeZone`. */
  localTime: LocalTime;
  /** IANA zone. */
  timeZone: string;
  startsOn: LocalDate;
  /** Inclusive; null for no end. */
  endsOn: LocalDate | null;
  /** Who writes the check-in and is reminded of it. */
  owner: PersonNameDto;
  /**
   * The next planned due instant; null while nothing is planned ahead.
   * @format date-time
   */
  nextDueAt: string | null;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class CadenceListDto {
  data: CadenceDto[];
  /** Always null: an engagement has few cadences. */
  nextCursor: null;
}

/** What is left out stays as it is. Due dates that have passed or are done do not move. */
export class ChangeCadenceDto {
  /** 1 to 120 characters. */
  @IfGiven()
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'title must not be blank' })
  title?: string;

  /** 1 is Monday, 7 is Sunday. */
  @IfGiven()
  @IsInt()
  @Min(1)
  @Max(7)
  weekday?: Weekday;

  /** Wall-clock time in the cadence's zone. */
  @IfGiven()
  @Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { message: 'localTime must be a time from 00:00 to 23:59 as HH:MM' })
  localTime?: LocalTime;

  /** User who writes the check-in: one of the practice's own people who sees this client. */
  @IfGiven()
  @IsUUID()
  ownerId?: string;
}
