import {
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
} from 'class-validator';
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
  /** What its ritual is for. Of another one than the weekly check-in, `moved` holds the notes. */
  @IsIn(RITUAL_KINDS)
  kind: RitualKind;
  /** Due date that it was written for. */
  localDate: LocalDate;
  author: PersonNameDto;
  /** What moved since the last check-in. */
  moved: string;
  /** What is blocked; empty when nothing is. */
  blocked: string;
  /** Decisions that are needed; empty when none are. */
  decisionsNeeded: string;
  /** Cash in the bank. Null when it was not asked or not known, which is not 0. */
  cash: MoneyDto | null;
  /** Cash that came in since the last check-in. */
  cashIn: MoneyDto | null;
  /** Cash that went out since the last check-in. */
  cashOut: MoneyDto | null;
  /** 1 (bad) to 5 (good). */
  @IsInt()
  pulse: number | null;
  /** How the engagement stands; null when nobody said. */
  @IsIn(HEALTHS)
  health: Health | null;
  /** What is wrong; null when nothing is. */
  healthReason: string | null;
  /** Founders and viewers see published check-ins only. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  /** @format date-time */
  publishedAt: string | null;
  /** @format date-time */
  submittedAt: string;
  /** @format date-time */
  updatedAt: string;
  /** Whether it came in time for its due date. */
  @IsIn(PUNCTUALITIES)
  punctuality: Punctuality;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class CheckInListDto {
  data: CheckInDto[];
  nextCursor: string | null;
}

/** The fields that a person fills in; the money figures are in the client's currency. */
export class CheckInFields {
  /** What is blocked; null is the same as empty. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  blocked?: string | null;

  /** Decisions that are needed, from whom and until when; null is the same as empty. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  decisionsNeeded?: string | null;

  /** Cash in the bank. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cash?: MoneyDto | null;

  /** Cash that came in since the last check-in. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cashIn?: MoneyDto | null;

  /** Cash that went out since the last check-in. */
  @IsOptional()
  @Nested(() => MoneyDto)
  cashOut?: MoneyDto | null;

  /** How the engagement feels, 1 (bad) to 5 (good). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  pulse?: number | null;

  /** How the engagement stands, in a word that the founder reads with a published check-in. */
  @IsOptional()
  @IsIn(HEALTHS)
  health?: Health | null;

  /** What is wrong: needed with `at_risk` and `off_track`, and left out otherwise. Up to 280 characters. */
  @IsOptional()
  @IsString()
  @Length(1, LONGEST_HEALTH_REASON)
  @Matches(/\S/, { message: 'healthReason must not be blank' })
  healthReason?: string | null;
}

export class SubmitCheckInDto extends CheckInFields {
  /** What moved since the last check-in. */
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'moved must not be blank' })
  moved: string;

  /** `published` shows it to the founder and viewers at once. */
  @IfGiven()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** A field that is absent stays as it is; null clears it. */
export class ChangeCheckInDto extends CheckInFields {
  /** What moved since the last check-in. */
  @IfGiven()
  @IsString()
  @Length(1, 4000)
  @Matches(/\S/, { message: 'moved must not be blank' })
  moved?: string;
}

/** Path of what belongs to a due date. */
export class OfOccurrenceParams {
  @IsUUID()
  occurrenceId: string;
}
