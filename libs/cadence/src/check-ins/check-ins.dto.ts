import { IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import { NotBlank } from '@quarterdeck/platform/http/validation/not-blank';
import { RITUAL_KINDS, type RitualKind } from '@quarterdeck/domain/ritual-kind';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { HEALTHS, type Health, LONGEST_HEALTH_REASON } from '@quarterdeck/domain/health';
import type { Punctuality } from '@quarterdeck/domain/occurrence';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { PUNCTUALITIES } from '../occurrences/punctuality.sql';
import { PersonNameDto } from '@quarterdeck/practice/people/person-name.dto';
import { VISIBILITIES, type Visibility } from '@quarterdeck/domain/visibility';

export class CheckInDto {
  id: string;
  occurrenceId: string;
  engagementId: string;
  clientId: string;
  /** Kind of the ritual. For kinds other than the weekly check-in, `moved` holds the meeting notes. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  /** The due date it covers. */
  localDate: LocalDate;
  author: PersonNameDto;
  /** Progress since the last check-in. */
  moved: string;
  /** What is blocked; empty if nothing is. */
  blocked: string;
  /** Decisions needed; empty if there are none. */
  decisionsNeeded: string;
  /** Cash in the bank. Null means not asked or not known, which is not the same as 0. */
  cash: MoneyDto | null;
  /** Cash received since the last check-in. */
  cashIn: MoneyDto | null;
  /** Cash spent since the last check-in. */
  cashOut: MoneyDto | null;
  /** 1 (bad) to 5 (good). */
  @IsInt()
  pulse: number | null;
  /** Health of the engagement; null if not stated. */
  @IsIn(HEALTHS)
  health: Health | null;
  /** What is wrong; null if nothing is. */
  healthReason: string | null;
  /** Founders and viewers see only published check-ins. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /** @format date-time */
  submittedAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Whether it was submitted on time. */
  @IsIn(PUNCTUALITIES)
  punctuality: Punctuality;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class CheckInListDto {
  data: CheckInDto[];
  nextCursor: string | null;
}

/** The fields a person fills in. Money is in the client's currency. */
export class CheckInFields {
  /** What is blocked. Null means empty. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  blocked?: string | null;

  /** Decisions needed, from whom and by when. Null means empty. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  decisionsNeeded?: string | null;

  /** Cash in the bank. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cash?: MoneyDto | null;

  /** Cash received since the last check-in. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cashIn?: MoneyDto | null;

  /** Cash spent since the last check-in. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cashOut?: MoneyDto | null;

  /** How the engagement feels, 1 (bad) to 5 (good). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  pulse?: number | null;

  /** Health of the engagement. The founder sees it once the check-in is published. */
  @IsOptional()
  @IsIn(HEALTHS)
  health?: Health | null;

  /** What is wrong, at most 280 characters. Required with `at_risk` and `off_track`; omit it otherwise. */
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_HEALTH_REASON)
  @NotBlank()
  healthReason?: string | null;
}

export class SubmitCheckInDto extends CheckInFields {
  /** Progress since the last check-in. */
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  moved: string;

  /** `published` shows it to the founder and viewers at once. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** Fields you omit stay unchanged; null clears a field. */
export class ChangeCheckInDto extends CheckInFields {
  /** Progress since the last check-in. */
  @IfGiven()
  @IsString()
  @Length(1, 4000)
  @NotBlank()
  moved?: string;
}

export class OfOccurrenceParams {
  @IsUUID()
  occurrenceId: string;
}
