import { IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { FeeDto } from '../engagements/engagement-changes.dto';

/** What an engagement costs per month from a date on, until the next period begins. */
export class FeePeriodDto {
  id: string;
  engagementId: string;
  /** First day, in the client's zone. */
  effectiveOn: LocalDate;
  /** Per month. */
  fee: MoneyDto;
  /** Why it changed. */
  note: string;
  /** Whether today falls into this period. */
  inForce: boolean;
  /** To be sent as `If-Match` with a change. */
  version: number;
}

export class FeePeriodListDto {
  data: FeePeriodDto[];
  /** `cursor` of the next page; null on the last. */
  nextCursor: string | null;
}

export class NewFeePeriodDto {
  /** First day, in the client's zone; no other period of the engagement begins on it. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  effectiveOn: LocalDate;

  /** Per month, in the client's currency. */
  @Nested(() => FeeDto)
  fee: FeeDto;

  /** Why it changed. At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** What is left out stays as it is. */
export class FeePeriodChangesDto {
  @IfGiven()
  @IsLocalDate('2000-01-01', '2199-12-31')
  effectiveOn?: LocalDate;

  /** Per month, in the client's currency. */
  @IfGiven()
  @Nested(() => FeeDto)
  fee?: FeeDto;

  /** At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}
