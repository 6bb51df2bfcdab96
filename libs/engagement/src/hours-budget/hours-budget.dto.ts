import { IsInt, IsOptional, Max, Min } from 'class-validator';
import type { LocalDate } from '@quarterdeck/domain/calendar-date';
import { CapacityAcceptanceDto } from '../capacity/capacity-acceptance.dto';

/** Hours that a client has bought per month. Months are counted from the kickoff date. */
export class HoursBudgetDto {
  engagementId: string;
  /** Null while no hours are agreed. */
  minutesPerMonth: number | null;
  /** Most that a month hands over to the next; null for no limit. */
  carryOverCapMinutes: number | null;
  /** Months after its own in which an unused minute can still be used: 0 for none, null for as long as it lasts. */
  carryOverMonths: number | null;
  /** To be sent as `If-Match` with a change; 0 while nothing is agreed. */
  version: number;
}

export class HoursBudgetChangeDto extends CapacityAcceptanceDto {
  @IsInt()
  @Min(0)
  @Max(44640)
  minutesPerMonth: number;

  /** Null or left out: no limit. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(535680)
  carryOverCapMinutes?: number | null;

  /** Null or left out: unused minutes do not expire. */
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(24)
  carryOverMonths?: number | null;
}

/**
 * One month. budget + carriedIn = available = used + expired + capped + carriedOut. Without a budget only `usedMinutes`
 * is known.
 */
export class HoursMonthDto {
  /** 1 for the month that begins at kickoff. */
  month: number;
  startsOn: LocalDate;
  /** Inclusive. */
  endsOn: LocalDate;
  /** Still running: what it carries out and what expires is as of now. */
  current: boolean;
  usedMinutes: number;
  budgetMinutes: number | null;
  /** Negative when earlier months used more than they had. */
  carriedInMinutes: number | null;
  availableMinutes: number | null;
  /** Used beyond what was available; the months after it pay for it. */
  overMinutes: number | null;
  /** Unused, and in their last month. */
  expiredMinutes: number | null;
  /** Unused, and more than may be carried over. */
  cappedMinutes: number | null;
  carriedOutMinutes: number | null;
}

export class HoursLedgerDto {
  engagementId: string;
  /** Today where the client is. */
  today: LocalDate;
  /** From the first one to the current one, or to the last with work in it. */
  months: HoursMonthDto[];
}
