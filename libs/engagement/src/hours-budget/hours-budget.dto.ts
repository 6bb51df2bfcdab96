import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CapacityAcceptanceDto } from '../capacity/capacity-acceptance.dto';

/** Hours a client buys per month. Months count from the kickoff date. */
export class HoursBudgetDto {
  engagementId: string;
  /** Null while no hours are agreed. */
  minutesPerMonth: number | null;
  /** Maximum minutes a month carries over to the next; null for no limit. */
  carryOverCapMinutes: number | null;
  /** Number of later months in which an unused minute can be used. 0: none. Null: until the engagement ends. */
  carryOverMonths: number | null;
  /** Send it as `If-Match` when you change the record. 0 while nothing is agreed. */
  version: number;
}

export class HoursBudgetChangeDto extends CapacityAcceptanceDto {
  @IsInt()
  @Min(0)
  @Max(44640)
  minutesPerMonth: number;

  /** Null or omitted: no limit. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(535680)
  carryOverCapMinutes?: number | null;

  /** Null or omitted: unused minutes do not expire. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(24)
  carryOverMonths?: number | null;
}

/**
 * One month. budget + carriedIn = available = used + expired + capped + carriedOut. Without a budget, only
 * `usedMinutes` is known.
 */
export class HoursMonthDto {
  /** 1 for the month that starts at kickoff. */
  month: number;
  startsOn: LocalDate;
  /** Inclusive. */
  endsOn: LocalDate;
  /** True for the running month. Its carried-out and expired minutes are as of now. */
  current: boolean;
  usedMinutes: number;
  budgetMinutes: number | null;
  /** Negative if earlier months used more than was available. */
  carriedInMinutes: number | null;
  availableMinutes: number | null;
  /** Minutes used beyond what was available. Later months make up for them. */
  overMinutes: number | null;
  /** Unused minutes in their last usable month. */
  expiredMinutes: number | null;
  /** Unused minutes above the carry-over cap. */
  cappedMinutes: number | null;
  carriedOutMinutes: number | null;
}

export class HoursLedgerDto {
  engagementId: string;
  /** Today's date in the client's time zone. */
  today: LocalDate;
  /** From the first month to the current one, or to the last one with time entries. */
  months: HoursMonthDto[];
}
