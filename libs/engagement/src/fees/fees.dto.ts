import { IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { IfGiven } from '@quarterdeck/platform/http/validation/if-given';
import { IsLocalDate } from '@quarterdeck/platform/http/validation/is-local-date';
import { MoneyDto } from '@quarterdeck/platform/http/validation/money.dto';
import { Nested } from '@quarterdeck/platform/http/validation/nested';
import { FeeDto } from '../engagements/engagement-changes.dto';

/** Monthly price of an engagement from a date until the next period begins. */
export class FeePeriodDto {
  id: string;
  engagementId: string;
  /** First day, in the client's time zone. */
  effectiveOn: LocalDate;
  /** Per month. */
  fee: MoneyDto;
  /** Why the fee changed. */
  note: string;
  /** Whether today falls in this period. */
  inForce: boolean;
  /** Send it as `If-Match` when you change the record. */
  version: number;
}

export class FeePeriodListDto {
  data: FeePeriodDto[];
  /** Pass it as `cursor` to get the next page. Null on the last page. */
  nextCursor: string | null;
}

export class NewFeePeriodDto {
  /** First day, in the client's time zone. No other period of the engagement may start on it. */
  @IsLocalDate('2000-01-01', '2199-12-31')
  effectiveOn: LocalDate;

  /** Per month, in the client's currency. */
  @Nested(() => FeeDto)
  fee: FeeDto;

  /** Why the fee changed. At most 500 characters. */
  @IfGiven()
  @IsString()
  @MaxLength(500)
  note?: string;
}

/** Fields you omit stay unchanged. */
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
