import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import type { Punctuality } from '@quarterdeck/domain/occurrence';
import { MoneyDto } from '@quarterdeck/platform/http/money.dto';
import { PUNCTUALITIES } from '../occurrences/punctuality.sql';
import { PersonNameDto } from '../people/person-name.dto';
import { VISIBILITIES, type Visibility } from './visibility';

export class CheckInDto {
  id: string;
  occurrenceId: string;
  engagementId: string;
  clientId: string;
  /** Due date that it was written for, `YYYY-MM-DD`. */
  localDate: string;
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
  pulse: number | null;
  /** Founders and viewers see published check-ins only. */
  @IsIn(VISIBILITIES)
  visibility: Visibility;
  publishedAt: string | null;
  /** RFC 3339, UTC. */
  submittedAt: string;
  updatedAt: string;
  /** Whether it came in time for its due date. */
  @IsIn(PUNCTUALITIES)
  punctuality: Punctuality;
  version: number;
}

export class CheckInListDto {
  data: CheckInDto[];
  nextCursor: string | null;
}

/** The fields that a person fills in; the money figures are in the client's currency. */
class CheckInFields {
  /** What is blocked. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  blocked?: string;

  /** Decisions that are needed, from whom and until when. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  decisionsNeeded?: string;

  /** Cash in the bank. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  cash?: MoneyDto | null;

  /** Cash that came in since the last check-in. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  cashIn?: MoneyDto | null;

  /** Cash that went out since the last check-in. */
  @IsOptional()
  @ValidateNested()
  @Type(() => MoneyDto)
  cashOut?: MoneyDto | null;

  /** How the engagement feels, 1 (bad) to 5 (good). */
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(5)
  pulse?: number | null;
}

export class SubmitCheckInDto extends CheckInFields {
  /** What moved since the last check-in. */
  @IsString()
  @Length(1, 4000)
  moved: string;

  /** `published` shows it to the founder and viewers at once. */
  @IsOptional()
  @IsIn(VISIBILITIES)
  visibility?: Visibility;
}

/** A field that is absent stays as it is; null clears a figure. */
export class ChangeCheckInDto extends CheckInFields {
  /** What moved since the last check-in. */
  @IsOptional()
  @IsString()
  @Length(1, 4000)
  moved?: string;
}

/** Publishing needs no details. */
export class PublishCheckInDto {}
